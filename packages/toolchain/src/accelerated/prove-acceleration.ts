import { readBinary } from "@wainwright/binary";
import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { shellQuote } from "../system/shell-quote.ts";
import type { Userland } from "../userland/userland.ts";

/** Says which the native programs are. */
export interface NativePrograms {
  readonly hostTarget: Target;
  /** Their paths on the host. */
  readonly programs: readonly string[];
  /** What builds find on PATH, to be asked for its version. */
  readonly tools: readonly string[];
}

/** Prints how wide its pointers are: by the C library's headers, linked with it, and run. */
const SOURCE = [
  "#include <stdio.h>",
  'int main(void) { return puts(sizeof(void *) == 8 ? "64" : "32") < 0; }',
];
const COMPILE_AND_RUN = [
  `printf '%s\\n' ${SOURCE.map(shellQuote).join(" ")} > /tmp/probe.c`,
  "gcc -o /tmp/probe /tmp/probe.c",
  "exec /tmp/probe",
].join(" && ");

/**
 * Compiles and runs a program in an accelerated userland, and reads of which machine the compiler's own files are: those of
 * the host's run natively, for no handler takes them. Tells in a line what runs natively and what does not.
 * @throws Failure `compiler-not-proved`.
 */
export async function proveAcceleration(
  host: Host,
  userland: Userland,
  native: NativePrograms,
): Promise<string> {
  await proveProgram(userland);
  for (const program of native.programs) await proveNative(host, program, native.hostTarget);
  const tools = await versions(userland, native.tools);
  const { major, minor } = userland.python.interpreter;
  host.log.info(
    `natively (${native.hostTarget.unameMachine}): ${tools}; ${userland.emulated ? "emulated" : "as the target"} (${userland.target.unameMachine}): Python ${major}.${minor}, the shell, and what is built`,
  );
  return tools;
}

async function proveProgram(userland: Userland): Promise<void> {
  const argv = ["/bin/sh", "-c", COMPILE_AND_RUN] as const;
  const label = "proving the native compiler";
  const ended = await userland.run({ argv, quiet: true, timeoutSeconds: 120, label });
  if (ended.exitCode === 0 && ended.stdout.trim() === String(userland.target.bits)) return;
  throw notProved(
    `the native compiler made no program that runs in the userland (${userland.description}):\n${ended.output.trim()}`,
  );
}

async function proveNative(host: Host, program: string, hostTarget: Target): Promise<void> {
  const file = await host.files.openForReading(program);
  try {
    const read = readBinary(file);
    const machine = read.kind === "elf" ? read.elf.machine : null;
    if (machine !== null && machine === hostTarget.elf?.machine) return;
    throw notProved(`${program} is no program of ${hostTarget.name}`);
  } finally {
    await file.close();
  }
}

function question(name: string): string {
  return name === "zig" ? "zig version" : `${name} --version`;
}

/** Asks each program who it is; the first number that it prints is its version. */
async function versions(userland: Userland, names: readonly string[]): Promise<string> {
  const script = names.map((name) => `echo "${name} $(${question(name)} | head -n 1)"`).join("\n");
  const asked = await userland.run({ argv: ["/bin/sh", "-c", script], quiet: true });
  return asked.stdout
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", ...words] = line.split(" ");
      return `${name} ${/\d+(?:\.\d+)+/.exec(words.join(" "))?.[0] ?? "?"}`;
    })
    .join(", ");
}

function notProved(message: string): Failure {
  return new Failure("compiler-not-proved", message, {
    remedy: "Choose strategy: emulated, and report this.",
  });
}

import { Failure, type Host } from "@wainwright/core";
import type { LibcFloor, Target } from "@wainwright/platform";
import { cFlags } from "../c-compiler/c-flags.ts";
import { started } from "../system/started.ts";
import { buildHello } from "./build-hello.ts";
import { checkProgram } from "./check-program.ts";
import { HELLO_SAYS } from "./hello-source.ts";
import type { PreparedRust, PreparedTarget } from "./prepared-rust.ts";

/** Says what was proved of a target's toolchain. */
export interface ProvedTarget {
  readonly target: Target;
  /** What the program is: "ELF 32-bit LSB pie executable, ARM, EABI5, hard float". */
  readonly description: string;
  /** The oldest glibc that it runs with; null when it needs none. */
  readonly glibc: string | null;
  /** Whether it was started here, and did what it should. */
  readonly ran: boolean;
}

/** Bumped when the proof changes. */
const RECIPE = "1";

/**
 * Proves a prepared toolchain: builds a program with a C part for each target, reads what it is, and runs it where that is
 * possible. What was proved once, with the same compilers, is not proved again.
 * @throws Failure `compiler-not-proved`.
 */
export async function proveRust(
  host: Host,
  rust: PreparedRust,
  floor: LibcFloor | null,
): Promise<readonly ProvedTarget[]> {
  const proved: ProvedTarget[] = [];
  for (const prepared of rust.targets)
    proved.push(await proveTarget(host, rust, { prepared, floor }));
  return proved;
}

interface Proof {
  readonly prepared: PreparedTarget;
  readonly floor: LibcFloor | null;
}

async function proveTarget(host: Host, rust: PreparedRust, proof: Proof): Promise<ProvedTarget> {
  const { prepared, floor } = proof;
  const { target, compiler, runner, stdSource } = prepared;
  const flags = cFlags(host, target, { native: compiler.kind === "native" });
  const { path } = await host.cache.folder({
    kind: "rust-proof",
    key: JSON.stringify([
      ...[RECIPE, target.name, rust.rustc, rust.rustcVersion, rust.env, stdSource],
      ...[compiler.identity, flags, runner, floor],
    ]),
    make: async (folder) => {
      const work = await host.files.temporaryFolder("rust-proof");
      const program = await buildHello(host, { rust, prepared, flags, folder: work });
      const bytes = await host.files.readBytes(program);
      const checked = checkProgram(bytes, target, floor);
      if (!checked.ok) throw notProved(prepared, checked.problem);
      if (runner !== null) await runHello(host, prepared, started(runner, program));
      const { description, glibc } = checked;
      await host.files.write(`${folder}/description`, `${description}\n${glibc ?? ""}`);
    },
  });
  const [description = "", glibc = ""] = (await host.files.readText(`${path}/description`)).split(
    "\n",
  );
  return { target, description, glibc: glibc === "" ? null : glibc, ran: runner !== null };
}

async function runHello(
  host: Host,
  prepared: PreparedTarget,
  argv: readonly [string, ...string[]],
): Promise<void> {
  const run = await host.exec.run({ argv, quiet: true, timeoutSeconds: 60 });
  if (run.exitCode === 0 && run.stdout.trim() === HELLO_SAYS) return;
  const ending = run.exitCode === null ? (run.signal ?? "a signal") : `exit code ${run.exitCode}`;
  throw notProved(prepared, `it ended with ${ending}: ${run.output.trim().slice(0, 500)}`);
}

function notProved({ target, linker }: PreparedTarget, problem: string): Failure {
  const other = linker === "zig" ? "gcc" : "zig";
  return new Failure(
    "compiler-not-proved",
    `the program built for ${target.name} with ${linker} is not right: ${problem}`,
    {
      remedy: `Try linker: ${other}, or a glibc that the compiler's own C library is not newer than.`,
    },
  );
}

import { type Host, megabytes, runTool } from "@wainwright/core";
import { ensureProgram, type PreparedTarget } from "@wainwright/toolchain";

/** Says what is stripped, and where the result goes. */
export interface Stripping {
  readonly program: string;
  readonly to: string;
  readonly prepared: PreparedTarget;
}

/**
 * Copies a program without its symbols, and says in words what that saved.
 * @throws Failure `program-failed`, or what keeps a tool away.
 */
export async function stripProgram(
  host: Host,
  { program, to, prepared }: Stripping,
): Promise<string> {
  const strip = await stripTool(host, prepared);
  await host.files.copy(program, to);
  await runTool(host, { argv: [strip, "--strip-all", to], quiet: true }, FAILED);
  return `stripped: ${megabytes(await sizeOf(host, to))} of ${megabytes(await sizeOf(host, program))}`;
}

const FAILED = {
  code: "program-failed",
  what: "the program could not be stripped",
  remedy: "Leave it as it is with strip: false.",
} as const;

/** The target's own strip, else LLVM's, which knows all machines and formats and signs anew what it strips for macOS. */
async function stripTool(host: Host, { target, compiler }: PreparedTarget): Promise<string> {
  const own = compiler.kind === "native" ? "strip" : `${target.compilerTriplet ?? ""}-strip`;
  const found = await host.exec.find(own);
  return found ?? ensureProgram(host, { program: "llvm-strip", packages: ["llvm"] });
}

async function sizeOf(host: Host, path: string): Promise<number> {
  return (await host.files.info(path))?.size ?? 0;
}

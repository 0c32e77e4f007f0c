import type { Completed, Host } from "@wainwright/core";
import type { RustToolchain } from "./rust-toolchain.ts";
import { parseCargoVersion, parseRustcVersion } from "./rust-version.ts";

/** Names the programs of a toolchain and how they have to be started to be that toolchain's. */
export interface ToolchainPrograms {
  readonly rustc: string;
  readonly cargo: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Holds what a toolchain says about itself. */
export type ToolchainAnswer =
  | {
      readonly ok: true;
      readonly facts: Pick<RustToolchain, "version" | "cargoVersion" | "sysroot">;
    }
  | { readonly ok: false; readonly problem: string };

/** Asks rustc and cargo who they are. */
export async function askToolchain(
  host: Host,
  programs: ToolchainPrograms,
): Promise<ToolchainAnswer> {
  const ask = async (...argv: [string, ...string[]]): Promise<Completed> => {
    const { env, cwd } = programs;
    const place = { ...(env && { env }), ...(cwd !== undefined && { cwd }) };
    return host.exec.run({ argv, ...place, quiet: true });
  };
  const asked = await Promise.all([
    ask(programs.rustc, "-vV"),
    ask(programs.rustc, "--print", "sysroot"),
    ask(programs.cargo, "--version"),
  ]);
  const failed = asked.find(({ exitCode }) => exitCode !== 0);
  if (failed !== undefined)
    return { ok: false, problem: failed.output.trim().split("\n")[0] ?? "" };
  const [verbose, sysroot, cargo] = asked;
  const version = parseRustcVersion(verbose.stdout);
  const cargoVersion = parseCargoVersion(cargo.stdout);
  if (version === null || cargoVersion === null)
    return { ok: false, problem: "rustc or cargo does not say which version it is" };
  return { ok: true, facts: { version, cargoVersion, sysroot: sysroot.stdout.trim() } };
}

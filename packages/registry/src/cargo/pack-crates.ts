import { type Host, runTool, type ToolFailure } from "@wainwright/core";
import { cargoProgram } from "@wainwright/toolchain";
import { type CargoRegistry, registryEnvironment } from "./cargo-target.ts";

/** Says what is packed. */
export interface Packing {
  /** Of the workspace; none for those that cargo takes by itself. */
  readonly packages: readonly string[];
  /** The registry that crates are for, where they need others of it; null for the public one. */
  readonly registry: CargoRegistry | null;
}

const FAILED: ToolFailure = {
  code: "tool-failed",
  what: "the crates could not be packed",
  remedy:
    "Read cargo's words above. Files that earlier steps made in the project belong elsewhere (RUNNER_TEMP), or into .gitignore: cargo packs what is committed.",
};

/**
 * Packs the crates of a project as `cargo package` does, without building them again.
 * @param packages of the workspace; none for those that cargo takes by itself.
 * @returns the paths of the .crate files.
 * @throws Failure `tool-failed`, `rust-toolchain-unavailable`
 */
export async function packCrates(
  host: Host,
  project: string,
  packages: readonly string[],
): Promise<readonly string[]> {
  return packCratesFor(host, project, { packages, registry: null });
}

/**
 * Packs the crates of a project for a registry of one's own, in which those that they need are looked up.
 * @returns the paths of the .crate files.
 * @throws Failure `tool-failed`, `rust-toolchain-unavailable`
 */
export async function packCratesFor(
  host: Host,
  project: string,
  { packages, registry }: Packing,
): Promise<readonly string[]> {
  const target = await host.files.temporaryFolder("crates");
  const chosen = packages.flatMap((name) => ["--package", name]);
  const place = registry === null ? [] : ["--registry", registry.name];
  const options = ["--no-verify", "--locked", "--target-dir", target, ...chosen, ...place];
  const { cargo, env } = await cargoProgram(host, project);
  const command = {
    argv: [cargo, "package", ...options],
    env: { ...env, ...(registry === null ? {} : registryEnvironment(registry)) },
    ...{ cwd: project, label: "cargo package" },
  } as const;
  await runTool(host, command, FAILED);
  const names = await host.files.list(`${target}/package`);
  return names
    .filter((name) => name.endsWith(".crate"))
    .map((name) => `${target}/package/${name}`)
    .toSorted();
}

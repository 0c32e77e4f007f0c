import { basename } from "node:path/posix";
import { Failure, type Host, isRecord, jsonOrNull, runTool } from "@wainwright/core";
import type { Artifact } from "../artifact/artifact.ts";
import { entryOfMetadata } from "./entry-of-metadata.ts";
import { type IndexEntry, isCrateName } from "./index-entry.ts";

/** Is a .crate file, with what an index says of it. */
export interface PackedCrate extends Artifact {
  readonly entry: IndexEntry;
}

/**
 * Packs the crates of a project as `cargo package` does, without building them again.
 * @param packages of the workspace; none for those that cargo takes by itself.
 * @returns the paths of the .crate files.
 * @throws Failure `tool-failed`
 */
export async function packCrates(
  host: Host,
  project: string,
  packages: readonly string[],
): Promise<readonly string[]> {
  const target = await host.files.temporaryFolder("crates");
  const chosen = packages.flatMap((name) => ["--package", name]);
  await runTool(host, {
    argv: ["cargo", "package", "--no-verify", "--locked", "--target-dir", target, ...chosen],
    cwd: project,
    label: "cargo package",
  });
  const names = await host.files.list(`${target}/package`);
  return names
    .filter((name) => name.endsWith(".crate"))
    .map((name) => `${target}/package/${name}`)
    .toSorted();
}

/**
 * Reads a .crate file: the manifest in it, as cargo reads it.
 * @param index the address of the index that it is for.
 * @throws Failure `artifact-refused`, `path-missing`.
 */
export async function readCrate(host: Host, path: string, index: string): Promise<PackedCrate> {
  const info = await host.files.info(path);
  if (info?.kind !== "file")
    throw new Failure("path-missing", `there is no ${path}`, {
      remedy: "Name .crate files, or leave them out: then the project is packed.",
    });
  const sha256 = await host.files.sha256(path);
  const name = basename(path);
  const entry = entryOfMetadata(await packageIn(host, path), { cksum: sha256, index });
  if (entry === null) throw refused(name, "there is no crate with a manifest in it");
  if (!isCrateName(entry.name)) throw refused(name, `${entry.name} may not be a crate's name`);
  if (name !== `${entry.name}-${entry.vers}.crate`)
    throw refused(name, `${entry.name} ${entry.vers} is in it`);
  return { path: host.files.absolute(path), name, size: info.size, sha256, entry };
}

async function packageIn(host: Host, path: string): Promise<unknown> {
  const folder = await host.files.temporaryFolder("crate");
  const unpacked = await host.exec.run({
    argv: ["tar", "-xzf", host.files.absolute(path), "-C", folder],
    quiet: true,
  });
  if (unpacked.exitCode !== 0) throw refused(basename(path), "it is no archive");
  const [top, ...more] = await host.files.list(folder);
  if (top === undefined || more.length > 0)
    throw refused(basename(path), "there is no single folder in it");
  const argv = ["metadata", "--no-deps", "--format-version", "1", "--offline"];
  const manifest = ["--manifest-path", `${folder}/${top}/Cargo.toml`];
  const asked = await host.exec.run({ argv: ["cargo", ...argv, ...manifest], quiet: true });
  if (asked.exitCode !== 0) throw refused(basename(path), asked.stderr.trim());
  const read = jsonOrNull(asked.stdout);
  const packages: unknown = isRecord(read) ? read["packages"] : null;
  const list: readonly unknown[] = Array.isArray(packages) ? packages : [];
  return list.length === 1 ? list[0] : null;
}

function refused(name: string, problem: string): Failure {
  return new Failure("artifact-refused", `${name}: ${problem}`, {
    remedy: "Pack it with `cargo package`.",
  });
}

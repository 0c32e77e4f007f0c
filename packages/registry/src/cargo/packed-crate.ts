import { basename } from "node:path/posix";
import { Failure, type Host, isRecord, jsonOrNull } from "@wainwright/core";
import { cargoProgram } from "@wainwright/toolchain";
import type { Artifact } from "../artifact/artifact.ts";
import { entryOfMetadata } from "./entry-of-metadata.ts";
import { type IndexEntry, isCrateName } from "./index-entry.ts";

/** Is a .crate file, with what an index says of it. */
export interface PackedCrate extends Artifact {
  readonly entry: IndexEntry;
  /** What `cargo metadata` says of it. */
  readonly packaged: Readonly<Record<string, unknown>>;
  /** For people; null where it has none. */
  readonly readme: { readonly file: string; readonly text: string } | null;
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
  const { packaged, readme } = await packageIn(host, path);
  const entry = entryOfMetadata(packaged, { cksum: sha256, index });
  if (entry === null) throw refused(name, "there is no crate with a manifest in it");
  if (!isCrateName(entry.name)) throw refused(name, `${entry.name} may not be a crate's name`);
  if (name !== `${entry.name}-${entry.vers}.crate`)
    throw refused(name, `${entry.name} ${entry.vers} is in it`);
  return {
    path: host.files.absolute(path),
    name,
    size: info.size,
    sha256,
    entry,
    packaged,
    readme,
  };
}

type Inside = Pick<PackedCrate, "packaged" | "readme">;

async function packageIn(host: Host, path: string): Promise<Inside> {
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
  const { cargo, env } = await cargoProgram(host, null);
  const asked = await host.exec.run({ argv: [cargo, ...argv, ...manifest], env, quiet: true });
  if (asked.exitCode !== 0) throw refused(basename(path), asked.stderr.trim());
  const read = jsonOrNull(asked.stdout);
  const packages: unknown = isRecord(read) ? read["packages"] : null;
  const list: readonly unknown[] = Array.isArray(packages) ? packages : [];
  const [packaged] = list;
  if (list.length !== 1 || !isRecord(packaged)) return { packaged: {}, readme: null };
  return { packaged, readme: await readmeIn(host, `${folder}/${top}`, packaged["readme"]) };
}

/** More is no text for people. */
const LONGEST_README = 2 ** 20;

/** A manifest may name any path: one that leads out of the crate, by itself or by a link, names no file of it. */
async function readmeIn(host: Host, folder: string, file: unknown): Promise<PackedCrate["readme"]> {
  if (typeof file !== "string") return null;
  const inside = (await host.files.walk(folder)).find(({ path }) => path === file);
  if (inside?.kind !== "file" || inside.size > LONGEST_README) return null;
  return { file, text: await host.files.readText(`${folder}/${file}`) };
}

function refused(name: string, problem: string): Failure {
  return new Failure("artifact-refused", `${name}: ${problem}`, {
    remedy: "Pack it with `cargo package`.",
  });
}

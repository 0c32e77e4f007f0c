import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { bytesAccess, listZip } from "@wainwright/archive";
import { buildZip } from "@wainwright/testing";

/** The files of a wheel by path. */
export type WheelFiles = Map<string, Uint8Array>;

/** Unpacks a wheel into memory. */
export async function readWheelFiles(path: string): Promise<WheelFiles> {
  const listing = await listZip(bytesAccess(await readFile(path)));
  if (!listing.ok) throw new Error(listing.problem.detail);
  const files: WheelFiles = new Map();
  for (const entry of listing.zip.entries) {
    if (entry.kind !== "file") continue;
    const chunks: Uint8Array[] = [];
    const read = await listing.zip.readEntry(entry, (chunk) => chunks.push(chunk));
    if (!read.ok) throw new Error(read.problem.detail);
    files.set(entry.path, Buffer.concat(chunks));
  }
  return files;
}

/** Packs files as a wheel of the given name in a folder of its own, with a RECORD of their names: what auditwheel goes by. */
export async function writeWheel(fileName: string, files: WheelFiles): Promise<string> {
  const known = Array.from(files.keys()).find((path) => path.endsWith(".dist-info/RECORD"));
  const [name, version] = basename(fileName).split("-");
  const record = known ?? `${name}-${version}.dist-info/RECORD`;
  files.delete(record);
  const lines = Array.from(files.keys(), (path) => `${path},,\n`).join("");
  files.set(record, Buffer.from(`${lines}${record},,\n`));
  const entries = Array.from(files, ([path, content]) => ({ path, content }));
  const folder = await mkdtemp(join(tmpdir(), "wainwright-wheel-"));
  const path = join(folder, fileName);
  await writeFile(path, await buildZip(entries));
  return path;
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { bytesAccess, listZip } from "@wainwright/archive";
import { formatRecord, parseRecord, recordHash } from "@wainwright/wheel";
import { buildZip } from "@wainwright/testing";
import { type Report, verifyFile } from "../src/index.ts";

/** The files of a wheel, and its file name. */
export type OpenedWheel = { readonly fileName: string; readonly files: Map<string, Uint8Array> };

/** Unpacks a wheel into memory. */
export async function openWheel(path: string): Promise<OpenedWheel> {
  const listing = await listZip(bytesAccess(await readFile(path)));
  if (!listing.ok) throw new Error(listing.problem.detail);
  const files = new Map<string, Uint8Array>();
  for (const entry of listing.zip.entries) {
    const chunks: Uint8Array[] = [];
    const read = await listing.zip.readEntry(entry, (chunk) => chunks.push(chunk));
    if (!read.ok) throw new Error(read.problem.detail);
    files.set(entry.path, Buffer.concat(chunks));
  }
  return { fileName: basename(path), files };
}

/** Gives the one path that a pattern matches. */
export function pathOf(wheel: OpenedWheel, pattern: RegExp): string {
  const [path, ...others] = Array.from(wheel.files.keys()).filter((one) => pattern.test(one));
  if (path === undefined || others.length > 0)
    throw new Error(`not one file is ${String(pattern)}`);
  return path;
}

/** Writes RECORD anew, so that it fits the files as they are now. */
export function mendRecord(wheel: OpenedWheel): void {
  const path = pathOf(wheel, /\.dist-info\/RECORD$/);
  const entries = Array.from(wheel.files, ([name, content]) =>
    name === path
      ? { path, hash: null, size: null }
      : {
          path: name,
          hash: recordHash(createHash("sha256").update(content).digest()),
          size: content.length,
        },
  );
  if (!parseRecord(formatRecord(entries)).ok) throw new Error("RECORD is not right");
  wheel.files.set(path, Buffer.from(formatRecord(entries)));
}

/** Packs the wheel again and verifies it. */
export async function verifyRebuilt({ fileName, files }: OpenedWheel): Promise<Report> {
  const bytes = await buildZip(Array.from(files, ([path, content]) => ({ path, content })));
  return verifyFile({ fileName, source: bytesAccess(bytes) });
}

import yauzl from "yauzl";
import type { ZipEntry } from "./zip-entry.ts";

/** Host systems whose external attributes hold Unix modes: Unix and OS X (APPNOTE.TXT 4.4.2). */
const UNIX_HOSTS: ReadonlySet<number> = new Set([3, 19]);
const FILE_TYPE = 0xf000;
const LINK = 0xa000;
const PERMISSIONS = 0o7777;

/** Tells in our own terms what a central directory entry says. */
export function toZipEntry(raw: yauzl.Entry): ZipEntry {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = raw;
  const path = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  const unixMode = UNIX_HOSTS.has(raw.versionMadeBy >> 8)
    ? raw.externalFileAttributes >>> 16
    : null;
  return {
    path,
    size: raw.uncompressedSize,
    compressedSize: raw.compressedSize,
    method: methodOf(raw.compressionMethod),
    kind: kindOf(path, unixMode ?? 0),
    mode: unixMode === null ? null : unixMode & PERMISSIONS,
    crc32: raw.crc32,
    encrypted: raw.isEncrypted(),
  };
}

function methodOf(method: number): ZipEntry["method"] {
  if (method === 0) return "stored";
  return method === 8 ? "deflated" : "other";
}

function kindOf(path: string, unixMode: number): ZipEntry["kind"] {
  if (path.endsWith("/")) return "folder";
  return (unixMode & FILE_TYPE) === LINK ? "link" : "file";
}

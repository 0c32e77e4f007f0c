import { asarHeaderOf } from "./asar/asar-header.ts";
import { type Compression, compressionOf } from "./compression/compression-of.ts";
import { isTarHeader } from "./tar/tar-header.ts";

/** What a file may be by its first bytes. A native program may hold an archive besides; that is not told here. */
export type Container = Compression | "zip" | "tar" | "ar" | "deb" | "asar";

const ZIP_ENTRY = "PK\u0003\u0004";
const ZIP_EMPTY = "PK\u0005\u0006";
const AR = "!<arch>\n";
const DEB = `${AR}debian-binary`;
/** Names of zip archives that begin with a line for the system (PEP 441, pex). */
const RUNNABLE_ZIP = /\.(?:pyzw?|pex)$/i;

/** Tells which container a file may be, from its first 512 bytes or all that it has; null for anything else. */
export function recognise(head: Uint8Array, name: string): Container | null {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
  if (isZip(text, name)) return "zip";
  if (text.startsWith(DEB)) return "deb";
  if (text.startsWith(AR)) return "ar";
  const compression = compressionOf(head);
  if (compression !== null) return compression;
  if (asarHeaderOf(head) !== null) return "asar";
  return isTarHeader(head) ? "tar" : null;
}

function isZip(text: string, name: string): boolean {
  if (text.startsWith(ZIP_ENTRY) || text.startsWith(ZIP_EMPTY)) return true;
  if (!text.startsWith("#!")) return false;
  // Behind the line stands the first member, if the line is all there is.
  return RUNNABLE_ZIP.test(name) || text.includes(`\n${ZIP_ENTRY}`);
}

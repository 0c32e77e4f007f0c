import { compressionOf } from "@wainwright/archive";

/** What a file may be, by its first bytes and its name; a program that may have an archive attached is told elsewhere. */
export type ArtifactFormat = "zip" | "zip with a prefix" | "tar" | "deb" | "asar";

const TAR_MAGIC = 257;
const DEBIAN = "!<arch>\ndebian-binary";
const COMPRESSED_TAR = /\.(?:tar(?:\.\w+)?|t[gx]z|tzst|tbz2?|crate)$/i;

/** Tells which format a file is likely to be in, from at least 512 first bytes (fewer, where it has fewer) and its name; null for none. */
export function artifactFormat(head: Uint8Array, name: string): ArtifactFormat | null {
  const text = Buffer.from(head.subarray(0, DEBIAN.length)).toString("latin1");
  if (text.startsWith("PK\x03\x04") || text.startsWith("PK\x05\x06")) return "zip";
  if (text.startsWith(DEBIAN)) return "deb";
  if (isTar(head)) return "tar";
  if (compressionOf(head) !== null && COMPRESSED_TAR.test(name)) return "tar";
  if (name.endsWith(".asar")) return "asar";
  return text.startsWith("#!") ? "zip with a prefix" : null;
}

/** Says whether a file is likely to be an artifact. */
export function isArtifact(head: Uint8Array, name: string): boolean {
  return artifactFormat(head, name) !== null;
}

// "ustar" in POSIX's and GNU's tar; older ones have no magic, and are found by their name.
function isTar(head: Uint8Array): boolean {
  const magic = head.subarray(TAR_MAGIC, TAR_MAGIC + 5);
  return Buffer.from(magic).toString("latin1") === "ustar";
}

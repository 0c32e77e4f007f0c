import { createHash } from "node:crypto";

const LC_CODE_SIGNATURE = 0x1d;
const CSMAGIC_CODEDIRECTORY = 0xfade_0c02;

/**
 * Tells whether every page of a thin 64-bit Mach-O file has the sha256 that its signature says: the kernel ends a program at the
 * first page that has not (xnu's cs_blobs.h).
 */
export function isSignedRight(file: Buffer): boolean {
  const directory = codeDirectory(file);
  if (directory === null) return false;
  const hashes = directory.readUInt32BE(16);
  const pages = directory.readUInt32BE(28);
  const limit = directory.readUInt32BE(32);
  const size = 2 ** directory.readUInt8(39);
  return Array.from({ length: pages }, (_, page) => page).every((page) => {
    const bytes = file.subarray(page * size, Math.min((page + 1) * size, limit));
    const found = createHash("sha256").update(bytes).digest();
    return found.equals(directory.subarray(hashes + 32 * page, hashes + 32 * (page + 1)));
  });
}

function codeDirectory(file: Buffer): Buffer | null {
  const start = signatureStart(file);
  if (start === null) return null;
  const blobs = file.readUInt32BE(start + 8);
  for (let index = 0; index < blobs; index += 1) {
    const at = start + file.readUInt32BE(start + 16 + 8 * index);
    if (file.readUInt32BE(at) === CSMAGIC_CODEDIRECTORY) return file.subarray(at);
  }
  return null;
}

function signatureStart(file: Buffer): number | null {
  let at = 32;
  for (let left = file.readUInt32LE(16); left > 0; left -= 1) {
    if (file.readUInt32LE(at) === LC_CODE_SIGNATURE) return file.readUInt32LE(at + 8);
    at += file.readUInt32LE(at + 4);
  }
  return null;
}

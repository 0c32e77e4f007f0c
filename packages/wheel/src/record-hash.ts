import type { RecordHash } from "./record.ts";

/** Makes RECORD's hash of a SHA-256 digest (32 bytes). */
export function recordHash(sha256: Uint8Array): RecordHash {
  return { algorithm: "sha256", digest: Buffer.from(sha256).toString("base64url") };
}

import { FORMAT_HEAD } from "../binary-format.ts";
import type { ByteSource } from "./byte-source.ts";
import { MalformedError } from "./malformed-error.ts";

/** Reads the bytes that tell a format; throws MalformedError where a source does not hold what it promises. */
export function readHead(source: Uint8Array | ByteSource): Uint8Array {
  if (source instanceof Uint8Array) return source.subarray(0, FORMAT_HEAD);
  try {
    return source.readNow(0, Math.min(FORMAT_HEAD, source.size));
  } catch (cause) {
    throw new MalformedError(`the first bytes cannot be read: ${String(cause)}`, 0);
  }
}

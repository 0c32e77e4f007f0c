import type { NativeFile } from "../native/native-file.ts";

/** One plain file of an artifact after its bytes went by. */
export type ScannedFile = {
  readonly path: string;
  /** In bytes, as read; as promised where only the beginning was looked at. */
  readonly size: number;
  /** Permission bits with set-uid and set-gid; null where the format has none. */
  readonly mode: number | null;
  /** Null where nobody asks for it: of files that are neither native nor in a wheel. */
  readonly sha256: Uint8Array | null;
  readonly native: NativeFile | null;
  /** Why the file could not be read to its end; then size, hash and native say nothing. */
  readonly unreadable: string | null;
};

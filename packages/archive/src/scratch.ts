import type { RandomAccess } from "./random-access.ts";

/** Holds bytes that are too many for memory: appended to, then read anywhere, gone when it is closed. */
export interface ScratchFile extends RandomAccess {
  append(chunk: Uint8Array): void;
  close(): Promise<void>;
}

/** Makes scratch files; a folder of the machine that runs this. */
export interface Scratch {
  scratchFile(): Promise<ScratchFile>;
}

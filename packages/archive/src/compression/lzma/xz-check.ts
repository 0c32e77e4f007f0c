import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { ArchiveFailure } from "../../archive-failure.ts";
import { Crc64 } from "./crc64.ts";

/** Sums up the content of a block. */
export type Check = {
  /** Of the stored sum, in bytes. */
  readonly size: number;
  add(bytes: Uint8Array): void;
  isRight(stored: Uint8Array): boolean;
};

/** Gives the check that the flags of a stream name (xz-file-format.txt 2.1.1.2). */
export function checkOf(flags: Uint8Array): Check {
  if (flags[0] === 0) {
    if (flags[1] === 0) return { size: 0, add: () => {}, isRight: () => true };
    if (flags[1] === 1) return crc32Check();
    if (flags[1] === 4) return crc64Check();
    if (flags[1] === 10) return sha256Check();
  }
  throw new ArchiveFailure("compression-unknown", "xz with a checksum that nobody uses");
}

function crc32Check(): Check {
  let sum = 0;
  return {
    size: 4,
    add: (bytes) => {
      sum = crc32(bytes, sum);
    },
    isRight: (stored) =>
      new DataView(stored.buffer, stored.byteOffset, stored.length).getUint32(0, true) === sum,
  };
}

function crc64Check(): Check {
  const sum = new Crc64();
  return {
    size: 8,
    add: (bytes) => sum.add(bytes),
    isRight: (stored) => {
      const view = new DataView(stored.buffer, stored.byteOffset, stored.length);
      return view.getBigUint64(0, true) === sum.value;
    },
  };
}

function sha256Check(): Check {
  const sum = createHash("sha256");
  return {
    size: 32,
    add: (bytes) => sum.update(bytes),
    isRight: (stored) => sum.digest().equals(stored),
  };
}

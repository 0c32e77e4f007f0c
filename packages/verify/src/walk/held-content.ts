import type { RandomAccess, ScratchFile } from "@wainwright/archive";
import { bytesAccess } from "@wainwright/archive";

/** How many first bytes tell what a file is: a tar's magic ends at 265. */
export const HEAD = 512;

/** Up to here content is held in memory. */
export const MEMORY = 8 * 2 ** 20;

/** What is asked of a file's first bytes. */
export type HeadTest = (head: Uint8Array) => boolean;

/** Takes content that goes by in pieces, and holds it when its first bytes are of interest: small in memory, large in a scratch file. */
export class HeldContent {
  readonly #size: number;
  readonly #isWanted: HeadTest;
  readonly #scratch: ScratchFile | null;
  #head = Buffer.alloc(0);
  #memory: Uint8Array | null = null;
  #length = 0;
  #decided: "no" | "yes" | "not yet" = "not yet";

  /** @param scratch has to be there for more than MEMORY bytes. */
  constructor(size: number, isWanted: HeadTest, scratch: ScratchFile | null) {
    this.#size = size;
    this.#isWanted = isWanted;
    this.#scratch = scratch;
  }

  take(chunk: Uint8Array): void {
    if (this.#decided === "no") return;
    if (this.#decided === "yes") {
      this.#append(chunk);
      return;
    }
    // The piece is only valid until the next one: what is short is copied.
    if (this.#head.length + chunk.length < Math.min(HEAD, this.#size)) {
      this.#head = Buffer.concat([this.#head, chunk]);
      return;
    }
    const isFirst = this.#head.length === 0;
    this.#begin(isFirst ? chunk : Buffer.concat([this.#head, chunk]));
  }

  /** Gives the whole content, or null when it was of no interest. */
  finish(): RandomAccess | null {
    if (this.#decided === "not yet") this.#begin(this.#head);
    if (this.#decided !== "yes") return null;
    return this.#memory === null
      ? this.#scratch
      : bytesAccess(this.#memory.subarray(0, this.#length));
  }

  #begin(bytes: Uint8Array): void {
    this.#decided = this.#isWanted(bytes) ? "yes" : "no";
    if (this.#decided === "no") return;
    if (this.#scratch === null && bytes.length >= this.#size) {
      // All of it in one piece, after which none comes that could change it.
      this.#memory = bytes;
      this.#length = this.#size;
      return;
    }
    if (this.#scratch === null) this.#memory = Buffer.allocUnsafeSlow(this.#size);
    this.#append(bytes);
  }

  // More bytes than promised are left out: the archive tells of them itself.
  #append(chunk: Uint8Array): void {
    const part = chunk.subarray(0, this.#size - this.#length);
    if (this.#memory === null) this.#scratch?.append(part);
    else this.#memory.set(part, this.#length);
    this.#length += part.length;
  }
}

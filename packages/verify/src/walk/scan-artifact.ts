import { createHash } from "node:crypto";
import type { BinaryRead } from "@wainwright/binary";
import { binaryFormatOf, FORMAT_HEAD, readBinary } from "@wainwright/binary";
import type { ArtifactFile, ArtifactSource } from "./artifact-source.ts";
import type { NativeBinary, NativeFile } from "../native/native-file.ts";
import { elfFacts } from "../native/native-file.ts";

/** One file after its bytes went by. */
export type ScannedFile = {
  readonly path: string;
  /** In bytes, as read. */
  readonly size: number;
  readonly sha256: Uint8Array;
  readonly native: NativeFile | null;
  /** Why the file could not be read to its end; then size, hash and native say nothing. */
  readonly unreadable: string | null;
};

/** A native file is held whole while it is read; the largest known (CUDA libraries) have under 2 GB. */
const MAX_NATIVE = 2 ** 30;

/** Reads every file of an artifact once, sorted by path, holding one native file at a time; hashes all, reads the native ones. */
export async function scanArtifact(source: ArtifactSource): Promise<readonly ScannedFile[]> {
  const files = source.files.filter((file) => file.kind === "file");
  const scanned: ScannedFile[] = [];
  for (const file of files) {
    // One after the other on purpose: memory stays at one native file.
    scanned.push(await scanFile(source, file));
  }
  return scanned.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

async function scanFile(source: ArtifactSource, file: ArtifactFile): Promise<ScannedFile> {
  const hash = createHash("sha256");
  const native = new NativeCollector(file.size);
  let size = 0;
  const outcome = await source.read(file, (chunk) => {
    hash.update(chunk);
    native.take(chunk);
    size += chunk.length;
  });
  const sha256 = hash.digest();
  const binary = outcome.ok ? native.finish() : null;
  const facts = { path: file.path, size, sha256: sha256.toString("hex") };
  return {
    path: file.path,
    size,
    sha256,
    native: binary === null ? null : { ...facts, binary },
    unreadable: outcome.ok ? null : outcome.problem,
  };
}

/** Keeps the bytes of a file only when its first ones say that it is native code, in one piece of the promised size. */
class NativeCollector {
  readonly #size: number;
  #head: Uint8Array = new Uint8Array();
  #held: Uint8Array | null = null;
  #length = 0;
  #isDecided = false;

  constructor(size: number) {
    this.#size = size;
  }

  take(chunk: Uint8Array): void {
    if (this.#isDecided) {
      this.#append(chunk);
      return;
    }
    this.#head = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk]);
    if (this.#head.length < FORMAT_HEAD) return;
    this.#isDecided = true;
    if (binaryFormatOf(this.#head) === null || this.#size > MAX_NATIVE) return;
    const isWhole = this.#head.length >= this.#size;
    this.#held = isWhole ? this.#head : Buffer.allocUnsafe(this.#size);
    if (isWhole) this.#length = this.#head.length;
    else this.#append(this.#head);
  }

  finish(): NativeBinary | null {
    if (this.#held !== null)
      return toNativeBinary(readBinary(this.#held.subarray(0, this.#length)));
    if (binaryFormatOf(this.#head) === null) return null;
    return this.#isDecided ? { kind: "too-large" } : toNativeBinary(readBinary(this.#head));
  }

  // More bytes than promised are left out: the source tells of them itself.
  #append(chunk: Uint8Array): void {
    if (this.#held === null) return;
    const part = chunk.subarray(0, this.#held.length - this.#length);
    this.#held.set(part, this.#length);
    this.#length += part.length;
  }
}

function toNativeBinary(read: BinaryRead): NativeBinary | null {
  if (read.kind === "not-binary") return null;
  if (read.kind === "elf") return elfFacts(read.elf);
  return read.kind === "unsupported"
    ? { kind: "unread", format: read.format }
    : { kind: "malformed", reason: `${read.reason} (at offset ${read.offset})` };
}

import { ARCHIVE_LIMITS, type ArchiveLimits } from "../archive-limits.ts";
import type { ArchiveProblem } from "../archive-problem.ts";
import type { Archive, MemberRead } from "../archive.ts";
import type { ByteStream } from "../byte-stream.ts";
import type { TarInput } from "./tar-input.ts";
import { walkTar } from "./walk-tar.ts";

/** Gives the members of a tar archive that goes by once, as it does when it is unpacked; it can be walked once. */
export function tarStream(stream: ByteStream, limits: ArchiveLimits = ARCHIVE_LIMITS): Archive {
  return { walk: async (visit) => walkTar(new StreamInput(stream), limits, visit) };
}

class StreamInput implements TarInput {
  readonly #stream: ByteStream;
  readonly #chunks: AsyncIterator<Uint8Array>;
  /** What is left of the last piece. */
  #rest: Uint8Array = new Uint8Array();
  /** Bytes of the member that were read. */
  #read = 0;

  constructor(stream: ByteStream) {
    this.#stream = stream;
    this.#chunks = stream.chunks[Symbol.asyncIterator]();
  }

  async take(length: number): Promise<Uint8Array> {
    if (this.#rest.length >= length) return this.#cut(length);
    const taken = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length && (await this.#fill())) {
      const piece = this.#cut(length - filled);
      taken.set(piece, filled);
      filled += piece.length;
    }
    return taken.subarray(0, filled);
  }

  content(path: string, size: number) {
    this.#read = 0;
    return {
      access: null,
      read: async (onChunk: (chunk: Uint8Array) => void): Promise<MemberRead> => {
        while (this.#read < size && (await this.#fill())) {
          const piece = this.#cut(size - this.#read);
          this.#read += piece.length;
          onChunk(piece);
        }
        if (this.#read === size) return { ok: true };
        const detail = this.problem()?.detail ?? `${this.#read} bytes are there, ${size} promised`;
        const kind = this.problem()?.kind ?? "data-broken";
        return { ok: false, problem: { kind, path, detail } };
      },
    };
  }

  async skipPast(size: number): Promise<boolean> {
    let left = size - this.#read;
    this.#read = 0;
    while (left > 0 && (await this.#fill())) left -= this.#cut(left).length;
    return left === 0;
  }

  async drain(): Promise<void> {
    do this.#rest = new Uint8Array();
    while (await this.#fill());
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  problem(): ArchiveProblem | null {
    return this.#stream.problem();
  }

  #cut(length: number): Uint8Array {
    const piece = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(piece.length);
    return piece;
  }

  /** Makes sure that there is something left; false at the end. */
  async #fill(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) return false;
      this.#rest = next.value;
    }
    return true;
  }
}

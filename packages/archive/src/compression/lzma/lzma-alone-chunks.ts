import { ArchiveFailure } from "../../archive-failure.ts";
import type { ByteInput } from "../../byte-input.ts";
import { LzWindow } from "./lz-window.ts";
import { LzmaDecoder, lzmaProperties } from "./lzma-decoder.ts";
import { RangeDecoder } from "./range-decoder.ts";

const HEADER_SIZE = 13;
const SIZE_UNKNOWN = 0xffff_ffff_ffff_ffffn;
/** One symbol never reads more than this. */
const LONGEST_SYMBOL = 32;
const STEP = 32 * 1024;

/** Unpacks the file format that came before xz (lzma-file-format.txt of xz: `.lzma`, "LZMA alone"). */
export function* lzmaAloneChunks(input: ByteInput): Generator<Uint8Array> {
  const { properties, dictionary, size } = lzmaAloneHeader(input.bytes(HEADER_SIZE));
  if (properties === null) throw new ArchiveFailure("data-broken", "LZMA: no such properties");
  const range = new RangeDecoder();
  const window = new LzWindow(dictionary);
  const decoder = new LzmaDecoder(range, window);
  decoder.setProperties(properties);
  refill(range, input);
  if (!range.start()) throw new ArchiveFailure("data-broken", "LZMA: the data begin wrong");
  for (let left = size ?? Infinity; left > 0; ) {
    refill(range, input);
    const room = window.prepare();
    const start = window.at;
    const upTo = Math.min(room, start + left);
    const inputEnd = input.left === 0 ? range.end + 1 : range.end - LONGEST_SYMBOL;
    const goesOn = decoder.decode(upTo, inputEnd);
    left -= window.at - start;
    expectWhole(range, goesOn || size === null ? Math.min(left, 0) : left);
    yield window.take();
    if (!goesOn) return;
  }
}

/** `missing` is how much less there is than promised; negative where there is more. */
function expectWhole(range: RangeDecoder, missing: number): void {
  if (range.at <= range.end && missing === 0) return;
  throw new ArchiveFailure("data-broken", "LZMA: the data end early, or not where they should");
}

/** What the first bytes of such a file say; `properties` is null where they are none. */
export function lzmaAloneHeader(header: Uint8Array) {
  const view = new DataView(header.buffer, header.byteOffset, HEADER_SIZE);
  const size = view.getBigUint64(5, true);
  return {
    properties: lzmaProperties(view.getUint8(0)),
    dictionary: view.getUint32(1, true),
    /** Unpacked; null where the data end with a mark. */
    size: size === SIZE_UNKNOWN ? null : Number(size),
  };
}

/** Keeps what was not read yet and adds what comes next. */
function refill(range: RangeDecoder, input: ByteInput): void {
  if (range.end - range.at > STEP || input.left === 0) return;
  const rest = range.input.subarray(range.at, range.end);
  const more = input.some();
  const joined = new Uint8Array(rest.length + more.length);
  joined.set(rest);
  joined.set(more, rest.length);
  range.input = joined;
  range.at = 0;
  range.end = joined.length;
}

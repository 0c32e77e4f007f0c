import { ArchiveFailure } from "../../archive-failure.ts";
import type { BitInput } from "./bit-input.ts";
import { HuffmanCode } from "./huffman-code.ts";

const CODES_MAX = 6;
const LONGEST_CODE = 20;
/** After so many symbols another code may be used. */
const GROUP = 50;
const RUN_B = 1;

/** A block before the transform of Burrows and Wheeler is undone. */
export type Block = {
  /** Where the text begins among its rotations. */
  readonly origin: number;
  /** Bytes of it, at the beginning of the space given. */
  readonly length: number;
  /** How often each byte occurs. */
  readonly counts: Int32Array;
};

/** Reads a block, after its magic and checksum, into `space`. The format has no specification but its program (bzip2 1.0.8). */
export function readBlock(input: BitInput, space: Int32Array): Block {
  if (input.bits(1) === 1) {
    throw new ArchiveFailure("compression-unknown", "bzip2 of before version 0.9.5");
  }
  const origin = input.bits(24);
  const used = readUsedBytes(input);
  const codes = input.bits(3);
  if (codes < 2 || codes > CODES_MAX) broken("no such number of codes");
  const selectors = readSelectors(input, codes);
  const tables = Array.from({ length: codes }, () => readCode(input, used.length + 2));
  const { length, counts } = readSymbols(input, { used, selectors, tables }, space);
  if (origin >= length) broken("the text begins beyond its end");
  return { origin, length, counts };
}

function readUsedBytes(input: BitInput): Uint8Array {
  const rows = input.bits(16);
  const used: number[] = [];
  for (let row = 0; row < 16; row++) {
    if ((rows & (0x8000 >> row)) === 0) continue;
    const columns = input.bits(16);
    for (let column = 0; column < 16; column++) {
      if ((columns & (0x8000 >> column)) !== 0) used.push(row * 16 + column);
    }
  }
  if (used.length === 0) broken("no byte is used");
  return Uint8Array.from(used);
}

function readSelectors(input: BitInput, codes: number): Uint8Array {
  const selectors = new Uint8Array(input.bits(15));
  const recent = Uint8Array.from({ length: codes }, (_, index) => index);
  for (let index = 0; index < selectors.length; index++) {
    let place = 0;
    while (input.bits(1) === 1) place += 1;
    if (place >= codes) broken("no such code");
    selectors[index] = moveToFront(recent, place);
  }
  return selectors;
}

function readCode(input: BitInput, symbols: number): HuffmanCode {
  const lengths = new Uint8Array(symbols);
  let length = input.bits(5);
  for (let symbol = 0; symbol < symbols; symbol++) {
    while (length >= 1 && length <= LONGEST_CODE && input.bits(1) === 1) {
      length += input.bits(1) === 0 ? 1 : -1;
    }
    if (length < 1 || length > LONGEST_CODE) broken("no such length of a code");
    lengths[symbol] = length;
  }
  return new HuffmanCode(lengths);
}

type Coding = {
  readonly used: Uint8Array;
  readonly selectors: Uint8Array;
  readonly tables: readonly HuffmanCode[];
};

function readSymbols(input: BitInput, coding: Coding, space: Int32Array): BlockText {
  const { used, selectors, tables } = coding;
  const end = used.length + 1;
  const text = new BlockText(space, used.slice());
  for (const selector of selectors) {
    const table = tables[selector];
    if (table === undefined) broken("no such code");
    for (let count = 0; count < GROUP; count++) {
      const symbol = table.read(input);
      if (symbol <= RUN_B) {
        text.addRun(symbol);
        continue;
      }
      text.endRun();
      if (symbol === end) return text;
      text.add(symbol - 1);
    }
  }
  return broken("a block does not end");
}

/** What is gathered of a block: bytes by how recently they were used, and runs of the last one. */
class BlockText {
  readonly counts = new Int32Array(256);
  length = 0;
  readonly #space: Int32Array;
  readonly #recent: Uint8Array;
  #run = 0;
  #unit = 1;

  constructor(space: Int32Array, recent: Uint8Array) {
    this.#space = space;
    this.#recent = recent;
  }

  /** The length of a run is written with the digits 1 and 2, the lowest first. */
  addRun(digit: number): void {
    this.#run += this.#unit << digit;
    this.#unit <<= 1;
    if (this.#run > this.#space.length) broken("a block is too long");
  }

  endRun(): void {
    const run = this.#run;
    if (run === 0) return;
    const byte = this.#recent[0] ?? 0;
    if (this.length + run > this.#space.length) broken("a block is too long");
    this.#space.fill(byte, this.length, this.length + run);
    this.length += run;
    this.counts[byte] = (this.counts[byte] ?? 0) + run;
    this.#run = 0;
    this.#unit = 1;
  }

  add(place: number): void {
    if (this.length >= this.#space.length) broken("a block is too long");
    const byte = moveToFront(this.#recent, place);
    this.#space[this.length] = byte;
    this.length += 1;
    this.counts[byte] = (this.counts[byte] ?? 0) + 1;
  }
}

function moveToFront(recent: Uint8Array, place: number): number {
  const value = recent[place] ?? 0;
  if (place > 24) recent.copyWithin(1, 0, place);
  else for (let index = place; index > 0; index--) recent[index] = recent[index - 1] ?? 0;
  recent[0] = value;
  return value;
}

function broken(what: string): never {
  throw new ArchiveFailure("data-broken", `bzip2: ${what}`);
}

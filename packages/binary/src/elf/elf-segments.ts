import type { ElfHeader } from "./elf-header.ts";
import { readAddress } from "./elf-header.ts";
import { MalformedError } from "../bytes/malformed-error.ts";

/** One program header: what the loader maps or looks at. */
export type Segment = {
  readonly type: number;
  /** p_flags: 1 execute, 2 write, 4 read. */
  readonly flags: number;
  readonly offset: number;
  readonly address: number;
  /** Bytes in the file; the rest of the memory is zero. */
  readonly size: number;
  readonly align: number;
};

/** p_type values that are looked at. */
export const SEGMENT = {
  load: 1,
  dynamic: 2,
  interpreter: 3,
  note: 4,
  gnuStack: 0x6474_e551,
  riscvAttributes: 0x7000_0003,
} as const;

/** PF_X */
const EXECUTE = 1;

/** Offsets in Elf32_Phdr and Elf64_Phdr, and their size. */
const LAYOUT = {
  32: { size: 32, flags: 24, offset: 4, address: 8, fileSize: 16, align: 28 },
  64: { size: 56, flags: 4, offset: 8, address: 16, fileSize: 32, align: 48 },
} as const;

/** e_phnum of a file whose number of segments stands elsewhere; only core dumps have so many. */
const TOO_MANY = 0xffff;

/** Reads the program headers; throws MalformedError, also where a segment to load reaches beyond the file. */
export function readSegments(header: ElfHeader): readonly Segment[] {
  const { offset, entrySize, count } = header.segments;
  if (count === 0) return [];
  if (count === TOO_MANY) throw new MalformedError("too many segments", offset);
  if (entrySize !== LAYOUT[header.class].size) {
    throw new MalformedError(`a program header of ${entrySize} bytes`, offset);
  }
  const segments = Array.from({ length: count }, (_, index) =>
    readSegment(header, offset + index * entrySize),
  );
  for (const segment of segments) refuseCut(segment, header.reader.length);
  return segments;
}

function readSegment(header: ElfHeader, offset: number): Segment {
  const at = LAYOUT[header.class];
  const address = (field: number) => readAddress(header.reader, header.class, offset + field);
  return {
    type: header.reader.u32(offset),
    flags: header.reader.u32(offset + at.flags),
    offset: address(at.offset),
    address: address(at.address),
    size: address(at.fileSize),
    align: address(at.align),
  };
}

// The kernel maps such a segment and the program dies with SIGBUS at the first touch: a download cut short.
function refuseCut(segment: Segment, fileSize: number): void {
  if (segment.type !== SEGMENT.load || segment.size === 0) return;
  const end = segment.offset + segment.size;
  if (end > fileSize) {
    throw new MalformedError(
      `cut short: ${end} bytes are to be loaded, the file has ${fileSize}`,
      segment.offset,
    );
  }
}

/** Gives the file offset of a virtual address; throws MalformedError when no segment holds it. */
export function offsetOfAddress(segments: readonly Segment[], address: number): number {
  for (const segment of segments) {
    const distance = address - segment.address;
    if (segment.type === SEGMENT.load && distance >= 0 && distance < segment.size) {
      return segment.offset + distance;
    }
  }
  throw new MalformedError(`no segment holds the address 0x${address.toString(16)}`, 0);
}

/** Says whether the program loader makes the stack executable (PT_GNU_STACK); null when no segment tells. */
export function hasExecutableStack(segments: readonly Segment[]): boolean | null {
  const stack = segments.find((segment) => segment.type === SEGMENT.gnuStack);
  return stack === undefined ? null : (stack.flags & EXECUTE) !== 0;
}

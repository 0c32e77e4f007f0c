import type { ElfSpec } from "./elf-spec.ts";
import { ByteWriter } from "./byte-writer.ts";
import { elfNotes } from "./elf-notes.ts";
import { dynamicSection } from "./elf-dynamic.ts";
import { elfSections, sectionHeaderSize, sectionTable } from "./elf-sections.ts";

/** Where the file is mapped: other than 0, so that addresses and offsets differ. */
const BASE = 0x1_0000;
const PROGRAM_HEADERS = 5;

type Shape = { readonly class: 32 | 64; readonly data: "little" | "big"; readonly word: 4 | 8 };
type Part = { readonly offset: number; readonly bytes: Uint8Array };

/** Builds a small but whole ELF file byte by byte (System V gABI): the loader's view is complete, there is no code in it. */
export function buildElf(spec: ElfSpec): Uint8Array {
  const shape = shapeOf(spec);
  const file = new ElfFile(shape);
  const interpreter = file.add(new ByteWriter(shape.data).text(spec.interpreter ?? "").toBytes());
  const notes = file.add(elfNotes(spec, shape));
  const dynamic = addDynamic(spec, file, shape);
  const sections = elfSections(spec, shape);
  const parts = sections.map((section) => ({ ...section, ...file.add(section.bytes) }));
  const loaded = file.length;
  const table = spec.sections === false ? null : file.add(sectionTable(parts, shape));
  const segments = segmentTable(shape, {
    interpreter: spec.interpreter === undefined ? null : interpreter,
    notes,
    dynamic,
    loaded,
    stack: spec.execStack === undefined ? null : { flags: spec.execStack ? 7 : 6 },
  });
  const place =
    table === null ? { offset: 0, count: 0 } : { offset: table.offset, count: parts.length };
  return file.finish(header(spec, shape, place), segments);
}

function shapeOf(spec: ElfSpec): Shape {
  const elfClass = spec.class ?? 64;
  return { class: elfClass, data: spec.data ?? "little", word: elfClass === 64 ? 8 : 4 };
}

class ElfFile {
  readonly #body: ByteWriter;
  readonly #start: number;

  constructor(shape: Shape) {
    this.#body = new ByteWriter(shape.data);
    this.#start = headerSize(shape) + PROGRAM_HEADERS * programHeaderSize(shape);
  }

  get length(): number {
    return this.#start + this.#body.length;
  }

  add(bytes: Uint8Array): Part {
    this.#body.pad(8);
    const offset = this.length;
    this.#body.raw(bytes);
    return { offset, bytes };
  }

  finish(elfHeader: Uint8Array, segments: Uint8Array): Uint8Array {
    return Uint8Array.from([...elfHeader, ...segments, ...this.#body.toBytes()]);
  }
}

function addDynamic(spec: ElfSpec, file: ElfFile, shape: Shape): Part {
  if (spec.static === true) return { offset: 0, bytes: new Uint8Array() };
  return file.add(dynamicSection(spec, shape, (bytes) => BASE + file.add(bytes).offset));
}

function headerSize(shape: Shape): number {
  return shape.class === 64 ? 64 : 52;
}

function programHeaderSize(shape: Shape): number {
  return shape.class === 64 ? 56 : 32;
}

type Table = { readonly offset: number; readonly count: number };

function header(spec: ElfSpec, shape: Shape, sections: Table): Uint8Array {
  const writer = new ByteWriter(shape.data)
    .raw([
      0x7f,
      0x45,
      0x4c,
      0x46,
      shape.class === 64 ? 2 : 1,
      shape.data === "little" ? 1 : 2,
      1,
      spec.osAbi ?? 0,
    ])
    .pad(16)
    .uint(spec.type ?? 3, 2)
    .uint(spec.machine, 2)
    .uint(1, 4)
    .uint(0, shape.word)
    .uint(headerSize(shape), shape.word)
    .uint(sections.offset, shape.word)
    .uint(spec.flags ?? 0, 4)
    .uint(headerSize(shape), 2)
    .uint(programHeaderSize(shape), 2)
    .uint(PROGRAM_HEADERS, 2)
    .uint(sectionHeaderSize(shape), 2)
    .uint(sections.count, 2)
    .uint(Math.max(sections.count - 1, 0), 2);
  return writer.toBytes();
}

type Segments = {
  interpreter: Part | null;
  notes: Part;
  dynamic: Part;
  loaded: number;
  stack: { flags: number } | null;
};

const GNU_STACK = 0x6474_e551;

function segmentTable(shape: Shape, parts: Segments): Uint8Array {
  const of = (type: number, part: Part | null) =>
    segment(
      shape,
      part === null || part.bytes.length === 0
        ? { type: 0, offset: 0, size: 0 }
        : { type, offset: part.offset, size: part.bytes.length },
    );
  return Uint8Array.from([
    ...segment(shape, { type: 1, offset: 0, size: parts.loaded }),
    ...of(2, parts.dynamic),
    ...of(3, parts.interpreter),
    ...of(4, parts.notes),
    ...segment(shape, {
      type: parts.stack === null ? 0 : GNU_STACK,
      offset: 0,
      size: 0,
      ...parts.stack,
    }),
  ]);
}

function segment(
  shape: Shape,
  { type, offset, size, flags = 5 }: { type: number; offset: number; size: number; flags?: number },
): Uint8Array {
  const writer = new ByteWriter(shape.data).uint(type, 4);
  if (shape.class === 64) writer.uint(flags, 4);
  for (const value of [offset, BASE + offset, BASE + offset, size, size])
    writer.uint(value, shape.word);
  if (shape.class === 32) writer.uint(flags, 4);
  return writer.uint(shape.word, shape.word).toBytes();
}

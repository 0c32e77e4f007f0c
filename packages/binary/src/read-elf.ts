import { readArmAttributes } from "./arm-attributes.ts";
import type { ArmAttributes } from "./arm-attributes.ts";
import { MalformedError } from "./byte-reader.ts";
import type { Elf, RiscvAbi } from "./elf.ts";
import { dynamicStrings, readDynamicSection, TAG } from "./elf-dynamic.ts";
import type { ElfHeader } from "./elf-header.ts";
import { hasElfMagic, readElfHeader } from "./elf-header.ts";
import { MACHINE } from "./elf-machine.ts";
import { readNotes } from "./elf-notes.ts";
import type { Section } from "./elf-sections.ts";
import { readSections, SECTION_ATTRIBUTES } from "./elf-sections.ts";
import type { Segment } from "./elf-segments.ts";
import { readSegments, SEGMENT } from "./elf-segments.ts";
import { readDynamicSymbols } from "./elf-symbols.ts";
import { readVersionDefinitions, readVersionNeeds } from "./elf-versions.ts";
import { readRiscvAbi } from "./riscv-abi.ts";

/** A file that begins as its format does and then is wrong: why, and at which byte. */
export type Malformed = {
  readonly kind: "malformed";
  readonly reason: string;
  readonly offset: number;
};

/** What came of reading bytes as an ELF file. */
export type ElfRead =
  | { readonly kind: "elf"; readonly elf: Elf }
  | { readonly kind: "not-elf" }
  | Malformed;

/** Reads an ELF file of either class and byte order, by its program headers; sections are used for attributes only. Returns for any bytes. */
export function readElf(bytes: Uint8Array): ElfRead {
  if (!hasElfMagic(bytes)) return { kind: "not-elf" };
  try {
    return { kind: "elf", elf: decode(bytes) };
  } catch (error) {
    if (error instanceof MalformedError) {
      return { kind: "malformed", reason: error.reason, offset: error.offset };
    }
    throw error;
  }
}

function decode(bytes: Uint8Array): Elf {
  const header = readElfHeader(bytes);
  const segments = readSegments(header);
  const { table, sections } = readSections(header);
  return {
    class: header.class,
    data: header.data,
    osAbi: header.osAbi,
    type: header.type,
    machine: header.machine,
    flags: header.flags,
    interpreter: readInterpreter(header, segments),
    ...readLinking(header, segments),
    ...readNotes(header, segments),
    ...readProcessor(header, segments, sections),
    sectionTable: table,
  };
}

function readInterpreter(header: ElfHeader, segments: readonly Segment[]): string | null {
  const segment = segments.find((one) => one.type === SEGMENT.interpreter);
  return segment === undefined || segment.size === 0
    ? null
    : header.reader.string(segment.offset, segment.offset + segment.size);
}

type Linking = Pick<
  Elf,
  | "dynamic"
  | "needed"
  | "soname"
  | "rpath"
  | "runpath"
  | "versionNeeds"
  | "versionDefinitions"
  | "exported"
  | "undefined"
>;

const NOT_LINKED: Linking = {
  dynamic: false,
  needed: [],
  soname: null,
  rpath: [],
  runpath: [],
  versionNeeds: [],
  versionDefinitions: [],
  exported: [],
  undefined: [],
};

function readLinking(header: ElfHeader, segments: readonly Segment[]): Linking {
  const dynamic = readDynamicSection(header, segments);
  if (dynamic === null) return NOT_LINKED;
  const folders = (tag: number) =>
    dynamicStrings(header, dynamic, tag).flatMap((text) => text.split(":"));
  return {
    dynamic: true,
    needed: dynamicStrings(header, dynamic, TAG.needed),
    soname: dynamicStrings(header, dynamic, TAG.soname)[0] ?? null,
    rpath: folders(TAG.rpath),
    runpath: folders(TAG.runpath),
    versionNeeds: readVersionNeeds(header, segments, dynamic),
    versionDefinitions: readVersionDefinitions(header, segments, dynamic),
    ...readDynamicSymbols(header, segments, dynamic),
  };
}

function readProcessor(
  header: ElfHeader,
  segments: readonly Segment[],
  sections: readonly Section[],
): { arm: ArmAttributes | null; riscv: RiscvAbi | null } {
  const section = sections.find((one) => one.type === SECTION_ATTRIBUTES) ?? null;
  if (header.machine === MACHINE.arm) {
    return { arm: section && readArmAttributes(header.reader, section), riscv: null };
  }
  if (header.machine === MACHINE.riscv) {
    const segment = segments.find((one) => one.type === SEGMENT.riscvAttributes);
    return { arm: null, riscv: readRiscvAbi(header, segment ?? section) };
  }
  return { arm: null, riscv: null };
}

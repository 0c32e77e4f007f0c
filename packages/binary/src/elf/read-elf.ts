import { readArmAttributes } from "./arm-attributes.ts";
import type { ByteSource } from "../bytes/byte-source.ts";
import type { Elf } from "./elf.ts";
import { readComment } from "./elf-comment.ts";
import { dynamicStrings, hasTextRelocations, readDynamicSection, TAG } from "./elf-dynamic.ts";
import type { ElfHeader } from "./elf-header.ts";
import { hasElfMagic, readElfHeader } from "./elf-header.ts";
import { MACHINE } from "./elf-machine.ts";
import { readNotes } from "./elf-notes.ts";
import type { Sections } from "./elf-sections.ts";
import { readSections } from "./elf-sections.ts";
import type { Segment } from "./elf-segments.ts";
import { hasExecutableStack, readSegments, SEGMENT } from "./elf-segments.ts";
import { readDynamicSymbols } from "./elf-symbols.ts";
import { readVersionDefinitions, readVersionNeeds } from "./elf-versions.ts";
import type { Malformed } from "../bytes/malformed.ts";
import { orMalformed } from "../bytes/malformed.ts";
import { readMipsAbi } from "./mips-abi.ts";
import { NameFilter } from "../bytes/name-filter.ts";
import { readHead } from "../bytes/read-head.ts";
import { readRiscvAbi } from "./riscv-abi.ts";

/** What came of reading bytes as an ELF file. */
export type ElfRead =
  | { readonly kind: "elf"; readonly elf: Elf }
  | { readonly kind: "not-elf" }
  | Malformed;

/** Reads an ELF file of either class and byte order, by its program headers; sections are used for what these do not tell. With `wanted`, only symbols with one of these prefixes are listed. Returns for any bytes. */
export function readElf(
  source: Uint8Array | ByteSource,
  wanted: readonly string[] | null = null,
): ElfRead {
  return orMalformed(
    (): ElfRead =>
      hasElfMagic(readHead(source))
        ? { kind: "elf", elf: decodeElf(source, new NameFilter(wanted)) }
        : { kind: "not-elf" },
  );
}

/** Decodes a file that begins with the ELF magic; throws MalformedError. */
export function decodeElf(source: Uint8Array | ByteSource, wanted: NameFilter): Elf {
  const header = readElfHeader(source);
  const segments = readSegments(header);
  const sections = readSections(header);
  const { table, hasSymbols, hasDebugInfo, code } = sections;
  return {
    class: header.class,
    data: header.data,
    osAbi: header.osAbi,
    type: header.type,
    machine: header.machine,
    flags: header.flags,
    interpreter: readInterpreter(header, segments),
    ...readLinking(header, segments, wanted),
    ...readNotes(header, segments, sections.notes),
    ...readProcessor(header, segments, sections),
    ...readComment(header, sections.comment),
    execStack: hasExecutableStack(segments),
    stripped: table === "present" ? !hasSymbols : null,
    debugInfo: table === "present" ? hasDebugInfo : null,
    sectionTable: table,
    code: code && { offset: code.offset, size: code.size },
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
  | "weak"
  | "textRelocations"
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
  weak: [],
  textRelocations: false,
};

/** More folders than any program is given. */
const MAX_FOLDERS = 1000;

function readLinking(header: ElfHeader, segments: readonly Segment[], wanted: NameFilter): Linking {
  const dynamic = readDynamicSection(header, segments);
  if (dynamic === null) return NOT_LINKED;
  const folders = (tag: number) =>
    dynamicStrings(header, dynamic, tag)
      .flatMap((text) => text.split(":"))
      .slice(0, MAX_FOLDERS);
  return {
    dynamic: true,
    needed: dynamicStrings(header, dynamic, TAG.needed),
    soname: dynamicStrings(header, dynamic, TAG.soname)[0] ?? null,
    rpath: folders(TAG.rpath),
    runpath: folders(TAG.runpath),
    versionNeeds: readVersionNeeds(header, segments, dynamic),
    versionDefinitions: readVersionDefinitions(header, segments, dynamic),
    ...readDynamicSymbols(header, segments, { dynamic, wanted }),
    textRelocations: hasTextRelocations(dynamic),
  };
}

const NO_PROCESSOR = { arm: null, riscv: null, mips: null } as const;

function readProcessor(
  header: ElfHeader,
  segments: readonly Segment[],
  { attributes, mipsAbi }: Sections,
): Pick<Elf, "arm" | "riscv" | "mips"> {
  if (header.machine === MACHINE.arm) {
    return { ...NO_PROCESSOR, arm: attributes && readArmAttributes(header.reader, attributes) };
  }
  if (header.machine === MACHINE.riscv) {
    const segment = segments.find((one) => one.type === SEGMENT.riscvAttributes);
    return { ...NO_PROCESSOR, riscv: readRiscvAbi(header, segment ?? attributes) };
  }
  return header.machine === MACHINE.mips
    ? { ...NO_PROCESSOR, mips: readMipsAbi(header, mipsAbi) }
    : NO_PROCESSOR;
}

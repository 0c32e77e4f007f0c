import type {
  BinaryRead,
  Elf,
  MachO,
  MachOSlice,
  ObjectIdentity,
  Pe,
  StaticArchive,
} from "@wainwright/binary";
import { describeBinary, floatAbiOf, glibcFloor, libcOf } from "@wainwright/binary";
import type { Target } from "@wainwright/platform";
import { TARGETS } from "@wainwright/platform";
import type { CodeFacts } from "./native-file.ts";
import { targetsOfElf } from "./targets-of-elf.ts";

/** A file of native code that could be read. */
export type CodeRead = Exclude<BinaryRead, { readonly kind: "not-binary" | "malformed" }>;

/** Takes from a file of native code what the rules ask. */
export function nativeFacts(read: CodeRead): CodeFacts {
  const common = { ...NOTHING, description: describeBinary(read) };
  switch (read.kind) {
    case "elf":
      return { ...common, ...elfFacts(read.elf) };
    case "mach-o":
      return { ...common, ...machOFacts(read.machO) };
    case "pe":
      return { ...common, ...peFacts(read.pe) };
    case "wasm":
      return { ...common, format: "WebAssembly", targets: only(({ os }) => os === "wasm") };
    case "static-archive":
      return { ...common, ...archiveFacts(read.archive) };
  }
}

const NOTHING: Omit<CodeFacts, "description" | "format"> = {
  kind: "code",
  type: "other",
  targets: [],
  libc: null,
  interpreter: null,
  needed: [],
  soname: null,
  versionNeeds: [],
  glibcFloor: null,
  macosFloors: new Map(),
  pyInit: [],
  undefined: [],
  weak: [],
  arm: null,
  x86Level: null,
  rpath: [],
  runpath: [],
  execStack: null,
  textRelocations: false,
  endMissing: false,
  code: null,
};

type Own = Pick<CodeFacts, "format"> & Partial<CodeFacts>;

function elfFacts(elf: Elf): Own {
  const libc = libcOf(elf);
  return {
    format: "ELF",
    type: elf.type === "core" ? "other" : elf.type,
    targets: targetsOfElf({ elf, libc, floatAbi: floatAbiOf(elf) }),
    libc,
    interpreter: elf.interpreter,
    needed: elf.needed,
    soname: elf.soname,
    versionNeeds: elf.versionNeeds,
    glibcFloor: glibcFloor(elf),
    pyInit: initFunctions(elf.exported),
    undefined: elf.undefined,
    weak: elf.weak,
    arm: elf.arm,
    x86Level: elf.x86Level,
    rpath: elf.rpath,
    runpath: elf.runpath,
    execStack: elf.execStack,
    textRelocations: elf.textRelocations,
    endMissing: elf.sectionTable === "unreadable",
    code: elf.code,
  };
}

function machOFacts({ slices }: MachO): Own {
  const [first] = slices;
  const targets = slices.flatMap(targetsOfSlice);
  return {
    format: "Mach-O",
    type: machOType(first?.fileType ?? "other"),
    targets,
    needed: distinct(slices.flatMap((slice) => slice.libraries)),
    soname: first?.installName ?? null,
    macosFloors: new Map(slices.flatMap(floorOfSlice)),
    pyInit: initFunctions(distinct(slices.flatMap((slice) => slice.exported))),
    undefined: distinct(slices.flatMap((slice) => slice.undefined)),
    runpath: distinct(slices.flatMap((slice) => slice.rpaths)),
  };
}

function machOType(type: MachOSlice["fileType"]): CodeFacts["type"] {
  if (type === "executable") return "executable";
  if (type === "dylib" || type === "bundle") return "shared";
  return type === "object" || type === "archive" ? "relocatable" : "other";
}

function targetsOfSlice({ cpuType, minimumOs }: MachOSlice): readonly Target[] {
  const isMac =
    minimumOs.length === 0 || minimumOs.some(({ platform }) => platform.startsWith("mac"));
  return isMac ? only(({ machOCpu }) => machOCpu === cpuType) : [];
}

function floorOfSlice(slice: MachOSlice): readonly (readonly [string, readonly number[]])[] {
  const floor = slice.minimumOs.find(({ platform }) => platform === "macOS")?.version;
  if (floor === undefined) return [];
  return targetsOfSlice(slice).map((target) => [target.name, floor] as const);
}

function peFacts(pe: Pe): Own {
  return {
    format: "PE",
    type: pe.kind === "dll" ? "shared" : "executable",
    targets: only(({ peMachine }) => peMachine === pe.machine),
    needed: [...pe.imports, ...pe.delayImports],
    pyInit: initFunctions(pe.exported),
  };
}

/** An archive of several machines' objects is for none. */
function archiveFacts({ kinds }: StaticArchive): Own {
  const isOf = (target: Target) =>
    kinds.length > 0 && kinds.every((kind) => isObjectOf(kind, target));
  return { format: "static archive", type: "relocatable", targets: only(isOf) };
}

/** Objects say their machine, and of ARM's two versions not which. */
function isObjectOf({ format, machine, ...object }: ObjectIdentity, target: Target): boolean {
  if (format === "WebAssembly") return target.os === "wasm";
  // What says no machine is for none, and not for those that have no such number.
  if (machine === null) return false;
  switch (format) {
    case "ELF":
      return (
        target.elf?.machine === machine &&
        target.elf.class === object.class &&
        target.elf.data === object.data
      );
    case "Mach-O":
      return target.machOCpu === machine;
    case "COFF":
      return target.peMachine === machine;
    case "LLVM bitcode":
      return false;
  }
}

function only(isIt: (target: Target) => boolean): readonly Target[] {
  return TARGETS.filter(isIt);
}

function initFunctions(symbols: readonly string[]): readonly string[] {
  return symbols.filter((symbol) => /^PyInitU?_/.test(symbol));
}

function distinct(names: readonly string[]): readonly string[] {
  return Array.from(new Set(names));
}

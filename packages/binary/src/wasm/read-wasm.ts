import { ByteReader } from "../bytes/byte-reader.ts";
import type { ByteSource } from "../bytes/byte-source.ts";
import { MalformedError } from "../bytes/malformed-error.ts";
import type { NameFilter } from "../bytes/name-filter.ts";
import type { Wasm, WasmModule } from "./wasm.ts";
import { WasmCursor } from "./wasm-cursor.ts";
import { readImports, readLimits } from "./wasm-imports.ts";

/** The four bytes after the magic: a module's version, and a component's version and layer. */
const MODULE = 1;
const COMPONENT_LAYER = 1;

/** Section numbers that are looked at. */
const SECTION = { custom: 0, import: 2, memory: 5, export: 7 } as const;

/** More sections than any module has, those of debuggers included. */
const MAX_SECTIONS = 10_000;

/** More features than there are. */
const MAX_FEATURES = 1000;

type Facts = { -readonly [Key in keyof WasmModule]: WasmModule[Key] };

/** Reads a WebAssembly file; throws MalformedError. */
export function readWasm(source: Uint8Array | ByteSource, wanted: NameFilter): Wasm {
  const reader = ByteReader.of(source, true);
  if (reader.u16(6) === COMPONENT_LAYER) return { kind: "component" };
  if (reader.u32(4) !== MODULE) throw new MalformedError("the version is not known", 4);
  const facts: Facts = {
    kind: "module",
    imports: [],
    exported: [],
    features: null,
    memory64: false,
  };
  const whole = new WasmCursor(reader, { start: 8, end: reader.length });
  for (let sections = 0; !whole.isAtEnd; sections++) {
    if (sections === MAX_SECTIONS) throw new MalformedError("too many sections", whole.offset);
    const section = whole.byte();
    const size = whole.number();
    const start = whole.offset;
    reader.require(start, size);
    whole.offset = start + size;
    take(facts, { section, cursor: new WasmCursor(reader, { start, end: start + size }), wanted });
  }
  return facts;
}

type Content = {
  readonly section: number;
  readonly cursor: WasmCursor;
  readonly wanted: NameFilter;
};

function take(facts: Facts, { section, cursor, wanted }: Content): void {
  if (section === SECTION.import) {
    const { modules, memory64 } = readImports(cursor);
    facts.imports = modules;
    facts.memory64 ||= memory64;
  } else if (section === SECTION.memory) {
    cursor.each(() => {
      facts.memory64 = readLimits(cursor) || facts.memory64;
    });
  } else if (section === SECTION.export) {
    facts.exported = readExports(cursor, wanted);
  } else if (section === SECTION.custom && cursor.name() === "target_features") {
    facts.features = readFeatures(cursor);
  }
}

function readExports(cursor: WasmCursor, wanted: NameFilter): readonly string[] {
  const names: string[] = [];
  cursor.each(() => {
    const name = cursor.nameIf(wanted);
    cursor.byte();
    cursor.number();
    if (name !== null) names.push(name);
  });
  return names;
}

// https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md: a "+" before each feature that is used.
function readFeatures(cursor: WasmCursor): readonly string[] {
  const used: string[] = [];
  cursor.each(() => {
    const isUsed = cursor.byte() === 0x2b;
    const name = cursor.name();
    if (isUsed && used.length < MAX_FEATURES) used.push(name);
  });
  return used;
}

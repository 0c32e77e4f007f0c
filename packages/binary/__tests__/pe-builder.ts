import { Image } from "./image.ts";

/** What a tiny PE file is to say. */
export type PeSpec = {
  readonly class?: 32 | 64;
  readonly machine: number;
  readonly dll?: boolean;
  readonly subsystem?: number;
  readonly imports?: readonly string[];
  readonly delayImports?: readonly string[];
  /** Writes addresses of memory into the delay imports, as Visual C++ 6 did. */
  readonly oldDelayImports?: boolean;
  readonly exported?: readonly string[];
  readonly managed?: boolean;
};

/** Where the one section lies in the file and in memory. */
const PE_SECTION = { offset: 0x400, address: 0x2000 } as const;
const IMAGE_BASE = 0x40_0000;
const PE_HEADER = 0x80;
const OPTIONAL_HEADER = PE_HEADER + 24;

/** Builds a PE file with one section. */
export function buildPe(spec: PeSpec): Buffer {
  const file = new PeImage(spec.class !== 32);
  file.header(spec);
  file.imports(spec.imports ?? []);
  file.delayImports(spec.delayImports ?? [], spec.oldDelayImports === true);
  file.exports(spec.exported ?? []);
  if (spec.managed === true) file.directory(14, file.image.add(Buffer.alloc(72)));
  return file.finish();
}

class PeImage {
  readonly image = new Image();
  readonly #wide: boolean;
  readonly #directories: number;

  constructor(wide: boolean) {
    this.#wide = wide;
    this.#directories = OPTIONAL_HEADER + (wide ? 112 : 96);
    this.image.put(PE_SECTION.offset - 1, 1, 0);
  }

  header({ machine, dll = true, subsystem = 2 }: PeSpec): void {
    const { image } = this;
    image.put(0, 2, 0x5a4d).put(0x3c, 4, PE_HEADER).put(PE_HEADER, 4, 0x4550);
    image.put(PE_HEADER + 4, 2, machine).put(PE_HEADER + 6, 2, 1);
    image.put(PE_HEADER + 20, 2, this.#directories + 128 - OPTIONAL_HEADER);
    image.put(PE_HEADER + 22, 2, dll ? 0x2002 : 0x2);
    image.put(OPTIONAL_HEADER, 2, this.#wide ? 0x20b : 0x10b);
    image.put(OPTIONAL_HEADER + (this.#wide ? 24 : 28), this.#wide ? 8 : 4, IMAGE_BASE);
    image.put(OPTIONAL_HEADER + 60, 4, PE_SECTION.offset);
    image.put(OPTIONAL_HEADER + 68, 2, subsystem).put(this.#directories - 4, 4, 16);
  }

  directory(index: number, offset: number): void {
    const at = this.#directories + index * 8;
    this.image.put(at, 4, rva(offset)).put(at + 4, 4, 4);
  }

  imports(dlls: readonly string[]): void {
    const names = dlls.map((name) => this.image.add(name));
    if (names.length === 0) return;
    const table = this.image.add(Buffer.alloc(20 * (names.length + 1)));
    names.forEach((name, index) => this.image.put(table + index * 20 + 12, 4, rva(name)));
    this.directory(1, table);
  }

  delayImports(dlls: readonly string[], isOld: boolean): void {
    const names = dlls.map((name) => this.image.add(name));
    if (names.length === 0) return;
    const table = this.image.add(Buffer.alloc(32 * (names.length + 1)));
    names.forEach((name, index) => {
      const at = table + index * 32;
      this.image.put(at, 4, isOld ? 0 : 1).put(at + 4, 4, rva(name) + (isOld ? IMAGE_BASE : 0));
    });
    this.directory(13, table);
  }

  exports(symbols: readonly string[]): void {
    const names = symbols.map((name) => this.image.add(name));
    if (names.length === 0) return;
    const pointers = this.image.add(Buffer.alloc(names.length * 4));
    names.forEach((name, index) => this.image.put(pointers + index * 4, 4, rva(name)));
    const table = this.image.add(Buffer.alloc(40));
    this.image.put(table + 24, 4, names.length).put(table + 32, 4, rva(pointers));
    this.directory(0, table);
  }

  finish(): Buffer {
    const size = this.image.length - PE_SECTION.offset;
    const section = this.#directories + 128;
    this.image.put(section + 8, 4, size).put(section + 12, 4, PE_SECTION.address);
    this.image.put(section + 16, 4, size).put(section + 20, 4, PE_SECTION.offset);
    return this.image.toBytes();
  }
}

function rva(offset: number): number {
  return offset - PE_SECTION.offset + PE_SECTION.address;
}

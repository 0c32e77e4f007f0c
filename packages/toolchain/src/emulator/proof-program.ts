import type { ElfIdentity, Target } from "@wainwright/platform";
import { PROOF_CODE } from "./proof-code.ts";

/** Where the program is mapped: above every mmap_min_addr, aligned for every page size. */
const BASE = 0x40_0000;
const PAGE = 0x1_0000;
const PT_LOAD = 1;
const READ_AND_EXECUTE = 5;

/** Is what {@link proofProgram} exits with when it is given exactly one argument. */
export const PROOF_EXIT_CODE = 42;

/**
 * Builds a static ELF program of a target that exits with 40 + argc: {@link PROOF_EXIT_CODE} when run with one
 * argument, so that an emulator which mistakes the arguments (flag P, and not knowing it) is found out.
 * Null where the target's programs are not ELF.
 *
 * See https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html and ch5.pheader.html.
 */
export function proofProgram(target: Target): Uint8Array | null {
  const { architecture, elf } = target;
  if (elf === null || architecture === "wasm32") return null;
  const code = PROOF_CODE[architecture].map(([, hex]) => hex).join("");
  const size = headersSize(elf) + code.length / 2;
  return bytesOfHex(`${fileHeader(elf)}${programHeader(elf, size)}${code}`);
}

/**
 * Writes the first 20 bytes of a program of a target, as hex: identification, e_type (ET_EXEC) and e_machine.
 * It is what binfmt_misc looks at.
 */
export function programHead(elf: ElfIdentity): string {
  const identification = [
    "7f454c46",
    elf.class === 64 ? "02" : "01",
    elf.data === "little" ? "01" : "02",
    "01",
    "00".repeat(9),
  ];
  return [...identification, number(elf, 2, 2), number(elf, elf.machine, 2)].join("");
}

function headersSize(elf: ElfIdentity): number {
  return elf.class === 64 ? 64 + 56 : 52 + 32;
}

/** Elf32_Ehdr, Elf64_Ehdr: one program header right behind it, no sections, entry right behind that. */
function fileHeader(elf: ElfIdentity): string {
  const word = elf.class / 8;
  const [header, segment, section] = elf.class === 64 ? [64, 56, 64] : [52, 32, 40];
  return [
    programHead(elf),
    number(elf, 1, 4),
    number(elf, BASE + headersSize(elf), word),
    number(elf, header, word),
    number(elf, 0, word),
    number(elf, elf.flags, 4),
    ...[header, segment, 1, section, 0, 0].map((half) => number(elf, half, 2)),
  ].join("");
}

/** Elf32_Phdr, Elf64_Phdr: the whole file, to be read and executed. */
function programHeader(elf: ElfIdentity, size: number): string {
  const word = elf.class / 8;
  const flags = number(elf, READ_AND_EXECUTE, 4);
  const place = [0, BASE, BASE, size, size].map((value) => number(elf, value, word)).join("");
  const align = number(elf, PAGE, word);
  const type = number(elf, PT_LOAD, 4);
  return elf.class === 64 ? `${type}${flags}${place}${align}` : `${type}${place}${flags}${align}`;
}

/** Writes an unsigned number in so many bytes of the target's byte order, as hex. */
function number(elf: ElfIdentity, value: number, bytes: number): string {
  const big = value.toString(16).padStart(bytes * 2, "0");
  return elf.data === "big" ? big : (big.match(/../g) ?? []).toReversed().join("");
}

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

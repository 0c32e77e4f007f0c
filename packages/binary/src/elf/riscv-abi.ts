import type { RiscvAbi } from "./elf.ts";
import { readBuildAttributes } from "./build-attributes.ts";
import type { ElfHeader } from "./elf-header.ts";

const FLOAT_ABIS = ["soft", "single", "double", "quad"] as const;
const FLAG = { compressed: 1, floatAbi: 6, embedded: 8, totalStoreOrder: 16 } as const;
const TAG_ARCH = 5;

/** Reads what RISC-V's e_flags and .riscv.attributes say; throws MalformedError. */
export function readRiscvAbi(
  header: ElfHeader,
  attributes: { readonly offset: number; readonly size: number } | null,
): RiscvAbi {
  const { flags } = header;
  return {
    floatAbi: FLOAT_ABIS[(flags & FLAG.floatAbi) >> 1] ?? "soft",
    compressed: (flags & FLAG.compressed) !== 0,
    embedded: (flags & FLAG.embedded) !== 0,
    totalStoreOrder: (flags & FLAG.totalStoreOrder) !== 0,
    isa: attributes === null ? null : readIsa(header, attributes),
  };
}

function readIsa(header: ElfHeader, place: { offset: number; size: number }): string | null {
  const isa = readBuildAttributes(header.reader, place, { vendor: "riscv", kindOf })?.get(TAG_ARCH);
  return typeof isa === "string" ? isa : null;
}

// An odd tag has a string, an even one a number.
function kindOf(tag: number): "number" | "string" {
  return tag % 2 === 1 ? "string" : "number";
}

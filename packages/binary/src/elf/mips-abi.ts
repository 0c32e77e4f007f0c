import type { MipsAbi } from "./elf.ts";
import type { ElfHeader } from "./elf-header.ts";

/** EF_MIPS_ARCH by its four bits, as binutils' -march calls them. */
const ISAS =
  "mips1 mips2 mips3 mips4 mips5 mips32 mips64 mips32r2 mips64r2 mips32r6 mips64r6".split(" ");
/** EF_MIPS_ABI by its four bits; 0 is o32 or n64 by the class. */
const ABIS = [null, "o32", "o64", "eabi32", "eabi64"] as const;
const FLAG = { n32: 0x20, nan2008: 0x400 } as const;
/** Val_GNU_MIPS_ABI_FP_ANY … _64A: what the registers of floating-point numbers are. */
const FLOAT_ABIS = [null, "double", "single", "soft", "old-64", "xx", "64", "64a"] as const;
const FLOAT_ABI_AT = 7;

/** Reads what MIPS's e_flags and .MIPS.abiflags say (the MIPS psABI's supplement, binutils' elf/mips.h); throws MalformedError. */
export function readMipsAbi(
  header: ElfHeader,
  abiFlags: { readonly offset: number } | null,
): MipsAbi {
  const { flags } = header;
  return {
    isa: ISAS[flags >>> 28] ?? null,
    abi: (flags & FLAG.n32) === 0 ? abiOf(header) : "n32",
    nan2008: (flags & FLAG.nan2008) !== 0,
    floatAbi:
      abiFlags === null
        ? null
        : (FLOAT_ABIS[header.reader.u8(abiFlags.offset + FLOAT_ABI_AT)] ?? null),
  };
}

function abiOf(header: ElfHeader): MipsAbi["abi"] {
  const bits = (header.flags >> 12) & 0xf;
  if (bits === 0) return header.class === 64 ? "n64" : "o32";
  return ABIS[bits] ?? null;
}

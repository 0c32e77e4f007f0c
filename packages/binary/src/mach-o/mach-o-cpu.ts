/** cputype of mach/machine.h: the family, with a bit for 64-bit addresses and one for 64-bit code with short ones. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [7, "x86"],
  [0x0100_0007, "x86-64"],
  [12, "ARM"],
  [0x0100_000c, "arm64"],
  [0x0200_000c, "arm64_32"],
  [18, "PowerPC"],
  [0x0100_0012, "64-bit PowerPC"],
]);

/** The subtypes that say more than "any". */
const SUBTYPES: ReadonlyMap<number, ReadonlyMap<number, string>> = new Map([
  [
    12,
    new Map([
      [6, "ARMv6"],
      [9, "ARMv7"],
      [11, "ARMv7s"],
      [12, "ARMv7k"],
    ]),
  ],
  [0x0100_0007, new Map([[8, "x86-64h"]])],
  [0x0100_000c, new Map([[2, "arm64e"]])],
]);

/** Names the processor of a Mach-O file: "x86-64", "arm64", "arm64e". */
export function machOCpuName(cpu: {
  readonly cpuType: number;
  readonly cpuSubtype: number;
}): string {
  const subtype = SUBTYPES.get(cpu.cpuType)?.get(cpu.cpuSubtype);
  return subtype ?? NAMES.get(cpu.cpuType) ?? `processor ${cpu.cpuType}`;
}

import type { Elf } from "./elf.ts";
import { MACHINE } from "./elf-machine.ts";
import { floatAbiOf } from "./float-abi.ts";

/** What file(1) calls the machines. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [MACHINE.i386, "Intel 80386"],
  [MACHINE.mips, "MIPS"],
  [MACHINE.ppc64, "64-bit PowerPC"],
  [MACHINE.s390, "IBM S/390"],
  [MACHINE.arm, "ARM"],
  [MACHINE.amd64, "x86-64"],
  [MACHINE.arm64, "ARM aarch64"],
  [MACHINE.riscv, "UCB RISC-V"],
  [MACHINE.loongarch, "LoongArch"],
]);

/** Describes a file as file(1) would: "ELF 32-bit LSB shared object, ARM, EABI5, hard float". */
export function describeElf(elf: Elf): string {
  const order = elf.data === "little" ? "LSB" : "MSB";
  return [
    `ELF ${elf.class}-bit ${order} ${describeType(elf)}`,
    describeMachine(elf),
    ...describeAbi(elf),
  ].join(", ");
}

function describeMachine(elf: Elf): string {
  const name = NAMES.get(elf.machine) ?? `machine ${elf.machine}`;
  // x32: the processor of amd64 with the addresses of i386.
  return elf.machine === MACHINE.amd64 && elf.class === 32 ? `${name} (x32)` : name;
}

function describeType(elf: Elf): string {
  if (elf.type === "shared") return elf.interpreter === null ? "shared object" : "pie executable";
  return elf.type === "core" || elf.type === "other" ? `${elf.type} file` : elf.type;
}

function describeAbi(elf: Elf): readonly string[] {
  const float = floatAbiOf(elf);
  if (elf.machine === MACHINE.riscv) return [`${float ?? "unknown"}-float ABI`];
  if (elf.mips !== null) return [elf.mips.isa, elf.mips.abi].filter((word) => word !== null);
  if (elf.machine !== MACHINE.arm) return [];
  const eabi = elf.flags >>> 24;
  return [eabi === 0 ? "no EABI" : `EABI${eabi}`, ...(float === null ? [] : [`${float} float`])];
}

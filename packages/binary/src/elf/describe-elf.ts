import type { Elf } from "./elf.ts";
import { elfMachineName, MACHINE } from "./elf-machine.ts";
import { floatAbiOf } from "./float-abi.ts";

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
  const name = elfMachineName(elf.machine);
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

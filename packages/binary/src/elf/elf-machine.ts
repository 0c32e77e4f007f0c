/** e_machine values that are spoken of by name (gABI, figure "e_machine"). */
export const MACHINE = {
  i386: 3,
  mips: 8,
  ppc64: 21,
  s390: 22,
  arm: 40,
  amd64: 62,
  arm64: 183,
  riscv: 243,
  loongarch: 258,
} as const;

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

/** Names an e_machine as file(1) does: "ARM aarch64". */
export function elfMachineName(machine: number): string {
  return NAMES.get(machine) ?? `machine ${machine}`;
}

/** IMAGE_FILE_MACHINE values of Microsoft's PE format, "Machine Types", and what they are called. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [0x14c, "Intel 80386"],
  [0x1c0, "ARM"],
  [0x1c4, "ARM Thumb-2"],
  [0x200, "Intel Itanium"],
  [0x5032, "RISC-V 32-bit"],
  [0x5064, "RISC-V 64-bit"],
  [0x6264, "LoongArch 64-bit"],
  [0x8664, "x86-64"],
  [0xa641, "ARM64EC"],
  [0xa64e, "ARM64X"],
  [0xaa64, "arm64"],
  [0xebc, "EFI byte code"],
]);

/** Says whether this is the number of a machine that PE and COFF files are made for. */
export function isPeMachine(machine: number): boolean {
  return NAMES.has(machine);
}

/** Names the machine of a PE or COFF file: "x86-64", "arm64". */
export function peMachineName(machine: number): string {
  return NAMES.get(machine) ?? `machine 0x${machine.toString(16)}`;
}

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

import type { ElfIdentity } from "./elf-identity.ts";
import type { ArchitectureName, ElectronArch, Target } from "./target.ts";

/** Holds what the names of an architecture's Linux targets are made of. */
export interface LinuxArchitecture {
  readonly name: ArchitectureName;
  readonly docker: string;
  readonly debian: string | null;
  readonly uname: string;
  /** First parts of the triples. */
  readonly rust: string;
  readonly multiarch: string;
  readonly compiler: string;
  readonly zig: string;
  readonly zigCpu: string | null;
  /** What follows `gnu` and `musl` in the triples. */
  readonly abi: "" | "eabihf";
  readonly qemu: string;
  readonly electron: ElectronArch | null;
  readonly runnerLabel: Target["runnerLabel"];
  readonly goarch: string;
  readonly goarm: Target["goarm"];
  readonly gnuInterpreter: string;
  /** The middle of `/lib/ld-musl-*.so.1`, musl's own name of the architecture. */
  readonly muslName: string;
  /** The middle of `libc.musl-*.so.1`, Alpine's name of the architecture. */
  readonly alpineName: string;
  readonly elf: ElfIdentity;
}

const little = (bits: 32 | 64, machine: number): ElfIdentity => ({
  class: bits,
  data: "little",
  machine,
  flagsMask: 0,
  flags: 0,
});

/** EF_ARM_EABIMASK and EF_ARM_ABI_FLOAT_HARD: EABI 5, floats in VFP registers (Arm's aaelf32). */
const ARM_HARD_FLOAT: ElfIdentity = {
  ...little(32, 40),
  flagsMask: 0xff00_0400,
  flags: 0x0500_0400,
};

/** What is the same for every architecture unless its row says otherwise. */
const COMMON = {
  zigCpu: null,
  abi: "",
  electron: null,
  runnerLabel: null,
  goarm: null,
} as const;

/** What ARMv7 and ARMv6 share: same ELF header, loader and triplets; only the instruction set differs. */
const ARM = {
  ...COMMON,
  multiarch: "arm",
  compiler: "arm",
  zig: "arm",
  abi: "eabihf",
  qemu: "arm",
  runnerLabel: "arm",
  goarch: "arm",
  gnuInterpreter: "/lib/ld-linux-armhf.so.3",
  muslName: "armhf",
  elf: ARM_HARD_FLOAT,
} as const;

const AMD64: LinuxArchitecture = {
  ...COMMON,
  name: "amd64",
  docker: "linux/amd64",
  debian: "amd64",
  uname: "x86_64",
  rust: "x86_64",
  multiarch: "x86_64",
  compiler: "x86_64",
  zig: "x86_64",
  qemu: "x86_64",
  electron: { name: "x64", builderNumber: 1 },
  runnerLabel: "x64",
  goarch: "amd64",
  gnuInterpreter: "/lib64/ld-linux-x86-64.so.2",
  muslName: "x86_64",
  alpineName: "x86_64",
  elf: little(64, 62),
};

const I686: LinuxArchitecture = {
  ...COMMON,
  name: "i686",
  docker: "linux/386",
  debian: "i386",
  uname: "i686",
  rust: "i686",
  multiarch: "i386",
  compiler: "i686",
  zig: "x86",
  qemu: "i386",
  electron: { name: "ia32", builderNumber: 0 },
  runnerLabel: "x86",
  goarch: "386",
  gnuInterpreter: "/lib/ld-linux.so.2",
  muslName: "i386",
  alpineName: "x86",
  elf: little(32, 3),
};

const ARM64: LinuxArchitecture = {
  ...COMMON,
  name: "arm64",
  docker: "linux/arm64",
  debian: "arm64",
  uname: "aarch64",
  rust: "aarch64",
  multiarch: "aarch64",
  compiler: "aarch64",
  zig: "aarch64",
  qemu: "aarch64",
  electron: { name: "arm64", builderNumber: 3 },
  runnerLabel: "arm64",
  goarch: "arm64",
  gnuInterpreter: "/lib/ld-linux-aarch64.so.1",
  muslName: "aarch64",
  alpineName: "aarch64",
  elf: little(64, 183),
};

const ARMV7: LinuxArchitecture = {
  ...ARM,
  name: "armv7",
  docker: "linux/arm/v7",
  debian: "armhf",
  uname: "armv7l",
  rust: "armv7",
  electron: { name: "armv7l", builderNumber: 2 },
  goarm: "7",
  alpineName: "armv7",
};

const ARMV6: LinuxArchitecture = {
  ...ARM,
  name: "armv6",
  docker: "linux/arm/v6",
  debian: null,
  uname: "armv6l",
  rust: "arm",
  // zig 0.17 makes ARMv7 of arm-linux-gnueabihf; this is the Raspberry Pi 1's: v6 with VFPv2 (measured)
  zigCpu: "arm1176jzf_s",
  goarm: "6",
  alpineName: "armhf",
};

const RISCV64: LinuxArchitecture = {
  ...COMMON,
  name: "riscv64",
  docker: "linux/riscv64",
  debian: "riscv64",
  uname: "riscv64",
  rust: "riscv64gc",
  multiarch: "riscv64",
  compiler: "riscv64",
  zig: "riscv64",
  qemu: "riscv64",
  goarch: "riscv64",
  gnuInterpreter: "/lib/ld-linux-riscv64-lp64d.so.1",
  muslName: "riscv64",
  alpineName: "riscv64",
  // EF_RISCV_FLOAT_ABI: double (riscv-elf-psabi-doc, "File Header")
  elf: { ...little(64, 243), flagsMask: 0x6, flags: 0x4 },
};

const PPC64LE: LinuxArchitecture = {
  ...COMMON,
  name: "ppc64le",
  docker: "linux/ppc64le",
  debian: "ppc64el",
  uname: "ppc64le",
  rust: "powerpc64le",
  multiarch: "powerpc64le",
  compiler: "powerpc64le",
  zig: "powerpc64le",
  qemu: "ppc64le",
  goarch: "ppc64le",
  gnuInterpreter: "/lib64/ld64.so.2",
  muslName: "powerpc64le",
  alpineName: "ppc64le",
  // EF_PPC64_ABI: ELFv2
  elf: { ...little(64, 21), flagsMask: 0x3, flags: 0x2 },
};

const S390X: LinuxArchitecture = {
  ...COMMON,
  name: "s390x",
  docker: "linux/s390x",
  debian: "s390x",
  uname: "s390x",
  rust: "s390x",
  multiarch: "s390x",
  compiler: "s390x",
  zig: "s390x",
  qemu: "s390x",
  goarch: "s390x",
  gnuInterpreter: "/lib/ld64.so.1",
  muslName: "s390x",
  alpineName: "s390x",
  elf: { ...little(64, 22), data: "big" },
};

const LOONG64: LinuxArchitecture = {
  ...COMMON,
  name: "loong64",
  docker: "linux/loong64",
  debian: "loong64",
  uname: "loongarch64",
  rust: "loongarch64",
  multiarch: "loongarch64",
  compiler: "loongarch64",
  zig: "loongarch64",
  qemu: "loongarch64",
  goarch: "loong64",
  gnuInterpreter: "/lib64/ld-linux-loongarch-lp64d.so.1",
  muslName: "loongarch64",
  alpineName: "loongarch64",
  // EF_LOONGARCH_ABI_MODIFIER_MASK: double-float (la-abi-specs, "ELF Header")
  elf: { ...little(64, 258), flagsMask: 0x7, flags: 0x3 },
};

/** Lists the architectures that have Linux targets; a word shared by two belongs to the earlier one. */
export const LINUX_ARCHITECTURES: readonly LinuxArchitecture[] = [
  AMD64,
  I686,
  ARM64,
  ARMV7,
  ARMV6,
  RISCV64,
  PPC64LE,
  S390X,
  LOONG64,
];

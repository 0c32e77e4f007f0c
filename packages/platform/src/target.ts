import type { ElfIdentity } from "./elf-identity.ts";

/** Names a processor architecture by this project's own word for it. */
export type ArchitectureName =
  | "amd64"
  | "i686"
  | "arm64"
  | "armv7"
  | "armv6"
  | "riscv64"
  | "ppc64le"
  | "s390x"
  | "loong64"
  | "wasm32";

/** Names an operating system that a target can have. */
export type OperatingSystem = "linux" | "macos" | "windows" | "wasm";

/** Names a C library that a Linux target can have. */
export type Libc = "gnu" | "musl";

/** Names an architecture as Electron and electron-builder do, with electron-builder's `Arch` number. */
export interface ElectronArch {
  readonly name: "ia32" | "x64" | "armv7l" | "arm64";
  /** What an `afterPack` hook is given as `context.arch`. */
  readonly builderNumber: number;
}

/** Describes one machine that code is built for: a row of the target table, and what every tool calls it. */
export interface Target {
  /** This project's name for it, e.g. `armv7-linux-gnu`; no two rows share one. */
  readonly name: string;
  readonly architecture: ArchitectureName;
  readonly os: OperatingSystem;
  /** Null where the operating system has one C library only. */
  readonly libc: Libc | null;
  /** Width of a pointer. */
  readonly bits: 32 | 64;
  /** `os/architecture[/variant]` as containerd normalises it; null where no container platform exists. */
  readonly dockerPlatform: string | null;
  /** Null where Debian has no port (armv6: what Raspbian calls armhf is another instruction set than Debian's). */
  readonly debianArchitecture: string | null;
  /** The last part of a platform tag, e.g. `armv7l` in `manylinux_2_31_armv7l`. */
  readonly wheelArchitecture: string;
  readonly rustTriple: string;
  /** Debian's multiarch triplet, the name of the library folder, e.g. `i386-linux-gnu`; null outside Linux. */
  readonly gnuTriplet: string | null;
  /** The prefix of GCC and binutils, e.g. `i686-linux-gnu`; null outside Linux. */
  readonly compilerTriplet: string | null;
  /** What CPython puts into EXT_SUFFIX for this platform. */
  readonly extSuffixTriplet: string;
  /** `arm` in `qemu-arm`; null where QEMU's user mode has nothing to run. */
  readonly qemu: string | null;
  /** Null where programs are not ELF. */
  readonly elf: ElfIdentity | null;
  /** cputype of its Mach-O files (mach/machine.h); null outside macOS. */
  readonly machOCpu: number | null;
  /** Machine of its PE files (Microsoft's PE format, "Machine Types"); null outside Windows. */
  readonly peMachine: number | null;
  /** What `uname -m` (on Windows: PROCESSOR_ARCHITECTURE) prints there. */
  readonly unameMachine: string;
  readonly electronArch: ElectronArch | null;
  /** The architecture word among GitHub's default labels of a self-hosted runner, in lower case. */
  readonly runnerLabel: "x64" | "x86" | "arm" | "arm64" | null;
  readonly goarch: string;
  /** GOARM, where GOARCH is `arm`. */
  readonly goarm: "6" | "7" | null;
  /** PT_INTERP of dynamically linked programs; null outside Linux. */
  readonly interpreterPath: string | null;
  /** DT_SONAME of the C library; null outside Linux. */
  readonly libcSoname: string | null;
  /** What `zig cc -target` takes, without a libc floor. */
  readonly zigTarget: string;
  /** What `zig cc -mcpu=` needs where zig's default for `zigTarget` is another machine; null where it is not. */
  readonly zigCpu: string | null;
}

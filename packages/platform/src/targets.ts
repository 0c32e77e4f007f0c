import { LINUX_ARCHITECTURES, type LinuxArchitecture } from "./linux-architectures.ts";
import type { Libc, Target } from "./target.ts";

function linuxTarget(row: LinuxArchitecture, libc: Libc): Target {
  const libcAbi = `${libc}${row.abi}`;
  return {
    name: `${row.name}-linux-${libc}`,
    architecture: row.name,
    os: "linux",
    libc,
    bits: row.elf.class,
    dockerPlatform: row.docker,
    debianArchitecture: libc === "gnu" ? row.debian : null,
    wheelArchitecture: row.uname,
    rustTriple: `${row.rust}-unknown-linux-${libcAbi}`,
    gnuTriplet: `${row.multiarch}-linux-${libcAbi}`,
    compilerTriplet: `${row.compiler}-linux-${libcAbi}`,
    // CPython's Misc/platform_triplet.c gives the same text as Debian's multiarch on all of these.
    extSuffixTriplet: `${row.multiarch}-linux-${libcAbi}`,
    qemu: row.qemu,
    elf: row.elf,
    machOCpu: null,
    peMachine: null,
    unameMachine: row.uname,
    electronArch: row.electron,
    runnerLabel: row.runnerLabel,
    goarch: row.goarch,
    goarm: row.goarm,
    interpreterPath: libc === "gnu" ? row.gnuInterpreter : `/lib/ld-musl-${row.muslName}.so.1`,
    libcSoname: libc === "gnu" ? "libc.so.6" : `libc.musl-${row.alpineName}.so.1`,
    zigTarget: `${row.zig}-linux-${libcAbi}`,
    zigCpu: row.zigCpu,
  };
}

/** What no target outside Linux has. */
const NOT_LINUX = {
  libc: null,
  bits: 64,
  dockerPlatform: null,
  debianArchitecture: null,
  gnuTriplet: null,
  compilerTriplet: null,
  qemu: null,
  elf: null,
  machOCpu: null,
  peMachine: null,
  electronArch: null,
  runnerLabel: null,
  goarm: null,
  interpreterPath: null,
  libcSoname: null,
  zigCpu: null,
} as const;

const AMD64_DESKTOP = {
  ...NOT_LINUX,
  architecture: "amd64",
  electronArch: { name: "x64", builderNumber: 1 },
  runnerLabel: "x64",
  goarch: "amd64",
} as const;

const ARM64_DESKTOP = {
  ...NOT_LINUX,
  architecture: "arm64",
  electronArch: { name: "arm64", builderNumber: 3 },
  runnerLabel: "arm64",
  goarch: "arm64",
} as const;

const MACOS = { os: "macos", extSuffixTriplet: "darwin" } as const;

const OTHER_TARGETS: readonly Target[] = [
  {
    ...AMD64_DESKTOP,
    ...MACOS,
    name: "amd64-macos",
    wheelArchitecture: "x86_64",
    rustTriple: "x86_64-apple-darwin",
    machOCpu: 0x0100_0007,
    unameMachine: "x86_64",
    zigTarget: "x86_64-macos",
  },
  {
    ...ARM64_DESKTOP,
    ...MACOS,
    name: "arm64-macos",
    wheelArchitecture: "arm64",
    rustTriple: "aarch64-apple-darwin",
    machOCpu: 0x0100_000c,
    unameMachine: "arm64",
    zigTarget: "aarch64-macos",
  },
  {
    ...AMD64_DESKTOP,
    name: "amd64-windows",
    os: "windows",
    dockerPlatform: "windows/amd64",
    wheelArchitecture: "amd64",
    rustTriple: "x86_64-pc-windows-msvc",
    peMachine: 0x8664,
    extSuffixTriplet: "win_amd64",
    unameMachine: "AMD64",
    zigTarget: "x86_64-windows-gnu",
  },
  {
    ...ARM64_DESKTOP,
    name: "arm64-windows",
    os: "windows",
    dockerPlatform: "windows/arm64",
    wheelArchitecture: "arm64",
    rustTriple: "aarch64-pc-windows-msvc",
    peMachine: 0xaa64,
    extSuffixTriplet: "win_arm64",
    unameMachine: "ARM64",
    zigTarget: "aarch64-windows-gnu",
  },
  {
    ...NOT_LINUX,
    name: "wasm32",
    architecture: "wasm32",
    os: "wasm",
    bits: 32,
    wheelArchitecture: "wasm32",
    rustTriple: "wasm32-unknown-unknown",
    extSuffixTriplet: "wasm32-emscripten",
    unameMachine: "wasm32",
    goarch: "wasm",
    zigTarget: "wasm32-freestanding",
  },
];

/** Lists every target, in the order in which a spelling that several share is given away. */
export const TARGETS: readonly Target[] = [
  ...LINUX_ARCHITECTURES.map((row) => linuxTarget(row, "gnu")),
  ...LINUX_ARCHITECTURES.map((row) => linuxTarget(row, "musl")),
  ...OTHER_TARGETS,
];

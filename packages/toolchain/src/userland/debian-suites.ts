import type { ArchitectureName } from "@wainwright/platform";

/** Is a Debian release, by what it gives a userland. */
export interface DebianSuite {
  readonly name: string;
  /** The Python of its `python3` package. */
  readonly python: string;
  /** The version of its GNU C library: a wheel built here needs at most this. */
  readonly glibc: string;
  /** The version of its C and C++ compilers, as their packages' names have it. */
  readonly gcc: string;
  /** What it is published for (release notes of each release, "Supported architectures"). */
  readonly architectures: readonly ArchitectureName[];
  /** The packages of its newest Rust compiler, for building wholly inside a userland. */
  readonly rust: readonly string[];
}

/** Lists the suites userlands are made from, oldest first: the suite chooses both the Python and the libc floor. */
export const DEBIAN_SUITES: readonly DebianSuite[] = [
  {
    name: "bullseye",
    python: "3.9",
    glibc: "2.31",
    gcc: "10",
    architectures: ["amd64", "i686", "arm64", "armv7", "ppc64le", "s390x"],
    rust: ["rustc-web", "cargo-web"],
  },
  {
    name: "bookworm",
    python: "3.11",
    glibc: "2.36",
    gcc: "12",
    architectures: ["amd64", "i686", "arm64", "armv7", "ppc64le", "s390x"],
    rust: ["rustc-web", "cargo-web"],
  },
  {
    name: "trixie",
    python: "3.13",
    glibc: "2.41",
    gcc: "14",
    architectures: ["amd64", "i686", "arm64", "armv7", "ppc64le", "s390x", "riscv64"],
    rust: ["rustc", "cargo"],
  },
];

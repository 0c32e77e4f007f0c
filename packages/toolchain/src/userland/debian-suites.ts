/** Is a Debian release, by what it gives a userland. */
export interface DebianSuite {
  readonly name: string;
  /** The Python of its `python3` package. */
  readonly python: string;
  /** The version of its GNU C library: a wheel built here needs at most this. */
  readonly glibc: string;
  /** Debian architectures it is published for (release notes of each release, "Supported architectures"). */
  readonly architectures: readonly string[];
  /** The packages of its newest Rust compiler, for building wholly inside a userland. */
  readonly rust: readonly string[];
}

/** Lists the suites userlands are made from, oldest first: the suite chooses both the Python and the libc floor. */
export const DEBIAN_SUITES: readonly DebianSuite[] = [
  {
    name: "bullseye",
    python: "3.9",
    glibc: "2.31",
    architectures: ["amd64", "i386", "arm64", "armhf", "ppc64el", "s390x"],
    rust: ["rustc-web", "cargo-web"],
  },
  {
    name: "bookworm",
    python: "3.11",
    glibc: "2.36",
    architectures: ["amd64", "i386", "arm64", "armhf", "ppc64el", "s390x"],
    rust: ["rustc-web", "cargo-web"],
  },
  {
    name: "trixie",
    python: "3.13",
    glibc: "2.41",
    architectures: ["amd64", "i386", "arm64", "armhf", "ppc64el", "s390x", "riscv64"],
    rust: ["rustc", "cargo"],
  },
];

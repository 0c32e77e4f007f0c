import type { LibcFloor, Target } from "@wainwright/platform";

/** Names how a linker is chosen. */
export type LinkerChoice = "auto" | "gcc" | "zig";

/** Names how `cargo run` and `cargo test` start a foreign target's programs. */
export type RunnerChoice = "auto" | "qemu-user" | "native" | "none";

/** Says which Rust toolchain is wanted, for which targets. */
export interface RustRequest {
  readonly targets: readonly Target[];
  /** A channel as rustup names it (`stable`, `1.85`, `nightly-2026-01-31`); null for what the project's file or the host says. */
  readonly toolchain?: string | null;
  /** As rustup names them: `rust-src`, `clippy`. */
  readonly components?: readonly string[];
  readonly linker?: LinkerChoice;
  /** The oldest C library that the results have to run on. */
  readonly glibc?: LibcFloor | null;
  readonly runner?: RunnerChoice;
  /** Where `rust-toolchain(.toml)` is looked for, upwards; absolute. */
  readonly workingDirectory?: string | null;
  /** Debian packages of the target that the project links with: `libssl-dev`. */
  readonly packages?: readonly string[];
}

/** Is a request in which nothing is left out. */
export type FullRustRequest = Required<RustRequest>;

/** Fills in what a request leaves out. */
export function fullRequest(request: RustRequest): FullRustRequest {
  return {
    toolchain: null,
    components: [],
    linker: "auto",
    glibc: null,
    runner: "auto",
    workingDirectory: null,
    packages: [],
    ...request,
  };
}

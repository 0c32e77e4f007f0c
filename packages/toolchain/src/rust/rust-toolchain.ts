import type { RustcVersion } from "./rust-version.ts";

/** Names where the standard library of a target comes from. */
export type StdSource = "host" | "rustup" | "debian" | "build-std";

/** Is a rustc with its cargo, and what tells which targets it has the standard library of. */
export interface RustToolchain {
  readonly source: StdSource;
  readonly rustc: string;
  readonly cargo: string;
  readonly version: RustcVersion;
  /** As `1.85.0`. */
  readonly cargoVersion: string;
  /** As `rustc --print sysroot`. */
  readonly sysroot: string;
  /** Folders to put first on PATH so that others find this toolchain. */
  readonly path: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** A folder with the targets' C library, for running programs under an emulator; null when it has none. */
  readonly runtimeRoot: string | null;
}

import type { TargetSpec } from "@wainwright/platform";
import type { LinkerChoice } from "@wainwright/toolchain";

/** Is a crate on crates.io: the newest one where no version is named. */
export interface RegistryCrate {
  readonly name: string;
  /** As cargo's `--version`: "0.1.6" is that one, "0.1" the newest of 0.1; null for the newest. */
  readonly version: string | null;
}

/** Names for whom wasm-bindgen writes its JavaScript (its `--target`). */
export const BINDGEN_TARGETS = ["bundler", "web", "nodejs", "no-modules", "deno"] as const;

/** Is one of {@link BINDGEN_TARGETS}. */
export type BindgenTarget = (typeof BINDGEN_TARGETS)[number];

/** Says which programs cargo builds, and how. */
export interface RustProgramsRequest {
  readonly target: TargetSpec;
  /** A crate or workspace on this machine, or one of crates.io. */
  readonly source: { readonly folder: string } | { readonly crate: RegistryCrate };
  /** Packages of the workspace; empty: those that cargo builds by itself. */
  readonly packages: readonly string[];
  /** Programs by name (for WebAssembly libraries, too); empty: all. */
  readonly bins: readonly string[];
  readonly features: readonly string[];
  readonly allFeatures: boolean;
  readonly noDefaultFeatures: boolean;
  /** As cargo's `--profile`. */
  readonly profile: string;
  /** Whether Cargo.lock has to be there and right. */
  readonly locked: boolean;
  readonly strip: boolean;
  readonly linker: LinkerChoice;
  /** A channel of rustup's; null for what the project or the host says. */
  readonly rustToolchain: string | null;
  /** Debian packages of the target that the crates link with. */
  readonly systemPackages: readonly string[];
  /** Further arguments of `cargo build`. */
  readonly args: readonly string[];
  readonly bindgenTarget: BindgenTarget;
  /** Whether WebAssembly is made smaller and faster by Binaryen. */
  readonly wasmOpt: boolean;
}

/** Reads `NAME` or `NAME@VERSION`, as cargo writes them; null for anything else. */
export function parseRegistryCrate(text: string): RegistryCrate | null {
  const [, name, version] = /^([a-zA-Z][\w-]{0,63})(?:@(\d[\w.+-]*))?$/.exec(text.trim()) ?? [];
  return name === undefined ? null : { name, version: version ?? null };
}

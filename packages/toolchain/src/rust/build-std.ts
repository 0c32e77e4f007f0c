import type { Host } from "@wainwright/core";
import type { RustToolchain } from "./rust-toolchain.ts";

/** Tells whether a toolchain has the sources of its own standard library (rustup's component `rust-src`). */
export async function hasStdSources(
  host: Pick<Host, "files">,
  toolchain: Pick<RustToolchain, "sysroot">,
): Promise<boolean> {
  return host.files.exists(`${toolchain.sysroot}/lib/rustlib/src/rust/library/Cargo.toml`);
}

/**
 * Gives the environment with which cargo builds the standard library itself: `-Zbuild-std` as a variable
 * (https://doc.rust-lang.org/cargo/reference/unstable.html#build-std). It needs the sources of exactly this rustc and the
 * crates that they depend on; a stable rustc takes unstable options only with RUSTC_BOOTSTRAP.
 */
export function buildStdEnvironment(release: string): Readonly<Record<string, string>> {
  const bootstrap = release.includes("-nightly") ? {} : { RUSTC_BOOTSTRAP: "1" };
  return { ...bootstrap, CARGO_UNSTABLE_BUILD_STD: "std,panic_abort" };
}

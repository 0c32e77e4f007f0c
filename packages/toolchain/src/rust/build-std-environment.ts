import type { Target } from "@wainwright/platform";

/**
 * Gives the environment with which cargo builds the standard library itself: `-Zbuild-std` as a variable
 * (https://doc.rust-lang.org/cargo/reference/unstable.html#build-std). It needs the sources of exactly this rustc and the
 * crates that they depend on; a stable rustc takes unstable options only with RUSTC_BOOTSTRAP.
 */
export function buildStdEnvironment(
  release: string,
  targets: readonly Target[],
): Readonly<Record<string, string>> {
  const bootstrap = release.includes("-nightly") ? {} : { RUSTC_BOOTSTRAP: "1" };
  // For macOS rustc strips with its rust-objcopy, which only rustup brings; nothing is lost, as this standard library has no debug information.
  const strip = targets.some(({ os }) => os === "macos")
    ? { CARGO_PROFILE_RELEASE_STRIP: "none" }
    : {};
  return { ...bootstrap, ...strip, CARGO_UNSTABLE_BUILD_STD: "std,panic_abort" };
}

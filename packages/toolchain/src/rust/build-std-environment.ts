/**
 * Gives the environment with which cargo builds the standard library itself: `-Zbuild-std` as a variable
 * (https://doc.rust-lang.org/cargo/reference/unstable.html#build-std). It needs the sources of exactly this rustc and the
 * crates that they depend on; a stable rustc takes unstable options only with RUSTC_BOOTSTRAP.
 */
export function buildStdEnvironment(release: string): Readonly<Record<string, string>> {
  const bootstrap = release.includes("-nightly") ? {} : { RUSTC_BOOTSTRAP: "1" };
  return { ...bootstrap, CARGO_UNSTABLE_BUILD_STD: "std,panic_abort" };
}

/** Is where a userland sees the toolchain root. */
export const TOOLCHAIN_FOLDER = "/accel";
/** Is where it sees the launchers: first on its PATH. */
export const LAUNCHERS_FOLDER = `${TOOLCHAIN_FOLDER}/launchers`;
/** Is where it sees Rust, which comes from somewhere else. */
export const RUST_FOLDER = `${TOOLCHAIN_FOLDER}/rust`;

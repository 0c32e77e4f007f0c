/** Is where a userland sees the toolchain root. */
export const TOOLCHAIN_FOLDER = "/accel";
/** Is where it sees the launchers: first on its PATH. */
export const LAUNCHERS_FOLDER = `${TOOLCHAIN_FOLDER}/launchers`;
/** Is where it sees Rust, which comes from somewhere else. */
export const RUST_FOLDER = `${TOOLCHAIN_FOLDER}/rust`;
/**
 * Is where it sees CMake, which searches the prefix that it is installed in: here is none of the host's headers and libraries,
 * as there is in the rest of the toolchain root.
 */
export const CMAKE_FOLDER = `${TOOLCHAIN_FOLDER}/cmake`;

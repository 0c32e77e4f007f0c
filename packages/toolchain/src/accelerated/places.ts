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
/** Is where it sees zig. */
export const ZIG_FOLDER = `${TOOLCHAIN_FOLDER}/zig`;
/** Is where zig keeps what it made of its own C libraries. */
export const ZIG_CACHE_FOLDER = `${TOOLCHAIN_FOLDER}/zig-cache`;
/** Is where it sees the compilers' cache that the workflow keeps. */
export const CCACHE_FOLDER = `${TOOLCHAIN_FOLDER}/ccache`;
/** Is where it sees the program that cargo starts rustc by. */
export const RUSTC_WRAPPER_FOLDER = `${TOOLCHAIN_FOLDER}/rustc-wrapper`;
/** Is where it sees what that program keeps. */
export const SCCACHE_FOLDER = `${TOOLCHAIN_FOLDER}/sccache`;

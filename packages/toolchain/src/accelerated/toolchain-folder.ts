/** Is where a userland sees the toolchain root. */
export const TOOLCHAIN_FOLDER = "/accel";

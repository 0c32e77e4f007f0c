/** Is where a cross build sees the target's root: its compilers' sysroot. Folders below /run need no place in the root. */
export const SYSROOT = "/run/target";
/** Is where it sees the files that tell Python and CMake of the target. */
export const CROSS_FILES = "/run/cross";

import { floorKind, type LibcFloor, type Target } from "@wainwright/platform";

/**
 * Gives the glibc that zig links for when none is asked: manylinux2014's, on which Rust's own standard library runs too, and
 * the first that there is for the newer architectures. zig's own default is newer than what most users' machines have.
 * Null where there is no glibc.
 */
export function zigFloor(target: Target, asked: LibcFloor | null): LibcFloor | null {
  if (floorKind(target) !== "gnu") return null;
  return asked ?? { libc: "gnu", major: 2, minor: DEFAULTS[target.architecture] ?? 17 };
}

/** ppc64le: zig's unwinder prints long doubles by functions that glibc has from 2.32 on. riscv64: PEP 600's first policy. */
const DEFAULTS: Partial<Record<Target["architecture"], number>> = {
  ppc64le: 32,
  riscv64: 31,
  loong64: 36,
};

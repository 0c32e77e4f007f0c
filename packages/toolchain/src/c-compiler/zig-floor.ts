import { floorKind, type LibcFloor, type Target } from "@wainwright/platform";

/**
 * Gives the glibc that zig links for when none is asked: manylinux2014's, on which Rust's own standard library runs too, and
 * the first that there is for the newer architectures; for macOS the first that Rust's standard library runs on. zig's own
 * defaults are newer than what most users' machines have. Null where there is neither.
 */
export function zigFloor(target: Target, asked: LibcFloor | null): LibcFloor | null {
  const kind = floorKind(target);
  if (kind === "macos") return asked ?? { libc: "macos", ...firstMacos(target) };
  if (kind !== "gnu") return null;
  return asked ?? { libc: "gnu", major: 2, minor: DEFAULTS[target.architecture] ?? 17 };
}

/** ppc64le: zig's unwinder prints long doubles by functions that glibc has from 2.32 on. riscv64: PEP 600's first policy. */
const DEFAULTS: Partial<Record<Target["architecture"], number>> = {
  ppc64le: 32,
  riscv64: 31,
  loong64: 36,
};

/** As the platform support of rustc has it: 11.0 was the first for Apple's own processors. */
function firstMacos({ architecture }: Target): { readonly major: number; readonly minor: number } {
  return architecture === "arm64" ? { major: 11, minor: 0 } : { major: 10, minor: 12 };
}

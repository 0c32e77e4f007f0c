import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import type { RustToolchain } from "./rust-toolchain.ts";

/** Tells whether a toolchain has the compiled standard library of a target. */
async function hasStd(
  host: Pick<Host, "files">,
  toolchain: Pick<RustToolchain, "sysroot">,
  target: Target,
): Promise<boolean> {
  const folder = `${toolchain.sysroot}/lib/rustlib/${target.rustTriple}/lib`;
  if (!(await host.files.exists(folder))) return false;
  const names = await host.files.list(folder);
  return names.some((name) => name.startsWith("libstd-") && name.endsWith(".rlib"));
}

/** Lists those of the targets that a toolchain has no compiled standard library of. */
export async function targetsWithoutStd(
  host: Pick<Host, "files">,
  toolchain: Pick<RustToolchain, "sysroot">,
  targets: readonly Target[],
): Promise<readonly Target[]> {
  const has = await Promise.all(targets.map(async (target) => hasStd(host, toolchain, target)));
  return targets.filter((_, index) => has[index] !== true);
}

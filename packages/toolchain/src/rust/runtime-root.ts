import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { makeDebianRoot } from "../userland/debian-root.ts";
import { DEBIAN_SUITES } from "../userland/debian-suites.ts";

/**
 * Finds a folder with a target's program loader and C library for QEMU's `-L`: the first of some folders that has it, else
 * a small Debian root made for it; null where there is none.
 */
export async function runtimeRoot(
  host: Host,
  target: Target,
  roots: readonly string[],
): Promise<string | null> {
  const { interpreterPath, debianArchitecture, architecture } = target;
  for (const root of roots)
    if (await host.files.exists(`${root}${interpreterPath ?? "/"}`)) return root;
  const suite = DEBIAN_SUITES.findLast(({ architectures }) => architectures.includes(architecture));
  if (suite === undefined || debianArchitecture === null) return null;
  try {
    const request = {
      suite: suite.name,
      architectures: [debianArchitecture],
      packages: ["libc6", "libgcc-s1", "libstdc++6"],
    } as const;
    return (await makeDebianRoot(host, request)).path;
  } catch (thrown) {
    if (!(thrown instanceof Failure) || thrown.code === "interrupted") throw thrown;
    host.log.debug(`no C library of ${target.name} to run programs with: ${thrown.message}`);
    return null;
  }
}

import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import type { DebianSuite } from "../userland/debian-suites.ts";
import { developmentFiles } from "./development-files.ts";
import { launchers } from "./launchers.ts";
import type { LentCompilers } from "./lent-compilers.ts";
import { makeToolchainRoot } from "./toolchain-root.ts";

/** Says for which userland they are. */
export interface LendGccRequest {
  readonly suite: DebianSuite;
  readonly hostTarget: Target;
  readonly target: Target;
  /** The folder of the userland's root on the host. */
  readonly root: string;
}

/**
 * Lends the cross compilers of a userland's own Debian suite. Headers and libraries are the userland's; where it has none for
 * C or C++, those of the cross compilers serve, which are of the same suite.
 * @throws Failure `userland-failed`, or `target-unserved` where they are of another C library than the userland's.
 */
export async function lendGcc(host: Host, request: LendGccRequest): Promise<LentCompilers> {
  const { suite, target, root } = request;
  const { path: toolchain } = await makeToolchainRoot(host, request);
  const triplet = target.compilerTriplet ?? "";
  return {
    toolchain,
    launchers: launchers(request),
    mounts: await developmentFiles(host, { root, toolchain, suite, target }),
    programs: [`${toolchain}/usr/bin/${triplet}-gcc-${suite.gcc}`],
    tools: ["gcc", "g++", "gfortran", "ld"],
    identity: toolchain,
  };
}

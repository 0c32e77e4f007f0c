import { compareVersions, type DottedVersion } from "@wainwright/binary";
import type { Target } from "@wainwright/platform";
import { DEBIAN_SUITES, type DebianSuite } from "../userland/debian-suites.ts";

/**
 * Chooses the Debian suite of a target's packages: the newest whose C library is not newer than the one the compiler links
 * with, for its libraries ask for symbols of theirs. Where all are newer, or the compiler's is not known, the oldest that
 * still gets security updates. Null when Debian has no port for the target.
 */
export function packagesSuite(target: Target, glibc: DottedVersion | null): DebianSuite | null {
  if (target.debianArchitecture === null) return null;
  const suites = DEBIAN_SUITES.filter(({ architectures }) =>
    architectures.includes(target.architecture),
  );
  const fitting = suites.filter(
    (suite) => glibc !== null && compareVersions(suite.glibc.split(".").map(Number), glibc) <= 0,
  );
  return fitting.at(-1) ?? suites.find(({ name }) => name !== "bullseye") ?? null;
}

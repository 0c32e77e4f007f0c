import { Failure, type Host } from "@wainwright/core";
import { detectHost, type Target } from "@wainwright/platform";

/**
 * Returns the target that this process's own userland is.
 * @throws Failure `target-unserved` on a machine that is in no row of the table.
 */
export function hostTarget(host: Pick<Host, "facts">): Target {
  const { platform, machine, arch } = host.facts;
  const detected = detectHost({ platform, machine, arch });
  if (detected.ok) return detected.target;
  throw new Failure("target-unserved", detected.problem, {
    remedy: "Run on Linux, macOS or Windows, on amd64 or arm64.",
  });
}

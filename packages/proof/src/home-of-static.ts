import { findTarget, type Target } from "@wainwright/platform";

/**
 * Names the target in whose userland a static program runs: it brings its C library along, so that any will do, and there
 * ARMv7 stands for ARMv6, which it contains and Debian has no userland of.
 */
export function homeOfStatic(target: Target): Target {
  const architecture = target.architecture === "armv6" ? "armv7" : target.architecture;
  return findTarget({ architecture, os: target.os, libc: "gnu" }) ?? target;
}

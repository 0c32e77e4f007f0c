import { compareVersions } from "@wainwright/binary";
import type { LibcFloor, Target } from "@wainwright/platform";
import type { DebianSuite } from "../userland/debian-suites.ts";
import { hostProblem, toolchainProblem } from "./toolchain-root.ts";

/** Says what the compilers of a userland are to be. */
export interface CompilerWish {
  /** `auto`: GCC where it can be had, and zig where the C library asked for is older, or there is no GCC. */
  readonly linker: "auto" | "gcc" | "zig";
  /** The oldest C library that the result has to run on; null for the userland's own. */
  readonly floor: LibcFloor | null;
}

/** Holds what the choice depends on. */
export interface CompilerFacts extends CompilerWish {
  readonly hostTarget: Target;
  readonly target: Target;
  /** The userland's; null where it is of no Debian suite that is known. */
  readonly suite: DebianSuite | null;
}

/** Is who compiles natively for a userland: the cross compilers of its own suite, or zig, which brings C libraries itself. */
export type CompilerChoice =
  | { readonly kind: "gcc"; readonly suite: DebianSuite }
  | { readonly kind: "zig"; readonly why: string }
  | { readonly kind: "none"; readonly problem: string };

/** Decides which compilers a userland is lent. */
export function chooseCompilers(facts: CompilerFacts): CompilerChoice {
  const problem = hostProblem(facts.hostTarget, facts.target);
  if (problem !== null) return { kind: "none", problem };
  if (facts.linker === "zig") return { kind: "zig", why: "the input linker says so" };
  const gcc = ownGcc(facts);
  if (facts.linker === "gcc") return gcc;
  if (gcc.kind === "none") return { kind: "zig", why: gcc.problem };
  if (!isNewer(gcc.suite, facts.floor)) return gcc;
  return { kind: "zig", why: `the userland's glibc is ${gcc.suite.glibc}, newer than asked for` };
}

type GccChoice = Exclude<CompilerChoice, { readonly kind: "zig" }>;

function ownGcc({ hostTarget, target, suite }: CompilerFacts): GccChoice {
  if (suite === null)
    return { kind: "none", problem: "the userland is of no Debian suite that is known" };
  const problem = toolchainProblem(hostTarget, target);
  return problem === null ? { kind: "gcc", suite } : { kind: "none", problem };
}

function isNewer({ glibc }: DebianSuite, floor: LibcFloor | null): boolean {
  if (floor?.libc !== "gnu") return false;
  return compareVersions(glibc.split(".").map(Number), [floor.major, floor.minor]) > 0;
}

/** Says, from what is known before a userland is opened, why no native compilers can be lent to it; null when they can. */
export function accelerationProblem(
  hostTarget: Target,
  target: Target,
  linker: CompilerWish["linker"],
): string | null {
  const problem = linker === "gcc" ? toolchainProblem(hostTarget, target) : null;
  return problem ?? hostProblem(hostTarget, target);
}

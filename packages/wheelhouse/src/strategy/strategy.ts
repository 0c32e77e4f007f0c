import type { Host } from "@wainwright/core";
import type { Interpreter, LibcFloor, Target } from "@wainwright/platform";
import type { RequirementWheels } from "../isolated/build-in-userland.ts";
import type { Project } from "../source/project.ts";

/** Names a way in which a wheel comes to be (docs/adr/0005-strategies.md). */
export type StrategyName = (typeof STRATEGY_NAMES)[number];

/** Lists the names of all ways, the quickest first. */
export const STRATEGY_NAMES = ["native", "cross", "accelerated", "emulated"] as const;

/** Tells whether a word names a strategy. */
export function isStrategyName(word: string): word is StrategyName {
  return STRATEGY_NAMES.some((name) => name === word);
}

/** Says how the platform tag is chosen: by what the wheel needs, a level, or plain `linux_*`. */
export type ManylinuxChoice =
  | { readonly kind: "auto" }
  | { readonly kind: "off" }
  | { readonly kind: "level"; readonly tag: string; readonly floor: LibcFloor | null };

/** Says what is to be built, for whom, and with what. */
export interface BuildRequest {
  readonly project: Project;
  readonly target: Target;
  readonly interpreter: Interpreter;
  readonly manylinux: ManylinuxChoice;
  readonly linker: "auto" | "gcc" | "zig";
  /** Further arguments for maturin. */
  readonly args: readonly string[];
  readonly maturinVersion: string | null;
  readonly rustToolchain: string | null;
  /** A container image to take the userland from; null for Debian. */
  readonly image: string | null;
  /** Brings what the build requires, for the target. */
  readonly wheelsFor: RequirementWheels;
  /** Passed to the build backend as they are (PEP 517). */
  readonly configSettings: Readonly<Record<string, string | readonly string[]>>;
  /** Further variables for the build. */
  readonly env: Readonly<Record<string, string>>;
  /** A shell script that is run where the project is built, before it is; null for none. */
  readonly beforeScript: string | null;
  /** Debian packages of the target that the build needs besides the usual ones. */
  readonly packages: readonly string[];
  /** After which a build is stopped. */
  readonly timeoutSeconds: number;
}

/** Is a wheel as a strategy left it: not yet repaired, nor proved. */
export interface BuiltWheel {
  readonly path: string;
  /** What built it, for the log: "maturin 1.16.0, rustc 1.85.0 (debian), gcc". */
  readonly tools: string;
  /** Folders with the target's libraries that it may have been linked with, as LD_LIBRARY_PATH has them; null for the host's own. */
  readonly libraries: string | null;
}

/** Is one way to build a wheel. */
export interface Strategy {
  readonly name: StrategyName;
  /** Says why this way cannot serve the request, from what is known without trying; null when it can. */
  refuses(request: BuildRequest, hostTarget: Target): string | null;
  /** Builds into an empty folder. @throws Failure */
  build(host: Host, request: BuildRequest, output: string): Promise<BuiltWheel>;
}

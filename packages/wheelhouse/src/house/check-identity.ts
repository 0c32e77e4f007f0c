import { basename } from "node:path/posix";
import { Failure } from "@wainwright/core";
import { acceptedTags, wheelAbi } from "@wainwright/platform";
import { isSameVersion, normalizeProjectName, parseWheelName } from "@wainwright/wheel";
import type { Pin, TargetPlan } from "../plan/planned-package.ts";

/**
 * Holds a built wheel to what was to be built: its name, version, and tags that the interpreter takes.
 * @throws Failure `wheel-rejected`
 */
export function checkIdentity(
  path: string,
  pin: Pin,
  { interpreter, target, floor }: Pick<TargetPlan, "interpreter" | "target" | "floor">,
): void {
  const file = basename(path);
  const parsed = parseWheelName(file);
  if (!parsed.ok) throw rejected(file, `a wheel of ${pin.name}`);
  const { distribution, version, tags } = parsed.name;
  const isNamed =
    pin.version === null || normalizeProjectName(distribution) === normalizeProjectName(pin.name);
  if (!isNamed) throw rejected(file, `a wheel of ${pin.name}`);
  if (pin.version !== null && !isSameVersion(version, pin.version))
    throw rejected(file, `version ${pin.version}`);
  const accepted = new Set(acceptedTags(interpreter, target.target, floor).map(wheelAbi));
  if (!tags.some((tag) => accepted.has(wheelAbi(tag))))
    throw rejected(file, `a wheel that ${interpreter.abi} takes`);
}

function rejected(file: string, expected: string): Failure {
  return new Failure("wheel-rejected", `the build left ${file}, expected ${expected}`, {
    remedy: "Look into the package's build configuration: version, name and ABI come from there.",
  });
}

import { type LibcFloor, floorKind } from "./libc-floor.ts";
import { type PlatformTag, parsePlatformTag } from "./platform-tag.ts";
import { platformTags } from "./platform-tags.ts";
import type { Target } from "./target.ts";
import { TARGETS } from "./targets.ts";

/** The newest system that an old macOS tag is asked about: 11 takes all of 10.x, and every later one does what 11 does. */
const FIRST_AFTER_TEN = 11;

/** A system on which the tag's target, if it has one, accepts the tag. */
function systemFor(tag: PlatformTag): LibcFloor | null {
  if (!("floor" in tag)) {
    return null;
  }
  return tag.kind === "macos" && tag.floor.major < FIRST_AFTER_TEN
    ? { ...tag.floor, major: FIRST_AFTER_TEN, minor: 0 }
    : tag.floor;
}

/** A 32-bit process on an arm64 kernel calls its machine armv8l; what is built there is ARMv7 code. */
function withoutPersonality(tag: string): string {
  return tag.replace(/_armv8l$/, "_armv7l");
}

/**
 * Lists the targets on which an installer accepts a wheel with this platform tag, given a C library that is new enough.
 *
 * `any` gives all targets; a tag that no target accepts (`manylinux_2_5_aarch64`, `win32`, text of no known form) none.
 */
export function targetsOfPlatformTag(text: string): readonly Target[] {
  const tag = parsePlatformTag(text);
  if (tag === null) {
    return [];
  }
  if (tag.kind === "any") {
    return TARGETS;
  }
  const wanted = withoutPersonality(text.toLowerCase());
  const system = systemFor(tag);
  return TARGETS.filter(
    (target) =>
      (system === null || floorKind(target) === system.libc) &&
      platformTags(target, system).includes(wanted),
  );
}

import { floorKind, formatLibcFloor, parseLibcFloor } from "./libc-floor.ts";
import { nearest } from "./nearest.ts";
import { parsePlatformTag } from "./platform-tag.ts";
import { SPELLINGS } from "./spellings.ts";
import type { TargetSpec } from "./target-spec.ts";
import { targetsOfPlatformTag } from "./targets-of-platform-tag.ts";

/** Gives a target, or says what is wrong with the text and which spellings come closest. */
export type ParsedTarget =
  | ({ readonly ok: true } & TargetSpec)
  | { readonly ok: false; readonly problem: string; readonly nearest: readonly string[] };

const WITH_FLOOR = /^(.+)\.(\d+\.\d+)$/;
const SHOWN = 60;

/** Quotes user text for a message, cut to a length that fits a line. */
function quote(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}

function unknown(text: string): ParsedTarget {
  const spellings = nearest(text.toLowerCase(), [...SPELLINGS.keys()], 40);
  const owners = spellings.map((spelling) => SPELLINGS.get(spelling));
  const onePerTarget = spellings.filter((_, index) => owners.indexOf(owners[index]) === index);
  const shown = onePerTarget.slice(0, 3);
  return {
    ok: false,
    problem: `unknown target ${quote(text)}; nearest: ${shown.join(", ")}`,
    nearest: shown,
  };
}

function withFloor(text: string, spelling: string, version: string): ParsedTarget {
  const target = SPELLINGS.get(spelling);
  if (target === undefined) {
    return unknown(text);
  }
  const kind = floorKind(target);
  const floor = kind === null ? null : parseLibcFloor(kind, version);
  if (floor !== null) {
    return { ok: true, target, floor };
  }
  const reason = kind === null ? "has no libc floor" : `has no ${kind} ${version}`;
  return {
    ok: false,
    problem: `${target.name} ${reason} (in ${quote(text)})`,
    nearest: [target.name],
  };
}

function fromPlatformTag(text: string): ParsedTarget | null {
  const tag = parsePlatformTag(text);
  if (tag === null || tag.kind === "any") {
    return null;
  }
  const [target, other] = targetsOfPlatformTag(text);
  if (target === undefined) {
    return null;
  }
  const floor = "floor" in tag ? tag.floor : null;
  // linux_* says nothing about the libc and means glibc, like every spelling that does not.
  if (other === undefined || tag.kind === "linux") {
    return { ok: true, target, floor };
  }
  const version = floor === null ? "" : `.${formatLibcFloor(floor)}`;
  const candidates = [`${target.name}${version}`, `${other.name}${version}`];
  return {
    ok: false,
    problem: `${quote(text)} serves several targets: ${candidates.join(", ")}`,
    nearest: candidates,
  };
}

/**
 * Reads a target in any spelling of any column of the table, in any letter case, blanks around it ignored.
 *
 * A libc floor may follow (`armv7-linux-gnu.2.36`, `linux/arm64.2.28`); a platform tag brings its own
 * (`manylinux_2_31_armv7l`). Which target a shared spelling means is said at SPELLINGS.
 */
export function parseTarget(text: string): ParsedTarget {
  const trimmed = text.trim();
  const spelling = trimmed.toLowerCase();
  const target = SPELLINGS.get(spelling);
  if (target !== undefined) {
    return { ok: true, target, floor: null };
  }
  const match = WITH_FLOOR.exec(spelling);
  if (match !== null) {
    return withFloor(trimmed, match[1] ?? "", match[2] ?? "");
  }
  return fromPlatformTag(trimmed) ?? unknown(trimmed);
}

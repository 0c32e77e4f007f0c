import { type LibcFloor, parseLibcFloor } from "./libc-floor.ts";

/** Says what a platform tag of a wheel claims; `machine` is the tag's own word for the architecture. */
export type PlatformTag =
  | { readonly kind: "any" }
  | { readonly kind: "linux"; readonly machine: string }
  | { readonly kind: "libc"; readonly floor: LibcFloor; readonly machine: string }
  | { readonly kind: "macos"; readonly floor: LibcFloor; readonly machine: string }
  | { readonly kind: "windows"; readonly machine: string }
  | { readonly kind: "pyemscripten"; readonly floor: LibcFloor };

/** The glibc that each manylinux of before PEP 600 stands for (PEP 513, 571, 599). */
const LEGACY_MANYLINUX: Readonly<Record<string, LibcFloor>> = {
  manylinux1: { libc: "gnu", major: 2, minor: 5 },
  manylinux2010: { libc: "gnu", major: 2, minor: 12 },
  manylinux2014: { libc: "gnu", major: 2, minor: 17 },
};

/** Names the legacy alias of a glibc level (`manylinux2014` for 2.17); null where there is none. */
export function legacyManylinux(floor: LibcFloor): string | null {
  const found = Object.entries(LEGACY_MANYLINUX).find(
    ([, level]) => level.major === floor.major && level.minor === floor.minor,
  );
  return found?.[0] ?? null;
}

const VERSIONED = /^(manylinux|musllinux|macosx|pyemscripten)_(\d+_\d+)_([a-z0-9_]+)$/;

type Versioned = (floor: string, machine: string) => PlatformTag | null;

function libcTag(libc: "gnu" | "musl"): Versioned {
  return (version, machine) => {
    const floor = parseLibcFloor(libc, version);
    return floor === null ? null : { kind: "libc", floor, machine };
  };
}

function macosTag(version: string, machine: string): PlatformTag | null {
  const floor = parseLibcFloor("macos", version);
  return floor === null ? null : { kind: "macos", floor, machine };
}

function pyemscriptenTag(version: string, machine: string): PlatformTag | null {
  const floor = parseLibcFloor("pyemscripten", version);
  return floor === null || machine !== "wasm32" ? null : { kind: "pyemscripten", floor };
}

const FAMILIES: Readonly<Record<string, Versioned>> = {
  manylinux: libcTag("gnu"),
  musllinux: libcTag("musl"),
  macosx: macosTag,
  pyemscripten: pyemscriptenTag,
};

const UNVERSIONED = /^(linux|win|manylinux1|manylinux2010|manylinux2014)_([a-z0-9_]+)$/;

function parseUnversioned(match: RegExpExecArray): PlatformTag | null {
  const family = match[1] ?? "";
  const machine = match[2] ?? "";
  if (family === "linux") {
    return { kind: "linux", machine };
  }
  if (family === "win") {
    return { kind: "windows", machine };
  }
  const floor = LEGACY_MANYLINUX[family];
  return floor === undefined ? null : { kind: "libc", floor, machine };
}

/**
 * Reads one platform tag (not a compressed set); null for text of any other form.
 *
 * See PEP 425, PEP 600 (manylinux), PEP 656 (musllinux), PEP 783 (pyemscripten) and, for macOS and Windows,
 * https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/.
 */
export function parsePlatformTag(text: string): PlatformTag | null {
  const tag = text.toLowerCase();
  if (tag === "any") {
    return { kind: "any" };
  }
  const versioned = VERSIONED.exec(tag);
  if (versioned !== null) {
    const [, family = "", version = "", machine = ""] = versioned;
    return FAMILIES[family]?.(version, machine) ?? null;
  }
  const unversioned = UNVERSIONED.exec(tag);
  return unversioned === null ? null : parseUnversioned(unversioned);
}

import type { TargetSpec } from "@wainwright/platform";
import type { MadeProgram, ProgramKind } from "../made-program.ts";

type NamedProgram = Pick<MadeProgram, "name" | "version" | "target">;

/** What may stand in a pattern of names, and what it becomes. */
const PLACES: ReadonlyMap<string, (program: NamedProgram) => string> = new Map([
  ["name", ({ name }) => name],
  ["version", ({ version }) => version ?? ""],
  ["arch", ({ target }) => archName(target)],
  ["target", ({ target }) => target.target.name],
  ["triple", ({ target }) => target.target.rustTriple],
]);

/** How programs are named where nothing else is asked: the extension is not part of it. */
export const OUTPUT_NAMES: Readonly<Record<ProgramKind, string>> = {
  pyz: "{name}-{version}-{arch}",
  pyinstaller: "{arch}/{name}",
  rust: "{name}-{triple}",
  image: "{name}-{arch}",
  deb: "{name}-{version}-{arch}",
};

/** Names a target as electron-builder does, which knows most users' machines; others by our own word. */
function archName({ target }: TargetSpec): string {
  return target.electronArch?.name ?? target.architecture;
}

/** Says which places of a pattern are unknown; null where all are known. */
export function placesProblem(pattern: string): string | null {
  const unknown = [...pattern.matchAll(/\{([^}]*)\}/g)]
    .map(([, place = ""]) => place)
    .filter((place) => !PLACES.has(place));
  if (unknown.length === 0) return null;
  return `{${unknown.join("}, {")}} is none of {${[...PLACES.keys()].join("}, {")}}`;
}

/** Says what is wrong with a pattern of names; null where it can be used. */
export function patternProblem(pattern: string): string | null {
  const parts = pattern.split("/");
  const isOutside = parts.some((part) => ["", ".", ".."].includes(part)) || pattern.includes("\\");
  return (
    placesProblem(pattern) ?? (isOutside ? `"${pattern}" leads out of the output folder` : null)
  );
}

/** Puts what is known of a program into the places of a pattern. What has no version has no dash for it either. */
export function fillPlaces(pattern: string, program: NamedProgram): string {
  const given = program.version === null ? pattern.replace(/[-_]\{version\}/, "") : pattern;
  return given.replaceAll(/\{(\w+)\}/g, (whole, place: string) =>
    safe(PLACES.get(place)?.(program) ?? whole),
  );
}

/** Gives the path of a program below the output folder. */
export function outputName(program: MadeProgram, pattern: string): string {
  const filled = fillPlaces(pattern, program);
  return filled.endsWith(program.extension) ? filled : `${filled}${program.extension}`;
}

/** A version may hold what a file system, or an upload, does not take (PEP 440: `1!2.0+local`). */
function safe(text: string): string {
  return text.replaceAll(/[^\w.+-]/g, "_");
}

/** Finds programs whose names a file system that does not tell case apart would take for one, or where one is the other's folder. */
export function collisions(paths: readonly string[]): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const [index, one] of paths.entries())
    for (const other of paths.slice(index + 1)) if (collide(one, other)) pairs.push([one, other]);
  return pairs;
}

function collide(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => path.normalize("NFC").toLowerCase());
  return a === b || a?.startsWith(`${b}/`) === true || b?.startsWith(`${a}/`) === true;
}

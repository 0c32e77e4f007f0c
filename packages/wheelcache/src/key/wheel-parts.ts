/**
 * Is everything that decides what a built wheel is: two builds that differ in any of it may give different wheels, and two that
 * agree in all of it give wheels that serve for each other. What does not matter (paths, time, the runner's name) is not in it.
 */
export interface WheelParts {
  /** Normalised (PEP 503). */
  readonly name: string;
  readonly version: string;
  /** What it is built from: "sha256 0123…" of an sdist, "git+https://…@commit". */
  readonly source: string;
  /** The interpreter's ABI: "cp311". */
  readonly python: string;
  /** As the table of targets names it: "armv7-linux-gnu". */
  readonly target: string;
  /** The C library that it has to run on: "glibc 2.36"; "" where the target has no levels. */
  readonly floor: string;
  /** What the user asks of the build: config settings, variables, extra packages, level, linker. */
  readonly options: Readonly<Record<string, string>>;
  /** What builds it: the userland, its compilers, versions of what the build requires, our own major version. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Puts records into one order, so that equal parts are equal texts. */
export function canonicalParts(parts: WheelParts): string {
  const { name, version, source, python, target, floor, options, environment } = parts;
  return JSON.stringify([
    ...[name, version, source, python, target, floor],
    ...[options, environment].map(sorted),
  ]);
}

function sorted(record: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

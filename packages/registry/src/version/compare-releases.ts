/** Is a version, taken apart so that two of them can be put in order. */
interface OrderedVersion {
  /** Compared one after the other; the shorter one is filled up. */
  readonly key: readonly (number | string)[];
  readonly isPrerelease: boolean;
}

const SEMVER =
  /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*))?(?:\+[\dA-Za-z.-]+)?$/;
const PYTHON = new RegExp(
  [
    String.raw`^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)`,
    String.raw`(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d*))?`,
    String.raw`(?:-(?<dash>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?`,
    String.raw`(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d*))?`,
    String.raw`(?:\+[a-z\d]+(?:[-_.][a-z\d]+)*)?$`,
  ].join(""),
  "i",
);
const LONGEST = 128;

/**
 * Puts two versions in order: as Semantic Versioning 2.0 where both are such versions, else as Python's (PEP 440) where both are those.
 * What is said of the build alone (`+…`) counts for nothing.
 * @returns negative where `a` is the older one, 0 where neither is; null where that cannot be said.
 */
export function compareReleases(a: string, b: string): number | null {
  for (const read of [semver, pythonVersion]) {
    const [one, other] = [read(a), read(b)];
    if (one !== null && other !== null) return compareKeys(one.key, other.key);
  }
  return null;
}

/** Tells whether a version is one before a release: `1.0.0-rc.1`, `1.0rc1`, `1.0.dev3`. */
export function isPrerelease(version: string): boolean {
  return (semver(version) ?? pythonVersion(version))?.isPrerelease ?? false;
}

function compareKeys(a: OrderedVersion["key"], b: OrderedVersion["key"]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [one = -Infinity, other = -Infinity] = [a[index], b[index]];
    if (one !== other) return comparePart(one, other);
  }
  return 0;
}

/** Numbers come before words. */
function comparePart(one: number | string, other: number | string): number {
  if (typeof one === typeof other) return one < other ? -1 : 1;
  return typeof one === "number" ? -1 : 1;
}

function semver(version: string): OrderedVersion | null {
  const match = version.length <= LONGEST ? SEMVER.exec(version) : null;
  if (match === null) return null;
  const [, major, minor, patch, pre] = match;
  const before = pre?.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  // Of the same three numbers the one with nothing behind them is the newest.
  const key = [
    Number(major),
    Number(minor),
    Number(patch),
    ...(before === undefined ? [1] : [0, ...before]),
  ];
  return { key, isPrerelease: before !== undefined };
}

/** alpha, beta, candidate. */
const STAGES: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["alpha", 1],
  ["b", 2],
  ["beta", 2],
]);
const CANDIDATE = 3;
const FINAL = 4;
/** Numbers of a release, without the zeros at its end, are fewer than this. */
const MOST_NUMBERS = 16;

function pythonVersion(version: string): OrderedVersion | null {
  const groups = version.length <= LONGEST ? PYTHON.exec(version)?.groups : undefined;
  if (groups === undefined) return null;
  const { epoch, release = "", pre, preNumber, dev } = groups;
  const numbers = release.split(".").map(Number).slice(0, MOST_NUMBERS);
  const padded = Array.from({ length: MOST_NUMBERS }, (_, index) => numbers[index] ?? 0);
  const post = postOf(groups);
  // `1.0.dev1` is older than `1.0a1`, which is older than `1.0`, and that than `1.0.post1`.
  const stage = stageOf(pre, dev !== undefined && post < 0);
  const before = [numberOf(epoch), ...padded, stage, numberOf(preNumber)];
  const key = [...before, post, dev === undefined ? Infinity : numberOf(groups["devNumber"])];
  return { key, isPrerelease: pre !== undefined || dev !== undefined };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** -1 for what comes after no release. */
function postOf({ dash, post, postNumber }: Groups): number {
  if (dash !== undefined) return Number(dash);
  return post === undefined ? -1 : numberOf(postNumber);
}

function numberOf(digits: string | undefined): number {
  return Number(digits ?? 0);
}

function stageOf(pre: string | undefined, isOnlyDev: boolean): number {
  if (pre !== undefined) return STAGES.get(pre.toLowerCase()) ?? CANDIDATE;
  return isOnlyDev ? 0 : FINAL;
}

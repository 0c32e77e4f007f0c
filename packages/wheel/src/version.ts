const EPOCH_AND_RELEASE = String.raw`v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)`;
const PRE = String.raw`(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d*))?`;
const POST = String.raw`(?:-(?<implicit>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<post>\d*))?`;
const DEV = String.raw`(?:[-_.]?dev[-_.]?(?<dev>\d*))?`;
const LOCAL = String.raw`(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?`;
const VERSION = new RegExp(`^${EPOCH_AND_RELEASE}${PRE}${POST}${DEV}${LOCAL}$`, "i");
const LONGEST = 255;

/**
 * Tells whether the text is a version, in any of its spellings.
 *
 * See https://packaging.python.org/en/latest/specifications/version-specifiers/ (PEP 440).
 */
export function isVersion(text: string): boolean {
  return text.length <= LONGEST && VERSION.test(text);
}

/** Tells whether two versions are the same: in their spelling, or in trailing `.0`, they may differ (PEP 440). */
export function isSameVersion(one: string, other: string): boolean {
  return withoutZeros(normalizeVersion(one)) === withoutZeros(normalizeVersion(other));
}

function withoutZeros(version: string): string {
  return version.replace(/^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0)+(?=$|[^.\d]|\.[a-z])/, "$1");
}

const STAGES: Readonly<Record<string, string>> = {
  ...{ a: "a", alpha: "a", b: "b", beta: "b" },
  ...{ c: "rc", rc: "rc", pre: "rc", preview: "rc" },
};

/**
 * Writes a version in its one normal spelling, which keeps trailing `.0`: `1.0.0-RC.1` is `1.0.0rc1`; what is no version stays as it is.
 *
 * See https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization.
 */
export function normalizeVersion(version: string): string {
  const parts = version.length > LONGEST ? undefined : VERSION.exec(version)?.groups;
  if (parts === undefined) return version;
  const { release = "", implicit, post = implicit, dev } = parts;
  const numbers = release.split(".").map(plain).join(".");
  const steps = [step("post", post), step("dev", dev)];
  return [epochOf(parts), numbers, stageOf(parts), ...steps, localOf(parts)].join("");
}

type Parts = Readonly<Record<string, string | undefined>>;

function epochOf({ epoch }: Parts): string {
  return plain(epoch) === "0" ? "" : `${plain(epoch)}!`;
}

function stageOf({ pre, preNumber }: Parts): string {
  return pre === undefined ? "" : `${STAGES[pre.toLowerCase()]}${plain(preNumber)}`;
}

function step(name: string, number: string | undefined): string {
  return number === undefined ? "" : `.${name}${plain(number)}`;
}

function localOf({ local }: Parts): string {
  return local === undefined ? "" : `+${local.toLowerCase().split(/[-_.]/).map(plain).join(".")}`;
}

/** A number without zeros before it; 0 where none is written. A part of a local version may be a word. */
function plain(part: string | undefined): string {
  if (part === undefined || part === "") return "0";
  return /^\d+$/.test(part) ? part.replace(/^0+(?=\d)/, "") : part;
}

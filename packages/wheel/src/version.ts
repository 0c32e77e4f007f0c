const EPOCH_AND_RELEASE = String.raw`v?(?:\d+!)?\d+(?:\.\d+)*`;
const PRE = String.raw`(?:[-_.]?(?:alpha|a|beta|b|preview|pre|c|rc)[-_.]?\d*)?`;
const POST = String.raw`(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?`;
const DEV = String.raw`(?:[-_.]?dev[-_.]?\d*)?`;
const LOCAL = String.raw`(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
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

/** Tells whether two versions are the same: in letter case, separators, a `v` or trailing `.0` they may differ (PEP 440). */
export function isSameVersion(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(version: string): string {
  return version
    .toLowerCase()
    .replaceAll(/[-_]/g, ".")
    .replace(/^v/, "")
    .replace(/^(\d+!)?(\d+(?:\.\d+)*?)(?:\.0+)*(?=$|[^.\d]|\.[a-z])/, "$1$2");
}

import { formatWheelTag, type WheelTag } from "./wheel-tag.ts";

/** Holds the three parts of a compressed tag set as they are written, without repetitions. */
export interface CompressedTags {
  readonly pythons: readonly string[];
  readonly abis: readonly string[];
  readonly platforms: readonly string[];
}

/** Gives all tags that a compressed set stands for, or says what is wrong with it. */
export type ParsedWheelTags =
  | { readonly ok: true; readonly tags: readonly WheelTag[]; readonly compressed: CompressedTags }
  | { readonly ok: false; readonly problem: string };

/**
 * How many tags one set may stand for. Real wheels have up to some dozens (3 pythons × 1 ABI × 12 platforms);
 * a file name of 255 characters can ask for half a million.
 */
const MOST_TAGS = 1000;

const PYTHON = /^[a-z_][a-z0-9_]*$/;
const OTHER = /^[a-z0-9_]+$/;

function members(part: string): readonly string[] {
  return [...new Set(part.toLowerCase().split("."))];
}

function expand({ pythons, abis, platforms }: CompressedTags): readonly WheelTag[] {
  return pythons.flatMap((python) =>
    abis.flatMap((abi) => platforms.map((platform) => ({ python, abi, platform }))),
  );
}

function invalidMember({ pythons, abis, platforms }: CompressedTags): string | undefined {
  return (
    pythons.find((python) => !PYTHON.test(python)) ??
    [...abis, ...platforms].find((member) => !OTHER.test(member))
  );
}

function problem(text: string, reason: string): ParsedWheelTags {
  return { ok: false, problem: `wheel tag ${JSON.stringify(text.slice(0, 120))} ${reason}` };
}

/**
 * Reads a tag or a compressed tag set (`py2.py3-none-any`) and expands it: python by python, ABI by ABI, platform
 * by platform, in lower case. More than 1,000 tags are refused.
 *
 * See https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/#compressed-tag-sets.
 */
export function parseWheelTags(text: string): ParsedWheelTags {
  const [python, abi, platform, ...rest] = text.split("-");
  if (python === undefined || abi === undefined || platform === undefined || rest.length > 0) {
    return problem(text, "does not have the three parts python-abi-platform");
  }
  const compressed = {
    pythons: members(python),
    abis: members(abi),
    platforms: members(platform),
  };
  const invalid = invalidMember(compressed);
  if (invalid !== undefined) {
    return problem(text, `has the member ${JSON.stringify(invalid.slice(0, 40))}, which is no tag`);
  }
  const count = compressed.pythons.length * compressed.abis.length * compressed.platforms.length;
  return count > MOST_TAGS
    ? problem(text, `stands for ${count} tags; the limit is ${MOST_TAGS}`)
    : { ok: true, tags: expand(compressed), compressed };
}

/**
 * Writes tags as one compressed set, members in the order of their first appearance; null when no set stands for
 * exactly these tags (or there are none), so that nothing is claimed that was not given.
 */
export function formatWheelTags(tags: readonly WheelTag[]): string | null {
  const compressed = {
    pythons: [...new Set(tags.map((tag) => tag.python))],
    abis: [...new Set(tags.map((tag) => tag.abi))],
    platforms: [...new Set(tags.map((tag) => tag.platform))],
  };
  const given = new Set(tags.map(formatWheelTag));
  const count = compressed.pythons.length * compressed.abis.length * compressed.platforms.length;
  return count === given.size && count > 0 ? formatCompressedTags(compressed) : null;
}

/** Writes a compressed set with its members in the order given. */
export function formatCompressedTags({ pythons, abis, platforms }: CompressedTags): string {
  return `${pythons.join(".")}-${abis.join(".")}-${platforms.join(".")}`;
}

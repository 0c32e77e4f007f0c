import type { Parsed } from "@wainwright/core";
import {
  type ExpectedSet,
  type ImagePlace,
  isSetLine,
  parseExpectedSet,
  parseImagePlace,
} from "@wainwright/registry";
import { type ExpectedLine, parseExpected } from "@wainwright/verify";

/** Names the places that something can be published to. */
const PLACES = ["python", "simple", "oci", "s3", "cargo", "github-release"] as const;

/** Names one place. */
export type PlaceName = (typeof PLACES)[number];

/** Reads the places, in the order in which they are published to. */
export function placeWords(given: string): Parsed<readonly PlaceName[]> {
  const words = given.split(/[\s,]+/).filter((word) => word !== "");
  const read = words.map((word) => PLACES.find((name) => name === word.toLowerCase()));
  const unknown = words.filter((_, index) => read[index] === undefined);
  if (unknown.length > 0)
    return { ok: false, problem: `"${unknown.join(", ")}" is none of ${PLACES.join(", ")}` };
  return { ok: true, value: [...new Set(read.flatMap((name) => name ?? []))] };
}

/** Is one line of `expect`: a set of which all has to be there, or files and what they are for. */
export type Expected =
  | { readonly kind: "set"; readonly set: ExpectedSet }
  | { readonly kind: "files"; readonly line: ExpectedLine };

/** Reads `NAME [VERSION …] x TARGET … [x PYTHON …]`, or `GLOB = target [floor]`. */
export function expectedLine(line: string): Parsed<Expected> {
  if (isSetLine(line)) {
    const set = parseExpectedSet(line);
    return set.ok ? { ok: true, value: { kind: "set", set: set.value } } : set;
  }
  const files = parseExpected(line);
  return files.ok ? { ok: true, value: { kind: "files", line: files.value } } : files;
}

/** Reads `HOST/path` of a repository of images. */
export function repositoryLine(line: string): Parsed<ImagePlace> {
  const value = parseImagePlace(line);
  return value === null
    ? { ok: false, problem: `"${line}" is not HOST/path of a repository, without a tag` }
    : { ok: true, value };
}

/** Reads a number of seconds; 0 is not at all. */
export function secondsCount(given: string): Parsed<number> {
  return /^(?:0|[1-9]\d{0,4})$/.test(given)
    ? { ok: true, value: Number(given) }
    : { ok: false, problem: `"${given}" is no number of seconds` };
}

/** Reads what all keys of a bucket begin with; slashes around it say nothing. */
export function prefixWord(given: string): Parsed<string> {
  const value = given.replace(/^\/+|\/+$/g, "");
  const isOutside = value.split("/").some((part) => [".", ".."].includes(part));
  return isOutside ? { ok: false, problem: `"${given}" leads out of itself` } : { ok: true, value };
}

/** Reads an address of the web. */
export function webAddress(given: string): Parsed<string> {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol))
    return { ok: false, problem: `"${given}" is no address with https:// before it` };
  if (url.username !== "" || url.password !== "")
    return { ok: false, problem: "an address holds no user or password: they have inputs" };
  return { ok: true, value: given.replace(/\/+$/, "") };
}

import { flag, type InputsOf, oneOf, type Parsed, parsedOr, text } from "@wainwright/core";

/** Names the inputs that every action with a cache of finished wheels has, and how each is read. */
export const CACHE_INPUTS = {
  cache: oneOf(["auto", "github", "folder", "s3", "off"], "auto"),
  "cache-path": text(),
  "cache-bucket": text(),
  "cache-prefix": text("wheels"),
  "cache-endpoint": text(),
  "cache-region": text("us-east-1"),
  "cache-max-size": parsedOr("5GB", parseSize),
  "cache-max-age": parsedOr("90d", parseAge),
  "signing-key": text(),
  "verify-keys": text(),
  "require-signature": flag(false),
};

/** Is how the cache is asked for. */
export type CacheInputs = InputsOf<typeof CACHE_INPUTS>;

const UNITS: ReadonlyMap<string, number> = new Map([
  ["b", 1],
  ["kb", 1e3],
  ["mb", 1e6],
  ["gb", 1e9],
  ["kib", 2 ** 10],
  ["mib", 2 ** 20],
  ["gib", 2 ** 30],
]);
const TIMES: ReadonlyMap<string, number> = new Map([
  ["h", 3_600_000],
  ["d", 86_400_000],
  ["w", 604_800_000],
]);

/** Reads a number of bytes: "5GB", "500 MiB". */
function parseSize(given: string): Parsed<number> {
  return withUnit(given, UNITS, "a size as 5GB or 500MiB");
}

/** Reads a time in milliseconds: "90d", "12h", "8w". */
function parseAge(given: string): Parsed<number> {
  return withUnit(given, TIMES, "a time as 90d, 12h or 8w");
}

function withUnit(given: string, units: ReadonlyMap<string, number>, what: string): Parsed<number> {
  const [, number = "", unit = ""] = /^(\d{1,9}(?:\.\d{1,3})?) ?([a-z]+)$/i.exec(given) ?? [];
  const factor = units.get(unit.toLowerCase());
  return factor === undefined
    ? { ok: false, problem: `"${given}" is not ${what}` }
    : { ok: true, value: Number(number) * factor };
}

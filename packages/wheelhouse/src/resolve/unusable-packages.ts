import type { FailureCode } from "@wainwright/core";
import { normalizeProjectName } from "@wainwright/wheel";

/** Is a package that uv cannot go on with, and of what kind the reason is. */
export interface UnusableName {
  /** Normalised. */
  readonly name: string;
  readonly code: FailureCode;
}

const NAME = "([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)";
const RANGE = String.raw`(?:\[[^\]]*\])?(?:[<>=!~]\S*)?`;
const subject = (what: string) =>
  new RegExp(String.raw`(?:^|\s)${NAME}${RANGE} ha(?:s|ve) no ${what}`, "g");

/** What uv 0.13 says of one version, a range or all of them; what tells most comes first. */
const SAYINGS: readonly { readonly said: RegExp; readonly code: FailureCode }[] = [
  { said: new RegExp(`Hash mismatch for \`${NAME}==`, "g"), code: "checksum-mismatch" },
  { said: new RegExp(`Failed to (?:download and )?build \`${NAME}==`, "g"), code: "build-failed" },
  { said: subject("usable wheels"), code: "package-not-found" },
  {
    said: subject("(?:wheels with a matching|`[^`]*`-compatible wheels|source distribution)"),
    code: "sdist-missing",
  },
];
/** Then it is the index that fails, not the package. */
const NETWORK = /Request failed|Failed to fetch|error sending request/;

/** Names the packages that uv says no file can serve of, each once; its lines are joined first. */
export function unusablePackages(words: string): readonly UnusableName[] {
  if (NETWORK.test(words)) return [];
  const [said = ""] = words.split(/^hint: /m);
  const joined = said.replaceAll(/\s+/g, " ");
  const found = new Map<string, UnusableName>();
  for (const { said: saying, code } of SAYINGS)
    for (const [, word = ""] of joined.matchAll(saying)) {
      const name = normalizeProjectName(word);
      if (!found.has(name)) found.set(name, { name, code });
    }
  return [...found.values()];
}

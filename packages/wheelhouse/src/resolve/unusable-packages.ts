import { normalizeProjectName } from "@wainwright/wheel";

/** As uv 0.13 says it of one version, a range, or all of them; its lines are joined first. */
const UNUSABLE =
  /(?:^|\s)([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?:\[[^\]]*\])?(?:[<>=!~]\S*)? ha(?:s|ve) no (?:wheels with a matching|`[^`]*`-compatible wheels|usable wheels|source distribution)/g;

/** Names the packages that uv says have no file for the environment, normalised, each once. */
export function unusablePackages(words: string): readonly string[] {
  const [said = ""] = words.split(/^hint: /m);
  const joined = said.replaceAll(/\s+/g, " ");
  return [
    ...new Set([...joined.matchAll(UNUSABLE)].map(([, name = ""]) => normalizeProjectName(name))),
  ];
}

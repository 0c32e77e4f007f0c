import type { Stage } from "./stages.ts";

/**
 * Rewrites a Dockerfile so that stages begin with images that were taken before, each of its own platform: a name alone can mean
 * the image of another platform that is there already. A FROM that goes over several lines stays as it is.
 * @param ids what to begin with, by the line of the FROM.
 */
export function pinBases(
  text: string,
  stages: readonly Stage[],
  ids: ReadonlyMap<number, string>,
): string {
  const lines = text.split(/(?<=\n)/);
  for (const { line, imageText } of stages) {
    const id = ids.get(line);
    const from = lines[line - 1] ?? "";
    const at = from.indexOf(imageText, from.search(/FROM/i) + "FROM".length);
    if (id === undefined || at === -1) continue;
    const head = from.slice(0, at).replace(/\s--platform=\S+/i, "");
    lines[line - 1] = `${head}${id}${from.slice(at + imageText.length)}`;
  }
  return lines.join("");
}

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
    const [whole, head = "", image] = FROM.exec(lines[line - 1] ?? "") ?? [];
    if (whole === undefined || id === undefined || image !== imageText) continue;
    lines[line - 1] = `${head}${id}${(lines[line - 1] ?? "").slice(whole.length)}`;
  }
  return lines.join("");
}

/** The instruction, `--platform`, which is its only option, and the image. */
const FROM = /^(\s*FROM\s+)(?:--\S+\s+)*(\S+)/i;

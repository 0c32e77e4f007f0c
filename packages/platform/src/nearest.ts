import { editDistance } from "./edit-distance.ts";

/** Longer than any spelling; the distance of more text says nothing and costs time. */
const LONGEST = 80;

/** Picks up to `count` of the candidates, those that need the fewest edits to become `text` first. */
export function nearest(text: string, candidates: readonly string[], count = 3): readonly string[] {
  const word = text.slice(0, LONGEST);
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map((scored) => scored.candidate);
}

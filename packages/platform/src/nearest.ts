import { editDistance } from "./edit-distance.ts";

/** Longer than any spelling; the distance of more text says nothing and costs time. */
const LONGEST = 80;

function letters(text: string): string {
  return text.split("").toSorted().join("");
}

/**
 * Picks up to `count` of the candidates, those that need the fewest edits to become `text` first.
 *
 * Among equals those with the same letters come first: `amr64` is rather `arm64` than `amd64`.
 */
export function nearest(text: string, candidates: readonly string[], count = 3): readonly string[] {
  const word = text.slice(0, LONGEST);
  const sorted = letters(word);
  return candidates
    .map((candidate) => ({
      candidate,
      distance: editDistance(word, candidate),
      reordered: letters(candidate) === sorted ? 0 : 1,
    }))
    .toSorted((a, b) => a.distance - b.distance || a.reordered - b.reordered)
    .slice(0, count)
    .map((scored) => scored.candidate);
}

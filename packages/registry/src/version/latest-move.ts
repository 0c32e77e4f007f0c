import { compareReleases, isPrerelease } from "./compare-releases.ts";

/** Says whether something becomes the latest: where it is newer than what is (`auto`), in any case, or never. */
export type LatestChoice = "auto" | "always" | "never";

/** Says whether the pointer comes to a release, or why it stays where it is. */
export type LatestMove =
  | { readonly moves: true }
  | { readonly moves: false; readonly reason: string };

/**
 * Decides whether a version becomes the latest. By itself the pointer only goes forward, and from a final release not to one before the
 * next.
 * @param current what the pointer, or the tag, leads to; null where that is nothing, "unreadable" where it is nothing of ours.
 */
export function latestMove(
  choice: LatestChoice,
  version: string,
  current: { readonly version: string } | "unreadable" | null,
): LatestMove {
  if (choice === "never") return stays("it was asked to stay as it is");
  if (choice === "always" || current === null) return { moves: true };
  if (current === "unreadable") return stays("what is there is no pointer of this kind");
  if (current.version === version) return { moves: true };
  const order = compareReleases(version, current.version);
  if (order === null) return stays(`it names ${current.version}, and of the two none is the newer`);
  if (order <= 0) return stays(`it names ${current.version}, which is not older`);
  return isPrerelease(version) && !isPrerelease(current.version)
    ? stays(`it names ${current.version}, and ${version} comes before a release`)
    : { moves: true };
}

function stays(reason: string): LatestMove {
  return { moves: false, reason };
}

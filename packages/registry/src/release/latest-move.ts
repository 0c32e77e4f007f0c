import { compareReleases, isPrerelease } from "./compare-releases.ts";
import type { LatestPointer } from "./latest-pointer.ts";
import type { LatestChoice } from "./release-options.ts";

/** Says whether the pointer comes to a release, or why it stays where it is. */
export type LatestMove =
  | { readonly moves: true }
  | { readonly moves: false; readonly reason: string };

/**
 * Decides whether a release becomes the latest. By itself the pointer only goes forward, and from a final release not to one before the
 * next.
 * @param current what the pointer says; null where there is none, "unreadable" where it is none of ours.
 */
export function latestMove(
  choice: LatestChoice,
  version: string,
  current: LatestPointer | "unreadable" | null,
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

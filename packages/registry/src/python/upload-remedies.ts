import { diagnose, type WebAnswer } from "@wainwright/core";
import { wordsOf } from "../web/refusal.ts";

/** What indexes say, and what helps against it; the first that fits. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /filename has already been used|was previously deleted|blob with.*exists|deleted and can/i,
    "A name that was deleted there can never be used again: publish a new version, or give the wheel a build number.",
  ],
  [
    /already exists|already been uploaded|file exists|overwrit/i,
    "Another file of this name is there: publish a new version; what is published never changes.",
  ],
  [
    /isn't allowed to upload|not allowed to upload|does not have permission|permission/i,
    "The token is right and not for this project: take one whose scope is this project, or make its user a maintainer.",
  ],
  [
    /invalid or non-existent authentication|invalid api token|token.*expired|username\/password/i,
    "The index does not know this token or password: check that it is of this index, whole, and not expired. A token goes without a user name.",
  ],
  [
    /too large|too big|size limit/i,
    "Make it smaller (strip its binaries), or ask the index for a higher limit.",
  ],
  [
    /attestation/i,
    "Publish without attestations, or as a trusted publisher: an index takes them from nobody else.",
  ],
];

/** Says what helps against an index's answer to an upload, by its words; null where they tell nothing known. */
export function uploadRemedy(answer: WebAnswer): string | null {
  const words = wordsOf(answer);
  const [known] = diagnose(words);
  if (known !== undefined) return known.remedy;
  const found = REMEDIES.find(([pattern]) => pattern.test(words));
  return found?.[1] ?? null;
}

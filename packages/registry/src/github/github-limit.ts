import type { Clock, WebAnswer } from "@wainwright/core";
import { wordsOf } from "../web/refusal.ts";
import { retryAfter } from "../web/retry-after.ts";
import type { TurnedAway } from "../web/turned-away.ts";

const LIMITED: ReadonlySet<number> = new Set([403, 429]);
const WORDS = /rate limit|abuse detection/i;

/**
 * Says whether an answer is one of GitHub's rate limits, and until when ("Rate limits for the REST API"): both of them come with 403 as well as
 * with 429, and are known by Retry-After, by X-RateLimit-Remaining, or by nothing but their words.
 */
export function githubLimit(answer: WebAnswer, clock: Clock): TurnedAway | null {
  const { status, headers } = answer;
  if (!LIMITED.has(status)) return null;
  const wait = retryAfter(answer, clock);
  if (wait !== null) return { until: clock.now() + wait };
  if (headers["x-ratelimit-remaining"] === "0")
    return { until: resetOf(headers["x-ratelimit-reset"] ?? "") };
  return status === 429 || WORDS.test(wordsOf(answer)) ? { until: null } : null;
}

/** Seconds since the epoch. */
function resetOf(value: string): number | null {
  return /^\d{1,11}$/.test(value) ? Number(value) * 1000 : null;
}

import type { Clock, WebAnswer } from "@wainwright/core";

const FIRST_WAIT = 500;
/** A server that asks for an hour is not waited for. */
const LONGEST_WAIT = 120_000;

/**
 * Says how long to wait before an attempt, in milliseconds: what the answer asks for (Retry-After, RFC 9110, 10.2.3), or twice as
 * long as the last time.
 * @param attempt the number of the attempt to come; the first that waits is 2.
 */
export function waitBefore(attempt: number, answer: WebAnswer | null, clock: Clock): number {
  const asked = askedFor(answer?.headers["retry-after"] ?? "", clock);
  const wait = asked ?? FIRST_WAIT * 2 ** (attempt - 2);
  return Math.min(Math.max(wait, 0), LONGEST_WAIT);
}

/** Seconds, or a date. */
function askedFor(value: string, clock: Clock): number | null {
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : date - clock.now();
}

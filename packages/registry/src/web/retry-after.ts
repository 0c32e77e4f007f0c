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
  const asked = answer === null ? null : retryAfter(answer, clock);
  const wait = asked ?? FIRST_WAIT * 2 ** (attempt - 2);
  return Math.min(Math.max(wait, 0), LONGEST_WAIT);
}

/** Reads how long an answer asks to wait, in milliseconds, be it said in seconds or as a date; null where it does not. */
export function retryAfter({ headers }: WebAnswer, clock: Clock): number | null {
  const value = headers["retry-after"] ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : date - clock.now();
}

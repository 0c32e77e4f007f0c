import { type Clock, Failure, type WebAnswer } from "@wainwright/core";
import { waitBefore } from "./retry-after.ts";
import type { TurnedAway } from "./turned-away.ts";
import type { WebService } from "./web-service.ts";

/** How often a service is asked that turns everybody away or may answer otherwise, where nothing else is said. */
export const ATTEMPTS = 5;
/** Answers that may be another in a moment (RFC 9110; 429 of RFC 6585). */
export const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Whoever turns everybody away for longer is not waited for, and not asked before: that could make it longer yet. */
const LONGEST_AWAY = 5 * 60_000;
const SHORTEST_AWAY = 1000;
/** Where the service does not say; twice as long each time. */
const FIRST_AWAY = 60_000;

/** Says who is asked, and for which time; the first attempt is 1. */
export interface Asked {
  readonly service: WebService;
  readonly attempt: number;
  readonly attempts: number;
  readonly clock: Clock;
}

/** Says how long to wait after an answer, or none, before it is asked again, in milliseconds; null where it is not. */
export function waitAfter(answer: WebAnswer | Failure, asked: Asked): number | null {
  const { service, attempt, attempts, clock } = asked;
  const isSilent = answer instanceof Failure;
  const away = isSilent ? null : (service.turnsAway?.(answer) ?? null);
  if (away !== null) return waitAway(away, asked);
  if (attempt >= attempts || !(isSilent || PASSING.has(answer.status))) return null;
  return waitBefore(attempt + 1, isSilent ? null : answer, clock);
}

function waitAway({ until }: TurnedAway, { attempt, attempts, clock }: Asked): number | null {
  if (attempt >= Math.max(attempts, ATTEMPTS)) return null;
  const wait = until === null ? FIRST_AWAY * 2 ** (attempt - 1) : until - clock.now();
  return wait > LONGEST_AWAY ? null : Math.max(wait, SHORTEST_AWAY);
}

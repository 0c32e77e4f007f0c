/** Says that a service had too many requests, and did nothing of what one asked: it may be asked again, also what may not be done twice. */
export interface TurnedAway {
  /** When, in milliseconds since the epoch; null where the service does not say. */
  readonly until: number | null;
}

/** Says how long Sigstore's services are waited for, in milliseconds. */
export interface Patience {
  /** Of one request. */
  readonly timeout: number;
  readonly retries: number;
  /** Before the second attempt; doubles each time. */
  readonly firstWait: number;
}

/** After that no other attempt is made: what an interrupted run leaves behind shall end, too. */
const LONGEST = 60_000;

/** Is that of a run that publishes. */
export const PATIENCE: Patience = { timeout: 30_000, retries: 4, firstWait: 500 };

/** Writes it as Sigstore's library wants it. */
export function fetchOptions({ timeout, retries, firstWait }: Patience) {
  return { timeout, retry: { retries, minTimeout: firstWait, factor: 2, maxRetryTime: LONGEST } };
}

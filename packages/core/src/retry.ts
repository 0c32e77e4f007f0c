import type { Clock } from "./host/clock.ts";
import type { Log } from "./host/log.ts";

/** Says how often and how patiently something is tried. */
export interface RetryPolicy {
  readonly label: string;
  readonly attempts: number;
  /** Before the second attempt; doubles each time. */
  readonly firstWaitMilliseconds: number;
  /** Whether a failure may go away by itself. */
  readonly worthwhile: (thrown: unknown) => boolean;
}

/** Tries until it succeeds, the limit is reached, or a failure is not worth another attempt; then throws the last failure. */
export async function retry<T>(
  host: { readonly clock: Clock; readonly log: Log; readonly signal: AbortSignal },
  policy: RetryPolicy,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt();
    } catch (thrown) {
      if (number >= policy.attempts || host.signal.aborted || !policy.worthwhile(thrown))
        throw thrown;
      const wait = policy.firstWaitMilliseconds * 2 ** (number - 1);
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      host.log.info(
        `${policy.label}: attempt ${number} of ${policy.attempts} failed (${reason}); next in ${wait / 1000} s`,
      );
      await host.clock.sleep(wait);
    }
  }
}

import type { Log } from "./host/log.ts";

const FIRST_SECONDS = 5;
const TICK_MILLISECONDS = 1_000;

/** Tells, from the fifth second on, that a piece of work goes on and for how long; until it is stopped. */
export function startProgress(log: Log, label: string): { stop(): void } {
  const started = performance.now();
  const timer = setInterval(() => {
    const seconds = Math.floor((performance.now() - started) / 1000);
    if (seconds >= FIRST_SECONDS) log.progress(label, seconds);
  }, TICK_MILLISECONDS);
  // Progress alone is no reason to stay alive.
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      log.progressDone();
    },
  };
}

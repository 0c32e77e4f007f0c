import { Failure } from "@wainwright/core";

/**
 * Waits for work that cannot be told to stop, until the run is interrupted; what it does then is nobody's concern any more.
 * @throws Failure `interrupted`
 */
export async function orInterrupted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  if (signal.aborted) throw interrupted();
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(interrupted());
    };
    signal.addEventListener("abort", stop, { once: true });
    const done = () => {
      signal.removeEventListener("abort", stop);
    };
    work().finally(done).then(resolve, reject);
  });
}

function interrupted(): Failure {
  return new Failure("interrupted", "The run was interrupted.", { remedy: "Run it again." });
}

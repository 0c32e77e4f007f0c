import { asFailure, Failure, type FailureCode, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { chooseStrategies } from "./choose-strategies.ts";
import type { BuildRequest, BuiltWheel, Strategy, StrategyName } from "./strategy.ts";

/** Is one attempt at building, told whether it went well or not. */
export interface Attempt {
  readonly strategy: StrategyName;
  readonly seconds: number;
  /** Null when it went well. */
  readonly failure: { readonly code: FailureCode; readonly message: string } | null;
}

/** Is a wheel, with how it came to be. */
export interface TriedWheel {
  readonly wheel: BuiltWheel;
  readonly strategy: StrategyName;
  readonly seconds: number;
  readonly attempts: readonly Attempt[];
}

/** Lists the classes of failure that another way of building may not have; all others would only fail again, later. */
const WORTH_ANOTHER_WAY: ReadonlySet<FailureCode> = new Set<FailureCode>([
  "build-failed",
  "compiler-bug",
  "compiler-not-proved",
  "compiler-unavailable",
  "no-root",
  "python-unavailable",
  "rust-std-unavailable",
  "rust-toolchain-unavailable",
  "target-unserved",
  "tool-missing",
]);

/**
 * Builds by the first way that succeeds, telling each attempt with its time and reason.
 * @throws Failure `target-unserved` when no way can serve; else the last attempt's failure.
 */
export async function tryStrategies(
  host: Host,
  request: BuildRequest,
  choice: {
    readonly hostTarget: Target;
    readonly wanted: StrategyName | "auto";
    readonly output: string;
  },
): Promise<TriedWheel> {
  const { chosen, refused } = chooseStrategies(request, choice.hostTarget, choice.wanted);
  for (const { name, reason } of refused) host.log.info(`strategy ${name}: not tried, ${reason}`);
  const attempts: Attempt[] = [];
  for (const [index, strategy] of chosen.entries()) {
    const tried = await attempt(host, {
      strategy,
      request,
      output: `${choice.output}/${strategy.name}`,
    });
    attempts.push(tried.attempt);
    if (tried.wheel !== null)
      return {
        wheel: tried.wheel,
        strategy: strategy.name,
        seconds: tried.attempt.seconds,
        attempts,
      };
    const { failure } = tried;
    const next = chosen[index + 1];
    if (next === undefined || !WORTH_ANOTHER_WAY.has(failure.code)) throw told(failure, attempts);
    host.log.warning(
      `strategy ${strategy.name} failed (${failure.code}); ${next.name} is tried next.\n${failure.message}`,
    );
  }
  throw unserved(request, refused);
}

/** Lets the failure carry what was tried before it. */
function told(failure: Failure, attempts: readonly Attempt[]): Failure {
  const earlier = attempts.slice(0, -1);
  const before = earlier.map(
    ({ strategy, seconds, failure: cause }) =>
      `(${strategy} had failed before, after ${seconds.toFixed(1)} s: ${cause?.code ?? ""})`,
  );
  return new Failure(failure.code, [failure.message, ...before].join("\n"), {
    remedy: failure.remedy,
    diagnoses: failure.diagnoses,
    outputs: { ...failure.outputs, attempts: attempts.map((one) => ({ ...one })) },
    cause: failure.cause ?? failure,
  });
}

async function attempt(
  host: Host,
  work: { readonly strategy: Strategy; readonly request: BuildRequest; readonly output: string },
) {
  const { strategy, request, output } = work;
  const started = host.clock.now();
  const account = (failure: Failure | null): Attempt => ({
    strategy: strategy.name,
    seconds: (host.clock.now() - started) / 1000,
    failure: failure === null ? null : { code: failure.code, message: failure.message },
  });
  try {
    await host.files.makeFolder(output);
    const wheel = await host.log.group(
      `Building for ${request.target.name}: strategy ${strategy.name}`,
      async () => strategy.build(host, request, output),
    );
    return { wheel, attempt: account(null), failure: null };
  } catch (thrown) {
    const failure = asFailure(thrown);
    return { wheel: null, attempt: account(failure), failure };
  }
}

function unserved(
  request: BuildRequest,
  refused: readonly { readonly name: StrategyName; readonly reason: string }[],
): Failure {
  const reasons = refused.map(({ name, reason }) => `${name}: ${reason}`).join("\n");
  return new Failure(
    "target-unserved",
    `no strategy can build for ${request.target.name} here:\n${reasons}`,
    {
      remedy:
        "Choose another strategy or target, or run on a runner of the target's own architecture.",
    },
  );
}

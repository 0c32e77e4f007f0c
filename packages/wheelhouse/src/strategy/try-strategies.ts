import { asFailure, Failure, type FailureCode, type Host } from "@wainwright/core";
import type { ChosenStrategies } from "./choose-strategies.ts";
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
 * Builds by the first way that succeeds, each in a folder of its own below `output`, telling each attempt with its time
 * and reason.
 * @throws Failure the last attempt's, with what was tried before it.
 */
export async function tryStrategies(
  host: Host,
  request: BuildRequest,
  choice: ChosenStrategies & { readonly output: string },
): Promise<TriedWheel> {
  for (const { name, reason } of choice.refused)
    host.log.info(`strategy ${name}: not tried, ${reason}`);
  return tryOne(host, choice.chosen, { request, output: choice.output, attempts: [] });
}

interface Work {
  readonly request: BuildRequest;
  readonly output: string;
  readonly attempts: readonly Attempt[];
}

async function tryOne(
  host: Host,
  [strategy, ...others]: ChosenStrategies["chosen"],
  work: Work,
): Promise<TriedWheel> {
  const output = `${work.output}/${strategy.name}`;
  const tried = await attempt(host, { strategy, request: work.request, output });
  const attempts = [...work.attempts, tried.attempt];
  const { failure, wheel } = tried;
  if (wheel !== null)
    return { wheel, strategy: strategy.name, seconds: tried.attempt.seconds, attempts };
  const [next, ...rest] = others;
  if (next === undefined || !mayHelp(failure)) throw told(failure, attempts);
  host.log.warning(
    `strategy ${strategy.name} failed (${failure.code}); ${next.name} is tried next.\n${failure.message}`,
  );
  return tryOne(host, [next, ...rest], { ...work, attempts });
}

/** Known failures that every other compiler meets too: a full disk, a network that does not answer. */
const OF_THE_MACHINE = new Set(["no-space", "index-unreachable", "docker-rate-limit"]);

function mayHelp({ code, diagnoses }: Failure): boolean {
  return WORTH_ANOTHER_WAY.has(code) && !diagnoses.some(({ id }) => OF_THE_MACHINE.has(id));
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

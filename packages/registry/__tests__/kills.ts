import { spawn } from "node:child_process";

/** How often each publisher is killed; more on demand. */
export const KILLS = Number(process.env["KILLS"] ?? "3");

/** Is how long a run took, from the word "begun" and from the word "planned" to the word "done"; in milliseconds. */
export interface RunLength {
  readonly whole: number;
  readonly publishing: number;
}

/** Is a program that publishes, and says "begun", "planned" and "done". */
export interface Driver {
  readonly path: string;
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Lets a driver run to its end. @throws Error where it does not come to it. */
export async function wholeRun(driver: Driver): Promise<RunLength> {
  const at = await run(driver, () => null);
  const [begun, planned, done] = ["begun", "planned", "done"].map((word) => at.get(word));
  if (begun === undefined || planned === undefined || done === undefined)
    throw new Error(`${driver.path} was not done: it said ${[...at.keys()].join(", ")}`);
  return { whole: done - begun, publishing: done - planned };
}

/**
 * Kills a driver at a random point of its whole length, or, every other time, of that in which it changes something.
 * @returns whether it was done before.
 */
export async function killedRun(driver: Driver, length: RunLength): Promise<boolean> {
  const [word, most] =
    Math.random() < 0.5 ? ["begun", length.whole] : ["planned", length.publishing];
  const at = await run(driver, (said) => (said === word ? Math.random() * most * 1.1 : null));
  return at.has("done");
}

/** @param killAfter says after how many milliseconds it is killed, from a word on. */
async function run(
  { path, argv, env = {} }: Driver,
  killAfter: (word: string) => number | null,
): Promise<ReadonlyMap<string, number>> {
  const at = new Map<string, number>();
  const worker = spawn(process.execPath, ["--import", "tsx", path, ...argv], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  worker.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    for (const word of chunk.trim().split("\n")) {
      at.set(word, performance.now());
      const wait = killAfter(word);
      if (wait !== null) setTimeout(() => worker.kill("SIGKILL"), wait);
    }
  });
  await new Promise((resolve) => worker.once("close", resolve));
  return at;
}

/** Tells how many points fell into which stage. */
export function tellStages(what: string, stages: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const stage of stages) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  const words = Array.from(counts, ([stage, count]) => `${stage} ${count}`).toSorted();
  process.stderr.write(`${what}, killed ${stages.length} times: ${words.join(", ")}\n`);
}

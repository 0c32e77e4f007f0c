/** Verifies changed files for the minutes given (`npm run fuzz -- 60`; 1 by default), and prints the seed of what fails. */
import fc from "fast-check";
import { everyChangeIsAnswered } from "./mutated-files.ts";
import { smallFiles } from "./small-files.ts";

const CASES = 5000;

async function fuzz(minutes: number): Promise<boolean> {
  const files = await smallFiles();
  const end = Date.now() + minutes * 60_000;
  let cases = 0;
  for (let seed = Date.now() % 2 ** 31; Date.now() < end; seed = (seed + 1) % 2 ** 31) {
    const run = await fc.check(everyChangeIsAnswered(files), { seed, numRuns: CASES });
    cases += run.numRuns;
    if (run.failed) {
      console.log(
        `seed ${seed}, path ${run.counterexamplePath}\n${fc.defaultReportMessage(run) ?? ""}`,
      );
      return false;
    }
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(`seed ${seed}: ${cases} cases answered so far, at most ${megabytes} MB of memory`);
  }
  return true;
}

process.exitCode = (await fuzz(Number(process.argv[2] ?? "1"))) ? 0 : 1;

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { everyChangeIsAnswered } from "./mutated-files.ts";
import { smallFiles } from "./small-files.ts";

const MINUTES = 60_000;
const CASES = 25_000;

test(
  "small real files of every format, changed in any way, are answered soon and in bounded memory",
  async () => {
    const files = await smallFiles();
    const before = process.resourceUsage().maxRSS;
    await fc.assert(everyChangeIsAnswered(files), { numRuns: CASES });
    const megabytes = (process.resourceUsage().maxRSS - before) / 1024;
    expect(megabytes).toBeLessThan(512);
  },
  15 * MINUTES,
);

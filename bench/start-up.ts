import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cost, measure, medians, ROOT } from "./measure.ts";

const RUNS = 15;
/** A dry run: the inputs are read, the plan is made, nothing is done. */
const INPUTS = {
  INPUT_TARGET: "armv7",
  INPUT_PLATFORMS: "linux/arm/v7",
  INPUT_REQUIREMENTS: "rpds-py",
  INPUT_PATH: "package.json",
  INPUT_KEY: "kept-1",
  INPUT_FORMAT: "pyz",
  "INPUT_DRY-RUN": "true",
};

/** Measures what starting each bundle costs, against an empty file. */
export async function startUp(): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "wainwright-bench-"));
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const node = join(ROOT, "node_modules/.bin/node");
  const start = (file: string) => async (): Promise<Cost> => measure([node, file], INPUTS);
  const bundles = readdirSync(join(ROOT, "actions")).toSorted();
  const commands = new Map([
    ["an empty file", start(empty)],
    ...bundles.map((name) => [name, start(join(ROOT, "dist", name, "index.js"))] as const),
  ]);
  const costs = await medians(RUNS, commands);
  const base = costs.get("an empty file")?.cpuSeconds ?? 0;
  return [...costs].map(([name, cost]) => [
    name,
    `${(cost.cpuSeconds * 1000).toFixed(0)} ms`,
    `+${((cost.cpuSeconds - base) * 1000).toFixed(0)} ms`,
    `${cost.ownPeakMegabytes.toFixed(0)} MB`,
  ]);
}

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { runWorkflow } from "./act.ts";

const ROOT = join(import.meta.dirname, "../..");
const MINUTES = 60_000;

/** The whole takes an hour; what CI runs is as much as shows every job at work. */
const SETS = {
  usual: {
    inputs: {
      requirements: "psutil\nmarkupsafe",
      "no-binary": "psutil markupsafe",
      "test-command": `python3 -c "import psutil, markupsafe._speedups; print('all run', psutil.cpu_count())"`,
    },
    built: [/^markupsafe-.*armv7l\.whl$/, /^psutil-.*armv7l\.whl$/],
    printed: /all run \d+/,
    minutes: 10,
  },
  whole: {
    inputs: { requirements: "mmrelay", "no-binary": "rpds-py" },
    built: [/^numpy-.*armv7l\.whl$/, /^matplotlib-.*armv7l\.whl$/, /^rpds_py-.*armv7l\.whl$/],
    printed: /mmrelay/i,
    minutes: 120,
  },
} as const;
const chosen = process.env["WAINWRIGHT_STORIES"] === "whole" ? SETS.whole : SETS.usual;

const artifacts = mkdtempSync(join(tmpdir(), "wainwright-artifacts-"));
afterAll(() => {
  rmSync(artifacts, { recursive: true });
});

describe("the nightly wheels, through a real workflow runner", () => {
  const workflow = join(ROOT, "workflows-examples/wheels.yml");

  test(
    "are built where they are lacking, each job for itself, and put together into a house that runs on ARMv7",
    async () => {
      const { log, steps, exitCode } = await runWorkflow(workflow, {
        inputs: chosen.inputs,
        artifacts,
        oneByOne: true,
      });
      expect(log).toContain("complete=false");
      expect(steps.filter(({ result }) => result !== "success")).toEqual([]);
      expect(exitCode).toBe(0);
      expect(log).toMatch(chosen.printed);
      expect(log).not.toMatch(/^packages=.*"from":"build"/m);
      const names = readdirSync(artifacts);
      expect(names.filter((name) => name.startsWith("wheels for ")).length).toBeGreaterThan(1);
      const house = readdirSync(join(artifacts, "wheelhouse", "wheelhouse"));
      for (const built of chosen.built) expect(house).toContainEqual(expect.stringMatching(built));
    },
    chosen.minutes * MINUTES,
  );

  test(
    "are none the next night: the matrix is empty, and the workflow ends after its first job",
    async () => {
      const { log, steps, exitCode } = await runWorkflow(workflow, {
        inputs: chosen.inputs,
        variables: { WHEELS: join(artifacts, "wheelhouse", "wheelhouse") },
      });
      expect(log).toContain('matrix={"include":[]}');
      expect(log).toContain("complete=true");
      expect(steps.map(({ step }) => step)).not.toContain("Build, prove and import the wheels");
      expect(exitCode).toBe(0);
    },
    3 * MINUTES,
  );
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runWorkflow } from "./act.ts";
import {
  type ServedFolder,
  servedFolder,
} from "../../packages/registry/__tests__/release/served-folder.ts";

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
    changed: { requirements: "psutil\nmarkupsafe==3.0.2" },
    again: /^markupsafe==3\.0\.2 \S+$/,
    built: [/^markupsafe-.*armv7l\.whl$/, /^psutil-.*armv7l\.whl$/],
    printed: /all run \d+/,
    minutes: 10,
  },
  whole: {
    inputs: { requirements: "mmrelay", "no-binary": "rpds-py" },
    changed: { requirements: "mmrelay\nrpds-py==0.27.1" },
    again: /^rpds-py==0\.27\.1 \S+$/,
    built: [/^numpy-.*armv7l\.whl$/, /^matplotlib-.*armv7l\.whl$/, /^rpds_py-.*armv7l\.whl$/],
    printed: /mmrelay/i,
    minutes: 120,
  },
} as const;
const chosen = process.env["WAINWRIGHT_STORIES"] === "whole" ? SETS.whole : SETS.usual;

const folder = mkdtempSync(join(tmpdir(), "wainwright-wheels-story-"));
/** The index of one's own, as a web server has it. */
const index: ServedFolder[] = [];
beforeAll(async () => {
  index.push(await servedFolder(join(folder, "index")));
});
afterAll(() => {
  for (const server of index) server.close();
  rmSync(folder, { recursive: true });
});

/** The store of one night's artifacts. */
const artifactsOf = (night: string) => join(folder, night);
/** With GitHub's cache, as the runner serves it to every night. */
const night = {
  variables: { WHEEL_CACHE: "github" },
  cacheService: join(folder, "cache"),
  oneByOne: true,
};

/** Reads what the first job told of the packages that are to be built: a line each. */
function builtIn(log: string): readonly string[] {
  const [, matrix = "{}"] = /^matrix=(.*)$/m.exec(log) ?? [];
  const { include = [] } = JSON.parse(matrix) as { include?: readonly { packages: string }[] };
  return include.flatMap(({ packages }) => packages.split("\n"));
}

const isWheel = (name: string) => name.endsWith(".whl");

/** What pip takes from the index for ARMv7; it asks no other. */
function installedBy(url: string): readonly string[] {
  const into = join(folder, "installed");
  const names = readdirSync(join(artifactsOf("first"), "wheelhouse")).filter(isWheel);
  const wanted = names.map((name) => name.split("-").slice(0, 2).join("=="));
  const levels = Array.from({ length: 25 }, (_, step) => `manylinux_2_${17 + step}_armv7l`);
  const platforms = ["linux_armv7l", ...levels].flatMap((name) => ["--platform", name]);
  const argv = ["-m", "pip", "download", "--no-deps", "--only-binary", ":all:", "-d", into];
  const from = ["--index-url", `${url}/simple/`, "--python-version", "3.11", ...platforms];
  execFileSync("python3", [...argv, ...from, ...wanted], { stdio: "ignore" });
  return readdirSync(into);
}

describe("the nightly wheels, through a real workflow runner", () => {
  const workflow = join(ROOT, "workflows-examples/wheels.yml");

  test(
    "are built where they are lacking, each job for itself, and put together into a house that runs on ARMv7",
    async () => {
      const url = index[0]?.url ?? "";
      const variables = { WHEELS_FOLDER: join(folder, "index"), WHEELS_SITE: url };
      const { log, unsuccessful, exitCode } = await runWorkflow(workflow, {
        inputs: chosen.inputs,
        artifacts: artifactsOf("first"),
        ...{ ...night, variables: { ...night.variables, ...variables } },
      });
      expect(log).toContain("complete=false");
      expect(unsuccessful).toEqual([]);
      expect(exitCode).toBe(0);
      expect(log).toMatch(chosen.printed);
      expect(log).not.toMatch(/^packages=.*"from":"build"/m);
      const names = readdirSync(artifactsOf("first"));
      expect(names.filter((name) => name.startsWith("wheels for ")).length).toBeGreaterThan(1);
      const house = readdirSync(join(artifactsOf("first"), "wheelhouse"));
      for (const built of chosen.built) expect(house).toContainEqual(expect.stringMatching(built));
      expect(log).toContain(`pip install --index-url ${url}/simple/`);
      expect(installedBy(url)).toEqual(expect.arrayContaining([...house].filter(isWheel)));
    },
    chosen.minutes * MINUTES,
  );

  test(
    "are none the next night, once they are published: the workflow ends after its first job",
    async () => {
      const { log, steps, exitCode } = await runWorkflow(workflow, {
        inputs: chosen.inputs,
        variables: { WHEELS: `${index[0]?.url ?? ""}/simple/` },
      });
      expect(log).toContain('matrix={"include":[]}');
      expect(log).toContain("complete=true");
      const done = steps.map(({ step }) => step);
      expect(done).not.toContain("Build, prove and import the wheels");
      expect(done).not.toContain("Put all wheels together and run the program");
      expect(exitCode).toBe(0);
    },
    3 * MINUTES,
  );

  test(
    "are none where the cache has them all: nothing is built, and they are put together from there",
    async () => {
      const { log, steps, unsuccessful, exitCode } = await runWorkflow(workflow, {
        inputs: chosen.inputs,
        artifacts: artifactsOf("cached"),
        ...night,
      });
      expect(builtIn(log)).toEqual([]);
      expect(log).toContain("complete=true");
      expect(unsuccessful).toEqual([]);
      expect(steps.map(({ step }) => step)).not.toContain("Build, prove and import the wheels");
      expect(exitCode).toBe(0);
      expect(log).toMatch(chosen.printed);
      expect(log).toMatch(/^packages=.*"from":"cache"/m);
      expect(log).not.toMatch(/^packages=.*"from":"build"/m);
    },
    (chosen.minutes / 2) * MINUTES,
  );

  test(
    "are one where one requirement has changed",
    async () => {
      const { log, exitCode } = await runWorkflow(workflow, {
        inputs: { ...chosen.inputs, ...chosen.changed },
        artifacts: artifactsOf("changed"),
        ...night,
      });
      expect(builtIn(log)).toEqual([expect.stringMatching(chosen.again)]);
      expect(exitCode).toBe(0);
      expect(log).toMatch(/^packages=.*"from":"cache"/m);
    },
    chosen.minutes * MINUTES,
  );
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CacheFindings, TargetPlan } from "@wainwright/wheelhouse";
import { jobsOf, pythonWord, type Spread } from "../src/matrix.ts";
import { outputsOf } from "../src/outputs.ts";
import { planLines, summaryOf } from "../src/summary.ts";
import { runnerLine } from "../src/words.ts";
import { absent, built, had, targetPlan } from "./target-plans.ts";

const SPREAD: Spread = {
  runners: [],
  mostJobs: 256,
  strategy: "auto",
  history: [],
  cached: new Map(),
};
const HIT = { hit: true, reason: "" };
const HASH = `--hash=sha256:${"a1".repeat(32)}`;
const runners = (...lines: readonly string[]) =>
  lines.map((line) => {
    const read = runnerLine(line);
    if (!read.ok) throw new Error(read.problem);
    return read.value;
  });

describe("the matrix", () => {
  test("has what build-wheel and runs-on take, the longest first", () => {
    const plans = [targetPlan("armv7-linux-gnu.2.31", "3.13t", [built("a"), had("b"), built("c")])];
    const history = [{ name: "c", target: "armv7-linux-gnu", seconds: 400 }];
    expect(jobsOf(plans, { ...SPREAD, history })).toEqual([
      {
        name: "armv7-linux-gnu.2.31, cp313t (1 of 2)",
        target: "armv7-linux-gnu.2.31",
        python: "3.13t",
        packages: `c==1.0 ${HASH}`,
        strategy: "auto",
        native: false,
        runner: ["ubuntu-latest"],
        seconds: 400,
      },
      {
        name: "armv7-linux-gnu.2.31, cp313t (2 of 2)",
        target: "armv7-linux-gnu.2.31",
        python: "3.13t",
        packages: `a==1.0 ${HASH}`,
        strategy: "auto",
        native: false,
        runner: ["ubuntu-latest"],
        seconds: 120,
      },
    ]);
  });

  test("builds a package where it builds what is imported with it", () => {
    const plot = built("my-plot", ["NumPy>=2; python_version > '3'"]);
    const plans = [targetPlan("armv7", "3.11", [built("numpy"), built("a"), built("c"), plot])];
    const jobs = jobsOf(plans, SPREAD);
    expect(jobs.map(({ packages }) => packages.replaceAll(/==.*/g, ""))).toEqual([
      "my-plot\nnumpy",
      "a\nc",
    ]);
  });

  test("runs where the workflow says, and says where nothing has to be emulated", () => {
    const plans = ["arm64", "armv7", "amd64"].map((name) => targetPlan(name, "3.11", [built("a")]));
    const named = runners("arm64 = ubuntu-24.04-arm", "* = [self-hosted, ARM64]");
    const jobs = jobsOf(plans, { ...SPREAD, runners: named });
    expect(jobs.map(({ runner, native }) => [runner.join(), native])).toEqual([
      ["ubuntu-24.04-arm", true],
      ["self-hosted,arm64", false],
      ["self-hosted,arm64", false],
    ]);
    expect(jobsOf(plans, SPREAD).map(({ native }) => native)).toEqual([false, false, true]);
  });

  test("holds every build once and never more jobs than allowed", () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 80 });
    fc.assert(
      fc.property(names, fc.integer({ min: 2, max: 256 }), (all, mostJobs) => {
        const plans = ["armv7", "arm64"].map((one) =>
          targetPlan(
            one,
            "3.11",
            all.map((name) => built(name)),
          ),
        );
        const jobs = jobsOf(plans, { ...SPREAD, mostJobs });
        const lines = jobs.flatMap(({ target, packages }) =>
          packages.split("\n").map((line) => `${target} ${line}`),
        );
        expect(jobs.length).toBeLessThanOrEqual(mostJobs);
        expect(new Set(lines).size).toBe(lines.length);
        expect(lines).toHaveLength(2 * all.length);
      }),
    );
  });

  test("has no job for what the cache has, and brings it where something else is built with it", () => {
    const numpy = built("numpy");
    const plot = built("plot", ["numpy"]);
    const cached = new Map([[numpy, HIT]]);
    const alone = [targetPlan("armv7", "3.11", [numpy, had("b")])];
    expect(jobsOf(alone, { ...SPREAD, cached })).toEqual([]);
    const [job, ...others] = jobsOf([targetPlan("armv7", "3.11", [numpy, plot])], {
      ...SPREAD,
      cached,
    });
    expect(others).toEqual([]);
    expect(job).toMatchObject({ packages: `plot==1.0 ${HASH}\nnumpy==1.0 ${HASH}`, seconds: 120 });
  });

  test("builds as it was asked to", () => {
    const plans = [targetPlan("armv7", "3.11", [built("a")])];
    const [job] = jobsOf(plans, { ...SPREAD, strategy: "emulated" });
    expect(job?.strategy).toBe("emulated");
  });

  test.each(["3.11", "3.13t", "pp311"])("writes Python %s as it was given", (text) => {
    expect(pythonWord(targetPlan("armv7", text, []).interpreter)).toBe(text);
  });
});

function told(...plans: readonly TargetPlan[]) {
  return toldWith(new Map(), ...plans);
}

/** With what a cache said. */
function toldWith(cached: CacheFindings, ...plans: readonly TargetPlan[]) {
  return { plans, history: [], cached, jobs: jobsOf(plans, { ...SPREAD, cached }) };
}

describe("the outputs", () => {
  test("are complete, with an empty matrix, when there is nothing to build", () => {
    const outputs = outputsOf(told(targetPlan("armv7", "3.11", [had("a")])));
    expect(JSON.stringify(outputs.matrix)).toBe('{"include":[]}');
    expect(outputs).toMatchObject({ complete: true, missing: [] });
  });

  test("are not complete while something is to be built, or missing", () => {
    expect(outputsOf(told(targetPlan("armv7", "3.11", [built("a")]))).complete).toBe(false);
    const outputs = outputsOf(told(targetPlan("armv7", "3.11", [absent("a")])));
    expect(outputs).toMatchObject({
      complete: false,
      missing: [{ name: "a", target: "armv7-linux-gnu", python: "3.11", code: "sdist-missing" }],
    });
  });

  test("are complete when the cache has all that would have to be built, and name it", () => {
    const numpy = built("numpy");
    const outputs = outputsOf(
      toldWith(new Map([[numpy, HIT]]), targetPlan("armv7.2.31", "3.11", [numpy])),
    );
    expect(outputs).toMatchObject({ complete: true, matrix: { include: [] } });
    expect(outputs.cached).toEqual([
      { name: "numpy", version: "1.0", target: "armv7-linux-gnu.2.31", python: "3.11" },
    ]);
    expect(outputs.plan).toMatchObject([{ origin: "cache", builder: "maturin", seconds: 0 }]);
  });

  test("say why what is built is not in the cache", () => {
    const numpy = built("numpy");
    const cached = new Map([[numpy, { hit: false, reason: "environment gcc is 12" }]]);
    const outputs = outputsOf(toldWith(cached, targetPlan("armv7", "3.11", [numpy])));
    expect(outputs).toMatchObject({ complete: false, cached: [] });
    expect(outputs.plan).toMatchObject([{ origin: "build", reason: "environment gcc is 12" }]);
  });

  test("leave out what is had where the plan is too long for GitHub", () => {
    const many = Array.from({ length: 4000 }, (_, at) => had(`package-${at}`));
    const outputs = outputsOf(told(targetPlan("armv7", "3.11", [...many, built("b")])));
    expect(outputs.plan).toMatchObject([{ name: "b", origin: "build", builder: "maturin" }]);
    expect(JSON.stringify(outputs).length * 2).toBeLessThan(2 ** 20);
  });

  test("are refused where the matrix alone is too long", () => {
    const many = Array.from({ length: 6000 }, (_, at) => built(`package-${at}`));
    expect(() => outputsOf(told(targetPlan("armv7", "3.11", many)))).toThrow(
      /longer than an output/,
    );
  });
});

describe("the summary", () => {
  const plans = [
    targetPlan("armv7", "3.11", [had("a"), built("b"), absent("c")]),
    targetPlan("arm64", "3.11", [had("a"), had("b")]),
  ];

  test("has a row a package and a column a target", () => {
    const text = summaryOf(told(...plans));
    expect(text).toContain("| Package | armv7-linux-gnu, cp311 | arm64-linux-gnu, cp311 |");
    expect(text).toContain("| b 1.0 | **build** (maturin, 2 min) | pure |");
    expect(text).toContain("| c 1.0 | **missing** (`sdist-missing`) |  |");
    expect(text).toContain(
      "| c | armv7-linux-gnu, 3.11 | `sdist-missing` | no wheel fits \\| really |",
    );
    expect(text).not.toContain("sha256");
  });

  test("is a line a target in the log", () => {
    expect(planLines(told(...plans))).toEqual([
      "armv7-linux-gnu, cp311: 3 packages: 1 pure, 1 build, 1 missing",
      "arm64-linux-gnu, cp311: 2 packages: 2 pure",
    ]);
  });

  test("tells what the cache has, and of what it has not why", () => {
    const [known, unknown] = [built("a"), built("b")];
    const cached = new Map([
      [known, HIT],
      [unknown, { hit: false, reason: "floor is glibc 2.31" }],
    ]);
    const all = toldWith(cached, targetPlan("armv7", "3.11", [known, unknown]));
    expect(planLines(all)).toEqual(["armv7-linux-gnu, cp311: 2 packages: 1 cache, 1 build"]);
    const text = summaryOf(all);
    expect(text).toContain("| a 1.0 | cache |");
    expect(text).toContain("| b 1.0 | armv7-linux-gnu, 3.11 | floor is glibc 2.31 |");
  });
});

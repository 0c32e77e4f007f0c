import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { sdist, wheel } from "./package-index.ts";
import { ARMV7, MATURIN, planned, told, useScenario, ZEROS } from "./plan-scenario.ts";

const { folder, env, serve } = useScenario();

describe("a plan of what cannot all be had", () => {
  test("misses a package that has neither a wheel nor sources, and plans the others", async () => {
    const plans = await planned({ requirements: ["needs-foreign", "source"] }, env);
    expect(told(plans)).toEqual([
      "needs-foreign==1.0 pure py3-none-any",
      "source==2.0 build maturin",
      "foreign==? missing sdist-missing",
    ]);
    const missing = plans[0]?.packages.at(-1);
    expect(missing).toMatchObject({
      reason: expect.stringMatching(/foreign.* has no .*compatible wheels/),
    });
  });

  test("misses a package whose sources are not what the index promises", async () => {
    const plans = await planned({ requirements: ["changed", "pure"] }, env);
    expect(told(plans)).toEqual([
      "pure==1.0 pure py3-none-any",
      "changed==? missing checksum-mismatch",
    ]);
  });

  test("misses a package of which nothing has the promised sum", async () => {
    const plans = await planned({ requirements: [`native --hash=sha256:${ZEROS}`, "pure"] }, env);
    expect(told(plans)).toEqual([
      "native==1.0 missing checksum-mismatch",
      "pure==1.0 pure py3-none-any",
    ]);
  });

  test.each([
    ["a package that is not there", "absent", "package-not-found", /absent was not found/],
    ["a version that is not there", "pure==9", "package-not-found", /no version of pure==9/],
    [
      "requirements that contradict each other",
      "wants-old\npure>=1",
      "package-not-found",
      /wants-old.* depends on pure<1|pure>=1/s,
    ],
    ["an index that fails", "broken", "download-failed", /500/],
    ["a file that is not there", "nope.txt", "path-missing", /nope\.txt is not there/],
    ["an included file that is not there", "-r nope.txt", "tool-failed", /nope\.txt/],
    ["what is no requirement", "foo bar", "inputs-invalid", /foo bar/],
  ])("fails for %s", async (...[, text, code, message]) => {
    const failure = planned({ requirements: text.split("\n") }, env);
    await expect(failure).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    await expect(failure).rejects.not.toMatchObject({
      message: expect.stringMatching(/hint:|tool\.uv/),
    });
  });

  test("looks on indexes and in folders of one's own for what has to be built, and only for that", async () => {
    const own = await serve({ source: [await wheel("source", "2.0", { tags: ARMV7 })] });
    const wheels = join(folder, "wheels");
    mkdirSync(wheels, { recursive: true });
    const { name, bytes } = await wheel("old", "1.0", { tags: "cp38-abi3-linux_armv7l" });
    writeFileSync(join(wheels, name), bytes);
    const plans = await planned(
      { requirements: ["old", "source", "source-pure", "pure"], published: [own.url, wheels] },
      env,
    );
    expect(told(plans)).toEqual([
      "old==1.0 published cp38-abi3-linux_armv7l",
      "pure==1.0 pure py3-none-any",
      `source==2.0 published ${ARMV7}`,
      "source-pure==1.0 build flit pure",
    ]);
    expect(own.asked.filter((path) => path.includes("/pure/"))).toEqual([]);
  });

  test("fails when an index of one's own does not answer: all would be built anew", async () => {
    const own = await serve({ source: 500 });
    const asked = planned({ requirements: ["source"], published: [own.url] }, env);
    await expect(asked).rejects.toMatchObject({ code: "download-failed" });
  });

  test("fetches sources once, only of what is built, and no wheel", async () => {
    const source = sdist("source", "2.0", { ...MATURIN, "unlike.txt": folder });
    const index = await serve({ source: [source], pure: [await wheel("pure", "1.0")] });
    const own = { ...env, UV_DEFAULT_INDEX: index.url };
    for (let time = 0; time < 2; time += 1)
      expect(told(await planned({ requirements: ["source", "pure"] }, own))).toContain(
        "source==2.0 build maturin",
      );
    expect(index.askedByUs).toEqual(["/files/source-2.0.tar.gz"]);
  });
});

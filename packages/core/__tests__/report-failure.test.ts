import { expect, test } from "@jest/globals";
import { defineAction, diagnose, Failure } from "@wainwright/core";
import { FakeHost } from "@wainwright/testing";
import { perform } from "../src/action/perform.ts";

const LOG = "error: linker `arm-foo-gcc` not found\nNo space left on device";
const failing = defineAction({
  name: "fail",
  inputs: {},
  outputs: ["report", "diagnosis"],
  run: async () => {
    throw new Failure("build-failed", "it could not be built", {
      remedy: "Build it otherwise.",
      diagnoses: diagnose(LOG),
      outputs: { report: "half" },
    });
  },
});

test("a failure is an annotation, so is each thing recognised, the summary has a table, and outputs are set all the same", async () => {
  const host = new FakeHost();
  const undone: string[] = [];
  const undo = { unwind: async () => void undone.push("undone") };
  const performed = await perform(failing, () => undefined, { host, undo });
  expect(performed).toMatchObject({
    ok: false,
    failure: { code: "build-failed" },
    outputs: { report: "half", diagnosis: [{ id: "no-space" }, { id: "linker-missing" }] },
  });
  expect(host.logged[0]).toBe("error: it could not be built\n→ Build it otherwise.");
  expect(host.logged.slice(1).join("\n")).toMatch(
    /No space left[\s\S]*linker `arm-foo-gcc` not found/,
  );
  expect(host.summaries).toHaveLength(1);
  expect(host.summaries[0]).toMatch(/### fail: build-failed[\s\S]*What to do[\s\S]*linker-missing/);
  expect(undone).toEqual(["undone"]);
});

test("a defect of ours is told as one, and undone too", async () => {
  const host = new FakeHost();
  const broken = defineAction({
    name: "break",
    inputs: {},
    outputs: [],
    run: async () => {
      throw new TypeError("x is not a function");
    },
  });
  const performed = await perform(broken, () => undefined, {
    host,
    undo: { unwind: async () => undefined },
  });
  expect(performed).toMatchObject({ ok: false, failure: { code: "internal-error" } });
});

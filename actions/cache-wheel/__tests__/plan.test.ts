import { describe, expect, test } from "@jest/globals";
import { readInputs } from "@wainwright/core";
import { TARGETS } from "@wainwright/platform";
import { INPUTS } from "../src/inputs.ts";
import { describePlan, plan } from "../src/plan.ts";

function planned(given: Readonly<Record<string, string>>) {
  const [host] = TARGETS;
  if (host === undefined) throw new Error("there are targets");
  return plan(
    readInputs(INPUTS, (name) => given[name]),
    host,
  );
}

const WHEELS = { wheels: "wheelhouse", requirements: "numpy==2.4.6", target: "armv7" };
const FILES = { path: "~/.cargo\ntarget", key: "cargo-1", "restore-keys": "cargo-" };

describe("what is kept", () => {
  test("are wheels, for a machine and a Python", () => {
    expect(planned(WHEELS)).toMatchObject({
      kept: {
        kind: "wheels",
        folder: "wheelhouse",
        target: { target: { name: "armv7-linux-gnu" } },
      },
      now: "restore",
      later: true,
    });
  });

  test("are files, in the words of actions/cache", () => {
    expect(planned(FILES)).toMatchObject({
      kept: {
        kind: "files",
        paths: ["~/.cargo", "target"],
        key: "cargo-1",
        restoreKeys: ["cargo-"],
      },
    });
  });

  test.each([
    ["both", "false", { now: "restore", later: true }],
    ["restore", "false", { now: "restore", later: false }],
    ["save", "false", { now: "save", later: false }],
    ["both", "true", { now: "lookup", later: false }],
  ])("in mode %s, lookup-only %s", (mode, lookup, expected) => {
    expect(planned({ ...FILES, mode, "lookup-only": lookup })).toMatchObject(expected);
  });

  test("is told line by line", () => {
    expect(describePlan(planned(WHEELS))).toEqual([
      "bring the wheels of wheelhouse for armv7-linux-gnu, cp311",
      "keep the wheels of wheelhouse for armv7-linux-gnu, cp311 when the job has succeeded",
    ]);
    expect(describePlan(planned({ ...FILES, mode: "save" }))).toEqual([
      "keep ~/.cargo, target under cargo-1",
    ]);
  });
});

describe("is refused:", () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ["nothing to keep", {}, /wheels, path: give one of them/],
    ["wheels and files", { ...WHEELS, ...FILES }, /wheels, path: give one of them/],
    ["files without a key", { path: "a" }, /key: path needs one/],
    ["wheels without pins", { wheels: "a" }, /requirements: they say which/],
    ["a key with a comma", { path: "a", key: "a,b" }, /no commas/],
    ["a key of 600 characters", { path: "a", key: "k".repeat(600) }, /512 characters/],
    ["no cache at all", { ...WHEELS, cache: "off" }, /"off" is none of auto, github/],
    ["a size that is none", { ...WHEELS, "cache-max-size": "much" }, /a size as 5GB/],
    ["a time that is none", { ...WHEELS, "cache-max-age": "90" }, /a time as 90d/],
  ])("%s", (_, given, message) => {
    expect(() => planned(given)).toThrow(
      expect.objectContaining({
        code: "inputs-invalid",
        message: expect.stringMatching(message),
      }),
    );
  });

  test("slashes in a key are not", () => {
    expect(planned({ path: "a", key: "a/b/c" })).toMatchObject({ kept: { key: "a/b/c" } });
  });
});

import { describe, expect, test } from "@jest/globals";
import { readInputs } from "@wainwright/core";
import { FakeHost } from "@wainwright/testing";
import { INPUTS } from "../src/inputs.ts";
import { describePlan, plan } from "../src/plan.ts";
import { action } from "../src/run.ts";

const inputs = (given: Readonly<Record<string, string>>) =>
  readInputs(INPUTS, (name) => ({ requirements: "six", target: "armv7", ...given })[name]);

describe("what is asked", () => {
  test("is every target with every Python, each once", () => {
    const { request } = plan(
      inputs({ target: "armv7, arm64\nlinux/arm/v7", "python-version": "3.11 cp311 3.13t" }),
    );
    expect(request.targets.map(({ target }) => target.name)).toEqual([
      "armv7-linux-gnu",
      "arm64-linux-gnu",
    ]);
    expect(request.interpreters.map(({ abi }) => abi)).toEqual(["cp311", "cp313t"]);
  });

  test("is told line by line", () => {
    const given = { published: "wheels", "package-dir": "." };
    const asked = [
      "resolve six, the dependencies of . for armv7-linux-gnu, cp311, with the index of uv",
      "look into wheels for what the index has no wheel of",
      "read the build backend of what is left from its sources",
    ];
    expect(describePlan(plan(inputs({ ...given, cache: "off" })))).toEqual(asked);
    expect(describePlan(plan(inputs(given)))).toEqual([
      ...asked,
      "ask the cache which of these wheels were built before",
    ]);
  });

  test("takes a level for the targets' floor, as build-wheel does", () => {
    const { request } = plan(inputs({ target: "armv7, arm64.2.17", manylinux: "2_17" }));
    expect(request.targets.map(({ floor }) => floor)).toEqual([
      { libc: "gnu", major: 2, minor: 17 },
      { libc: "gnu", major: 2, minor: 17 },
    ]);
  });

  test.each([
    [{ requirements: "" }, /requirements, package-dir: give one/],
    [{ extras: "a" }, /extras: they are those of package-dir/],
    [{ runners: "arm64 = ubuntu-24.04-arm" }, /arm64-linux-gnu is none of the targets/],
    [{ runners: "armv7 = a\narmhf = b" }, /armv7-linux-gnu stands in several lines/],
    [
      { target: "armv7 arm64", "max-jobs": "1" },
      /2 combinations .* need a job each, 1 are allowed/,
    ],
    [{ target: "" }, /target: is required/],
    [{ target: "armv77" }, /unknown target "armv77"; nearest: armv7/],
    [{ "python-version": "2.7 cp38-abi3" }, /names no Python 3.*abi3 is no interpreter/],
    [{ runners: "armv7" }, /"armv7" needs the form TARGET = LABEL/],
    [{ runners: "armv7 = amr64" }, /no known architecture/],
    [{ "max-jobs": "257" }, /"257" is no number from 1 to 256/],
    [{ "max-jobs": "0" }, /"0" is no number/],
    [{ manylinux: "musllinux_1_2" }, /musllinux_1_2 is not a level of armv7-linux-gnu/],
    [{ target: "armv7.2.31", manylinux: "2_28" }, /the target says 2\.31, manylinux 2\.28/],
    [{ environment: "CFLAGS" }, /"CFLAGS" needs the form NAME=value/],
  ])("is refused for %j", (given, message) => {
    expect(() => plan(inputs(given))).toThrow(message);
  });
});

describe("a dry run", () => {
  test("says what it would ask, and asks nothing", async () => {
    const host = new FakeHost();
    const given = { requirements: "six", target: "armv7", "dry-run": "true" } as const;
    const outputs = await action.start(
      (name) => Object.entries(given).find(([key]) => key === name)?.[1],
      host,
    );
    expect(outputs).toEqual({
      matrix: { include: [] },
      missing: [],
      cached: [],
      complete: false,
      plan: [],
    });
    expect(host.logged[0]).toBe(
      "info: would resolve six for armv7-linux-gnu, cp311, with the index of uv",
    );
    expect(host.commands).toEqual([]);
  });
});

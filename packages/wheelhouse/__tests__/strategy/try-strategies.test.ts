import { describe, expect, test } from "@jest/globals";
import { diagnose, Failure, type FailureCode } from "@wainwright/core";
import { FakeHost } from "@wainwright/testing";
import type { Strategy, StrategyName } from "../../src/strategy/strategy.ts";
import { tryStrategies } from "../../src/strategy/try-strategies.ts";
import { buildRequest } from "../build-request.ts";

/** Makes a way to build that ends as told, and remembers that it was tried. */
function strategy(
  name: StrategyName,
  ending: FailureCode | Error | null,
  tried: string[],
): Strategy {
  return {
    name,
    refuses: () => null,
    build: async (_host, _request, output) => {
      tried.push(`${name} in ${output}`);
      if (ending instanceof Error) throw ending;
      if (ending !== null)
        throw new Failure(ending, `${name} said no`, { remedy: "Do something." });
      return { path: `${output}/a.whl`, tools: "", libraries: null };
    },
  };
}

type Ending = FailureCode | Error | null;

async function build(first: Ending, ...others: readonly Ending[]) {
  const tried: string[] = [];
  const chosen = [
    strategy("native", first, tried),
    ...others.map((ending) => strategy("cross", ending, tried)),
  ] as const;
  const host = new FakeHost();
  const outcome = await tryStrategies(host, buildRequest(), {
    chosen,
    refused: [],
    output: "/o",
  }).catch((thrown: unknown) => thrown);
  return { tried, outcome, logged: host.logged };
}

describe("trying one way to build after the other", () => {
  test("ends with the first that succeeds", async () => {
    const { tried, outcome } = await build(null, null);
    expect(tried).toEqual(["native in /o/native"]);
    expect(outcome).toMatchObject({
      strategy: "native",
      wheel: { path: "/o/native/a.whl" },
      attempts: [{ strategy: "native", failure: null }],
    });
  });

  test.each<[FailureCode]>([
    ["build-failed"],
    ["compiler-bug"],
    ["compiler-unavailable"],
    ["no-root"],
    ["python-unavailable"],
    ["rust-std-unavailable"],
    ["tool-missing"],
  ])("goes on after %s, saying so, and keeps the account", async (code) => {
    const { tried, outcome, logged } = await build(code, null);
    expect(tried).toEqual(["native in /o/native", "cross in /o/cross"]);
    expect(outcome).toMatchObject({
      strategy: "cross",
      attempts: [
        { strategy: "native", failure: { code, message: "native said no" } },
        { strategy: "cross", failure: null },
      ],
    });
    expect(logged).toContainEqual(
      `warning: strategy native failed (${code}); cross is tried next.\nnative said no`,
    );
  });

  test.each<[FailureCode]>([
    ["disk-full"],
    ["interrupted"],
    ["checksum-mismatch"],
    ["checksum-missing"],
    ["download-failed"],
    ["inputs-invalid"],
    ["internal-error"],
  ])("stops at %s, which every way would meet again", async (code) => {
    const { tried, outcome } = await build(code, null);
    expect(tried).toEqual(["native in /o/native"]);
    expect(outcome).toMatchObject({ code, outputs: { attempts: [{ failure: { code } }] } });
  });

  test("stops where the disk is full, whoever noticed", async () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    const { tried, outcome } = await build(full, null);
    expect(tried).toHaveLength(1);
    expect(outcome).toMatchObject({ code: "disk-full" });
  });

  test("stops where the disk was full for the compiler", async () => {
    const log = "rustc: write failed: No space left on device (os error 28)";
    const full = new Failure("build-failed", log, { remedy: "", diagnoses: diagnose(log) });
    const { tried, outcome } = await build(full, null);
    expect(tried).toHaveLength(1);
    expect(outcome).toMatchObject({ code: "build-failed", diagnoses: [{ id: "no-space" }] });
  });

  test("fails as the last one did, with what had failed before and every attempt as output", async () => {
    const { outcome } = await build("compiler-unavailable", "build-failed");
    expect(outcome).toMatchObject({
      code: "build-failed",
      remedy: "Do something.",
      message: "cross said no\n(native had failed before, after 0.0 s: compiler-unavailable)",
      outputs: { attempts: [{ strategy: "native" }, { strategy: "cross" }] },
    });
  });
});

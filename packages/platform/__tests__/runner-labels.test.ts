import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseRunnerLabels } from "../src/index.ts";

describe("runner labels", () => {
  test.each<[string | readonly string[], readonly string[], string | null]>([
    ["[self-hosted, ARM64]", ["self-hosted", "arm64"], "arm64-linux-gnu"],
    ["[self-hosted, arm64, dgx]", ["self-hosted", "arm64", "dgx"], "arm64-linux-gnu"],
    ['["self-hosted", "amd64"]', ["self-hosted", "amd64"], "amd64-linux-gnu"],
    [["Self-Hosted", " macOS ", "ARM64"], ["self-hosted", "macos", "arm64"], "arm64-macos"],
    ["self-hosted\nWindows\nX64", ["self-hosted", "windows", "x64"], "amd64-windows"],
    ["self-hosted,linux,ARM", ["self-hosted", "linux", "arm"], "armv7-linux-gnu"],
    ["ubuntu-latest", ["ubuntu-latest"], "amd64-linux-gnu"],
    ["ubuntu-24.04-arm", ["ubuntu-24.04-arm"], "arm64-linux-gnu"],
    ["windows-11-arm", ["windows-11-arm"], "arm64-windows"],
    ["macos-15", ["macos-15"], "arm64-macos"],
    ["macos-15-intel", ["macos-15-intel"], "amd64-macos"],
    ["self-hosted gpu", ["self-hosted", "gpu"], null],
    ["arm64, ARM64", ["arm64"], "arm64-linux-gnu"],
  ])("%j", (input, labels, target) => {
    const parsed = parseRunnerLabels(input);
    expect(parsed.ok && [parsed.labels, parsed.target?.name ?? null]).toEqual([labels, target]);
  });

  test.each([
    ["amr64", "arm64"],
    ["arm46", "arm64"],
    ["aarch46", "aarch64"],
    ["arm-64", "arm64"],
    ["aarm64", "arm64"],
    ["x86_46", "x86_64"],
    ["x46", "x64"],
    ["adm64", "amd64"],
    ["riscv46", "riscv64"],
    ["armv9", "armv7"],
  ])("the unknown architecture %s is refused, naming %s", (label, meant) => {
    const parsed = parseRunnerLabels(["self-hosted", label]);
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      expect.stringContaining(`nearest: ${meant}`),
    ]);
  });

  test.each([
    "dgx",
    "x11",
    "arc",
    "armada",
    "linux64",
    "big-arm64-box",
    "cuda12",
    "ubuntu-24.04-arm64-4core",
    "constructor",
  ])("%s is no architecture word and passes", (label) => {
    expect(parseRunnerLabels(label)).toMatchObject({ ok: true, labels: [label], target: null });
  });

  test.each([
    ["two architectures", "arm64 amd64"],
    ["two systems", "linux macos"],
    ["an architecture that the system does not have", "macos armv7"],
    ["nothing", " , "],
    ["an expression that was not evaluated", ["${{ matrix.os }}"]],
    ["a control character", ["arm64\u0000"]],
  ])("%s is refused", (_, input) => {
    expect(parseRunnerLabels(input).ok).toBe(false);
  });

  test("all problems are told at once", () => {
    const parsed = parseRunnerLabels("amr64,x86_46");
    expect(parsed.ok ? [] : parsed.problems).toHaveLength(2);
  });

  test("read again, what was read is the same", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (input) => {
        const parsed = parseRunnerLabels(input);
        fc.pre(parsed.ok);
        expect(parseRunnerLabels(parsed.labels)).toEqual(parsed);
      }),
    );
  });
});

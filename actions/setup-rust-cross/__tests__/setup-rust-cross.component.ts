import { afterAll, describe, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outputs } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { action } from "../src/run.ts";

const MINUTES = 60_000;
const FOLDER = mkdtempSync(join(tmpdir(), "setup-rust-cross-"));

afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

interface Ran {
  readonly outputs: Outputs;
  readonly lines: readonly string[];
  readonly exported: Readonly<Record<string, string>>;
  readonly seconds: number;
}

/** Runs the action on this machine, with a rustup that reaches no server. */
async function ran(inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const { host, lines, unwind } = realHost({
    ...process.env,
    RUSTUP_DIST_SERVER: "http://127.0.0.1:9",
  });
  const exported: Record<string, string> = {};
  const exportVariable = (name: string, value: string): void => {
    exported[name] = value;
  };
  const runner = { ...host.runner, exportVariable };
  const started = performance.now();
  try {
    const outputs = await action.start((name) => inputs[name], { ...host, runner });
    return { outputs, lines, exported, seconds: (performance.now() - started) / 1000 };
  } finally {
    await unwind();
  }
}

describe("setup-rust-cross", () => {
  test(
    "sets up ARMv7, proved and probed; a second time there is nothing left to do",
    async () => {
      const inputs = { target: "armhf", linker: "gcc", "working-directory": FOLDER };
      const { outputs, lines, exported } = await ran(inputs);
      expect(outputs).toMatchObject({
        targets: "armv7-unknown-linux-gnueabihf",
        "rustc-version": expect.stringMatching(/^1\.\d+\.\d+$/),
        "cargo-version": expect.stringMatching(/^1\.\d+\.\d+$/),
        "std-source": expect.stringMatching(/^(?:host|debian)$/),
        linker: "gcc",
        diagnosis: [],
      });
      expect(exported).toEqual(outputs["environment"]);
      expect(exported).toMatchObject({
        PYO3_CROSS: "1",
        CC_armv7_unknown_linux_gnueabihf: "arm-linux-gnueabihf-gcc",
      });
      expect(Object.keys(exported)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:RUSTFLAGS|CARGO_BUILD_TARGET)$/)]),
      );
      const log = lines.join("\n");
      expect(log).toMatch(/armv7-linux-gnu proved: ELF 32-bit LSB pie executable, ARM.*it runs/);
      expect(log).toMatch(/arm-linux-gnueabihf-gcc compiles memcmp right .* at -O2 and -O3/);
      const again = await ran(inputs);
      expect(again.outputs).toEqual(outputs);
      expect(again.lines.filter((line) => line.startsWith("tool"))).toEqual([]);
    },
    5 * MINUTES,
  );

  test(
    "warns that a compiler could not be probed where nothing runs its programs",
    async () => {
      const { lines } = await ran({ target: "armv7", linker: "gcc", runner: "none" });
      expect(lines).toContainEqual(
        expect.stringMatching(/^warning: .*was not probed for GCC bug 95189/),
      );
    },
    5 * MINUTES,
  );

  test(
    "sets cargo's target when it is asked to",
    async () => {
      const { exported } = await ran({ target: "amd64", "set-build-target": "true" });
      expect(exported).toEqual({ CARGO_BUILD_TARGET: "x86_64-unknown-linux-gnu" });
    },
    2 * MINUTES,
  );

  test("tells a dry run's plan and sets nothing", async () => {
    const { exported, lines, outputs } = await ran({ target: "riscv64", "dry-run": "true" });
    expect(exported).toEqual({});
    expect(outputs["targets"]).toBe("riscv64gc-unknown-linux-gnu");
    expect(lines.every((line) => line.startsWith("info: would "))).toBe(true);
  });

  test("names an unknown target", async () => {
    await expect(ran({ target: "armv77" })).rejects.toMatchObject({
      code: "inputs-invalid",
      message: expect.stringContaining('unknown target "armv77"'),
    });
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inOwnNamespace } from "@wainwright/testing";
import { CLI, type Cost, measure, ROOT } from "./measure.ts";

const node = process.execPath;

/** Measures the set-up actions and the userland, the first time and when all is there already. */
export async function setUp(): Promise<readonly (readonly string[])[]> {
  const cache = mkdtempSync(join(tmpdir(), "wainwright-bench-cache-"));
  try {
    const qemu = await twiceInNamespace([node, join(ROOT, "dist/setup-qemu-binfmt/index.js")]);
    const rust = [node, CLI, "setup-rust-cross", "--target", "armv7"];
    const rustFirst = await measure(rust);
    const rustAgain = await measure(rust);
    const userland = [node, "--import", "tsx", join(ROOT, "bench/open-userland.ts")];
    await measure(userland);
    const cold = await measure(userland, { WAINWRIGHT_CACHE: cache });
    const cached = await measure(userland, { WAINWRIGHT_CACHE: cache });
    return [
      ["setup-qemu-binfmt, one platform, already set up", "", seconds(qemu)],
      [
        "setup-rust-cross, armv7, toolchains there",
        seconds(rustFirst.wallSeconds),
        seconds(rustAgain.wallSeconds),
      ],
      ["userland of armv7 (debian bookworm)", openSeconds(cold), openSeconds(cached)],
    ];
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

/** Registers in a namespace of its own, and measures the second call there. */
async function twiceInNamespace(argv: readonly string[]): Promise<number> {
  const script = [
    "import os, subprocess, sys, time",
    "env = dict(os.environ, INPUT_PLATFORMS='linux/arm/v7', GITHUB_STATE='/dev/null', GITHUB_OUTPUT='/dev/null')",
    "subprocess.run(sys.argv[1:], env=env, check=True, stdout=subprocess.DEVNULL)",
    "start = time.monotonic()",
    "subprocess.run(sys.argv[1:], env=env, check=True, stdout=subprocess.DEVNULL)",
    "print(time.monotonic() - start)",
  ].join("\n");
  const cost = await measure(inOwnNamespace(0, ["python3", "-c", script, ...argv]));
  return Number(cost.stdout.trim().split("\n").at(-1));
}

function openSeconds(cost: Cost): string {
  return seconds(Number(/opened ([\d.]+)/.exec(cost.stdout)?.[1]));
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

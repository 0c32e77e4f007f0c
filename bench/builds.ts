import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLI, type Cost, measure } from "./measure.ts";

const PROJECT = "rpds-py==2026.9.1";

interface Build {
  readonly name: string;
  readonly arguments: readonly string[];
}
const HOST_PYTHON = ["--python-version", "3.11"];
const NATIVE: Build = {
  name: "native (amd64)",
  arguments: ["--strategy", "native", ...HOST_PYTHON],
};
const GCC: Build = {
  name: "cross, gcc (armv7)",
  arguments: ["--target", "armv7", "--strategy", "cross", "--linker", "gcc"],
};
const ZIG: Build = {
  name: "cross, zig (armv7)",
  arguments: ["--target", "armv7", "--strategy", "cross", "--linker", "zig"],
};
const EMULATED: Build = {
  name: "emulated (armv7)",
  arguments: ["--target", "armv7", "--strategy", "emulated"],
};

/** Is one row of the comparison. */
export interface BuildCost {
  readonly name: string;
  /** The build step alone: toolchains and userlands were made before. */
  readonly seconds: number;
  readonly cost: Cost;
}

/**
 * Builds rpds-py cold in each way: own CARGO_HOME (with the same crates downloaded), own target folder. What is
 * made once (toolchains, userlands, tools) is made before, by a first run that does not count.
 */
export async function builds(full: boolean): Promise<readonly BuildCost[]> {
  const folder = mkdtempSync(join(tmpdir(), "wainwright-bench-"));
  const crates = join(folder, "crates");
  try {
    const rows: BuildCost[] = [];
    for (const build of [NATIVE, GCC, ZIG]) await run(build, crates, join(folder, "first"));
    for (const build of [NATIVE, GCC, ZIG, ...(full ? [EMULATED] : [])]) {
      const cargoHome = join(folder, "cargo");
      cpSync(join(crates, "registry"), join(cargoHome, "registry"), { recursive: true });
      rows.push(await run(build, cargoHome, join(folder, "target")));
      rmSync(cargoHome, { recursive: true });
      rmSync(join(folder, "target"), { recursive: true, force: true });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(build: Build, cargoHome: string, target: string): Promise<BuildCost> {
  const output = mkdtempSync(join(tmpdir(), "wainwright-bench-out-"));
  const argv = [
    process.execPath,
    CLI,
    "build-wheel",
    "--requirements",
    PROJECT,
    "--no-binary",
    ":all:",
    ...build.arguments,
  ];
  try {
    const cost = await measure(
      [...argv, "--output-dir", output, "--test-import", "off", "--cache", "off", "--json"],
      {
        CARGO_HOME: cargoHome,
        CARGO_TARGET_DIR: target,
      },
    );
    const { wheels } = JSON.parse(cost.stdout) as { wheels: readonly { seconds: number }[] };
    return { name: build.name, seconds: wheels[0]?.seconds ?? Number.NaN, cost };
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

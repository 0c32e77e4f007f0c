import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLI, measure, ROOT } from "./measure.ts";

/** Those of story 1 without wheels for ARMv7 that build within minutes in every way. */
const PACKAGES = ["kiwisolver", "psutil", "pycryptodome", "pillow"];
/** Built in every way even without --full. */
const ALWAYS = "kiwisolver";

const NATIVE = ["--strategy", "native"];
const ACCELERATED = ["--target", "armv7", "--strategy", "accelerated"];
const EMULATED = ["--target", "armv7", "--strategy", "emulated"];

/** Compiles one C++ file as the machine does, accelerated and emulated: medians, in a program of its own. */
export async function oneFile(): Promise<readonly (readonly string[])[]> {
  const argv = [process.execPath, "--import", "tsx", join(ROOT, "bench/compile-one-file.ts")];
  await measure(argv);
  const { stdout } = await measure(argv);
  const [, times = "{}"] = /compiled (\{.*\})/.exec(stdout) ?? [];
  const { native = Number.NaN, ...others } = JSON.parse(times) as Record<string, number>;
  return [["native", native] as const, ...Object.entries(others)].map(([way, seconds]) => [
    ...[way, `${seconds.toFixed(2)} s`, (seconds / native).toFixed(2)],
  ]);
}

/** Builds real packages from their sources in each way, one after the other. */
export async function realPackages(full: boolean): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  const named = PACKAGES.filter((name) => process.argv.includes(name));
  for (const name of named.length === 0 ? PACKAGES : named) {
    const native = await build(name, NATIVE);
    const accelerated = await build(name, ACCELERATED);
    const emulated = full || name === ALWAYS ? await build(name, EMULATED) : Number.NaN;
    rows.push([
      name,
      ...[native, accelerated, emulated].map(told),
      (accelerated / native).toFixed(1),
      Number.isNaN(emulated) ? "–" : (emulated / accelerated).toFixed(1),
    ]);
  }
  return rows;
}

function told(seconds: number): string {
  return Number.isNaN(seconds) ? "–" : `${seconds.toFixed(1)} s`;
}

/** The first run brings what is made once, too: toolchains, userlands, sources, what the build requires. */
async function build(name: string, way: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const _ of [1, 2]) times.push(await once(name, way));
  return Math.min(...times);
}

async function once(name: string, way: readonly string[]): Promise<number> {
  const output = mkdtempSync(join(tmpdir(), "wainwright-bench-out-"));
  const argv = [process.execPath, CLI, "build-wheel", "--json", "--python-version", "3.11"];
  const asked = [
    "--requirements",
    name,
    "--no-binary",
    name,
    "--test-import",
    "off",
    "--cache",
    "off",
  ];
  try {
    const { stdout } = await measure([...argv, ...asked, ...way, "--output-dir", output]);
    const { packages } = JSON.parse(stdout) as {
      packages: readonly { name: string; seconds: number }[];
    };
    return packages.find((one) => one.name === name)?.seconds ?? Number.NaN;
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

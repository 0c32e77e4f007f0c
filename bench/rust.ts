import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { CLI, type Cost, measure, medians } from "./measure.ts";

const CRATE = "ripgrep";
const VERSION = "14.1.1";
const TARGETS = [
  "armv7-unknown-linux-gnueabihf",
  "aarch64-unknown-linux-gnu",
  "x86_64-unknown-linux-gnu.2.28",
];

/**
 * Builds one crate by `cargo install` for this machine and by us for others, in turn, each time into a cold target folder. Crates and
 * toolchains are fetched before, by a first run of each that does not count.
 */
export async function rustPrograms(runs: number): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "wainwright-bench-rust-"));
  const loads = new Map<string, number[]>();
  const cold = (name: string, run: (out: string) => Promise<Cost>) => async (): Promise<Cost> => {
    const out = mkdtempSync(join(folder, "out-"));
    loads.set(name, [...(loads.get(name) ?? []), loadavg()[0] ?? Number.NaN]);
    try {
      return await run(out);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  };
  const ways = [
    ["cargo install, for this machine", cargoInstall] as const,
    ...TARGETS.map((target) => [target, (out: string) => ours(target, out)] as const),
  ];
  const commands = new Map(ways.map(([name, run]) => [name, cold(name, run)]));
  try {
    for (const command of commands.values()) await command();
    loads.clear();
    const costs = await medians(runs, commands);
    const native = costs.get(ways[0]?.[0] ?? "")?.wallSeconds ?? Number.NaN;
    return [...costs].map(([name, { wallSeconds, cpuSeconds }]) => [
      ...[name, `${wallSeconds.toFixed(1)} s`, (wallSeconds / native).toFixed(2)],
      `${cpuSeconds.toFixed(1)} s`,
      (loads.get(name) ?? []).map((load) => load.toFixed(1)).join(", "),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function cargoInstall(out: string): Promise<Cost> {
  const places = ["--root", join(out, "root"), "--target-dir", join(out, "target")];
  return measure([
    ...["cargo", "install", CRATE, "--version", VERSION],
    ...["--locked", "--force", ...places],
  ]);
}

async function ours(target: string, out: string): Promise<Cost> {
  return measure(
    [
      ...[process.execPath, CLI, "build-app", "--format", "rust", "--json"],
      ...["--crate", `${CRATE}@${VERSION}`, "--target", target, "--output-dir", join(out, "dist")],
    ],
    { CARGO_TARGET_DIR: join(out, "target") },
  );
}

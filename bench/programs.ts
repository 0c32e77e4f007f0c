import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLI, type Cost, measure, ROOT } from "./measure.ts";

/** Story 4's service for receipt printers: pillow and PyYAML have no wheel for ARMv7. */
const SERVICE = join(ROOT, "__tests__/stories/kitchen/src/print_service.py");
const NEEDS = "python-escpos";
/** Story 1's seventy packages, and what lets matplotlib build where its own downloads are not to be had. */
const MMRELAY = [
  ...["--requirements", "mmrelay\nmatplotlib<3.11", "--config-settings"],
  "matplotlib:setup-args=-Dsystem-freetype=true\nmatplotlib:setup-args=-Dsystem-qhull=true",
];
const ARMV7 = ["--target", "armv7", "--python-version", "3.11", "--cache", "folder"];

/** Freezes one service for ARMv7 in our way, cold and from a ready wheelhouse, and in the way of before. */
export async function frozenService(): Promise<readonly (readonly string[])[]> {
  return inFolder(async (folder) => {
    const cache = ["--cache-path", join(folder, "cache")];
    // What is made once, userlands and toolchains, is made before; PyInstaller and the wheels are not.
    const options = [...ARMV7, ...cache];
    const build = async (): Promise<Cost> =>
      run("build-wheel", [
        ...options,
        ...["--requirements", NEEDS, "--test-import", "off"],
        ...["--output-dir", join(folder, "house")],
      ]);
    const freeze = async (): Promise<Cost> =>
      run("build-app", [
        ...options,
        ...["--format", "pyinstaller", "--working-directory", join(SERVICE, "..")],
        ...["--programs", "print_service.py", "--collect", "escpos"],
        ...["--wheelhouse", join(folder, "house"), "--output-dir", join(folder, "dist")],
      ]);
    const wheels = await build();
    const first = await freeze();
    const second = await freeze();
    const argv = [process.execPath, "--import", "tsx", join(ROOT, "bench/freeze-emulated.ts")];
    const { stdout } = await measure([...argv, SERVICE, NEEDS]);
    const [, told = "{}"] = /frozen (\{.*\})/.exec(stdout) ?? [];
    const { install = Number.NaN, freeze: emulated = Number.NaN } = JSON.parse(told) as Record<
      string,
      number
    >;
    const all = install + emulated;
    const row = (way: string, seconds: number) => [
      ...[way, `${seconds.toFixed(1)} s`, (all / seconds).toFixed(1)],
    ];
    return [
      row("wheels and PyInstaller built, then frozen", wheels.wallSeconds + first.wallSeconds),
      row("from the wheelhouse, PyInstaller from the cache", second.wallSeconds),
      row("pip and PyInstaller under emulation", all),
      row("… of which PyInstaller alone", emulated),
    ];
  });
}

/** Packs mmrelay for ARMv7 from a ready wheelhouse, and starts the file there twice. */
export async function pyzOfMmrelay(): Promise<readonly (readonly string[])[]> {
  return inFolder(async (folder) => {
    const house = join(folder, "house");
    await run("build-wheel", [...ARMV7, ...MMRELAY, "--output-dir", house, "--test-import", "off"]);
    const packed = await run("build-app", [
      ...[...ARMV7, "--format", "pyz", "--requirements", "mmrelay", "--wheelhouse", house],
      ...["--output-dir", join(folder, "dist")],
    ]);
    const file = readdirSync(join(folder, "dist")).find((name) => name.endsWith(".pyz")) ?? "";
    const path = join(folder, "dist", file);
    const argv = [process.execPath, "--import", "tsx", join(ROOT, "bench/start-twice.ts"), path];
    const { stdout } = await measure(argv);
    const [, told = '"[]"'] = /started (".*")/.exec(stdout) ?? [];
    const times = JSON.parse(JSON.parse(told) as string) as readonly number[];
    const megabytes = (statSync(path).size / 1e6).toFixed(0);
    return [
      [`packed, read and placed (${megabytes} MB)`, `${packed.wallSeconds.toFixed(1)} s`],
      ...times.map((seconds, index) => [
        `started under QEMU, ${index === 0 ? "the first time" : "again"}`,
        `${seconds.toFixed(1)} s`,
      ]),
    ];
  });
}

async function run(action: string, inputs: readonly string[]): Promise<Cost> {
  return measure([process.execPath, CLI, action, "--json", ...inputs]);
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "wainwright-bench-programs-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

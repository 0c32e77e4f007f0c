import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { differences, nativeFiles } from "./compare-wheels.ts";
import { cpuOfHooks, measuredSandbox } from "./measured-sandbox.ts";
import { ROOT } from "./measure.ts";

interface Compared {
  readonly name: string;
  readonly backend: string;
  /** A statement in place of its modules: what it requires is not there. */
  readonly imports?: string;
}

/** Loads an extension without its package, which would import what the package requires. */
function loaded(name: string, file: string): string {
  const found = `glob.glob(sysconfig.get_path('platlib') + '/${file}*.so')[0]`;
  return `import glob, importlib.util as u, sysconfig; u.module_from_spec(u.spec_from_file_location('${name}', ${found}))`;
}

/** Of every backend that cross-compiling serves, packages that ARMv7 has no wheels of, or that build in seconds. */
const PACKAGES: readonly Compared[] = [
  { name: "markupsafe", backend: "setuptools" },
  { name: "psutil", backend: "setuptools" },
  { name: "regex", backend: "setuptools" },
  { name: "pycryptodome", backend: "setuptools" },
  { name: "kiwisolver", backend: "setuptools, C++" },
  { name: "pyyaml", backend: "setuptools, Cython" },
  { name: "cffi", backend: "setuptools, libffi" },
  { name: "dbus-fast", backend: "poetry, Cython" },
  {
    name: "contourpy",
    backend: "meson-python, pybind11",
    imports: loaded("_contourpy", "contourpy/_contourpy"),
  },
  {
    name: "levenshtein",
    backend: "scikit-build-core, Cython",
    imports: loaded("levenshtein_cpp", "Levenshtein/levenshtein_cpp"),
  },
];

const WAYS = ["cross", "accelerated"] as const;

interface Outcome {
  readonly wheel: string;
  readonly seconds: number;
  readonly cpu: number;
}

/** Builds each package for ARMv7 by cross and by accelerated, and compares the wheels: a row a package. @param only names; none: all. */
export async function crossComparison(
  only: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "wainwright-cross-"));
  const rows: (readonly string[])[] = [];
  try {
    for (const one of PACKAGES)
      if (only.length === 0 || only.includes(one.name)) rows.push(await compare(folder, one));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

async function compare(folder: string, one: Compared): Promise<readonly string[]> {
  const [cross, accelerated] = WAYS.map((way) => build(join(folder, way), one, way));
  const cells = (value: Outcome | string | undefined, what: "cpu" | "seconds") =>
    typeof value === "object" ? `${value[what].toFixed(1)} s` : "–";
  const costs = [
    ...[cells(cross, "cpu"), cells(accelerated, "cpu")],
    ...[cells(cross, "seconds"), cells(accelerated, "seconds")],
  ];
  const failed = [cross, accelerated].filter((value) => typeof value === "string").join("; ");
  if (typeof cross !== "object" || typeof accelerated !== "object")
    return [one.name, one.backend, ...costs, failed];
  const found = await differences(cross.wheel, accelerated.wheel);
  const count = await nativeFiles(cross.wheel);
  const files = count === 1 ? "1 native file" : `${count} native files`;
  const verdict = found.length === 0 ? `the same, ${files}` : found.join("; ");
  return [one.name, one.backend, ...costs, verdict];
}

/** @returns its wheel, or why there is none. */
function build(folder: string, { name, imports }: Compared, way: string): Outcome | string {
  const output = join(folder, name);
  mkdirSync(output, { recursive: true });
  const env = { ...process.env, ...measuredSandbox(folder) };
  const driver = join(ROOT, "bench/cross-one-package.ts");
  const argv = ["--import", "tsx", driver, name, way, output, imports ?? ""];
  const ended = spawnSync(process.execPath, argv, { cwd: ROOT, env, encoding: "utf8" });
  const [, told = "{}"] = /^outcome (.*)$/m.exec(ended.stdout) ?? [];
  const outcome = JSON.parse(told) as Partial<Outcome>;
  const { wheel, seconds } = outcome;
  if (ended.status === 0 && wheel !== undefined && seconds !== undefined)
    return { wheel, seconds, cpu: cpuOfHooks(folder) };
  const said = /error: .*/.exec(ended.stderr)?.[0] ?? ended.stderr.slice(-500);
  console.error(ended.stderr.slice(-3000));
  return `${way}: ${said}`;
}

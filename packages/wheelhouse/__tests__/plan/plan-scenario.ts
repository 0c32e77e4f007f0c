import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { parseInterpreter, parseTarget } from "@wainwright/platform";
import { realHost } from "@wainwright/testing";
import { type PlanRequest, planWheels, type TargetPlan } from "../../src/index.ts";
import { type PackageIndex, sdist, servePackages, wheel } from "./package-index.ts";

/** Is the pyproject.toml of a project that maturin builds. */
export const MATURIN = {
  "pyproject.toml": '[build-system]\nrequires = []\nbuild-backend = "maturin"\n',
};
const FLIT = { "pyproject.toml": '[build-system]\nrequires = []\nbuild-backend = "flit_core.x"\n' };
/** Is the tag of a wheel that ARMv7 takes. */
export const ARMV7 = "cp311-cp311-manylinux_2_17_armv7l";
/** Is a sum that nothing has. */
export const ZEROS = "0".repeat(64);

/** Is a folder and an index for the tests of one file. */
export interface Scenario {
  readonly folder: string;
  /** Has uv use the index, and keep what it reads of it in the folder. */
  readonly env: Record<string, string>;
  /** Serves another one until the tests end. */
  readonly serve: (...served: Parameters<typeof servePackages>) => Promise<PackageIndex>;
}

/** Serves packages of every kind that a plan tells apart. */
export function useScenario(): Scenario {
  const folder = mkdtempSync(join(tmpdir(), "plan ü "));
  const env: Record<string, string> = { UV_HTTP_RETRIES: "0" };
  const indexes: PackageIndex[] = [];
  const serve: Scenario["serve"] = async (packages) => {
    const index = await servePackages(packages);
    indexes.push(index);
    return index;
  };
  beforeAll(async () => {
    const { url } = await serve(await packagesOfEveryKind());
    Object.assign(env, { UV_DEFAULT_INDEX: url, UV_CACHE_DIR: join(folder, "uv") });
  });
  afterAll(() => {
    for (const index of indexes) index.close();
    rmSync(folder, { recursive: true });
  });
  return { folder, env, serve };
}

async function packagesOfEveryKind(): Promise<Parameters<typeof servePackages>[0]> {
  return {
    native: [await wheel("native", "1.0", { tags: ARMV7 }), await wheel("native", "1.0")],
    old: [
      await wheel("old", "1.0", { tags: "cp311-cp311-manylinux_2_38_armv7l" }),
      sdist("old", "1.0", MATURIN),
    ],
    pure: [await wheel("pure", "1.0")],
    source: [sdist("source", "2.0", MATURIN)],
    "source-pure": [sdist("source-pure", "1.0", FLIT)],
    foreign: [await wheel("foreign", "1.0", { tags: "cp311-cp311-win_amd64" })],
    top: [
      await wheel("top", "1.0", {
        metadata: [
          "Requires-Dist: pure",
          'Requires-Dist: windows-only; sys_platform == "win32"',
          'Requires-Dist: armv7-only; platform_machine == "armv7l"',
          'Requires-Dist: patch-only; python_full_version < "3.11.4"',
          'Requires-Dist: native; extra == "fast"',
          "Provides-Extra: fast",
        ],
      }),
    ],
    "needs-foreign": [
      await wheel("needs-foreign", "1.0", { metadata: ["Requires-Dist: foreign"] }),
    ],
    "armv7-only": [await wheel("armv7-only", "1.0")],
    "patch-only": [await wheel("patch-only", "1.0")],
    "wants-old": [await wheel("wants-old", "1.0", { metadata: ["Requires-Dist: pure<1"] })],
    yanked: [await wheel("yanked", "1.0"), { ...(await wheel("yanked", "2.0")), yanked: true }],
    versions: [
      await wheel("versions", "1.0"),
      { ...(await wheel("versions", "2.0")), requiresPython: ">=3.12" },
    ],
    changed: [{ ...sdist("changed", "1.0", MATURIN), sha256: ZEROS }],
    broken: 500,
    forbidden: 403,
  };
}

/** Reads interpreters that are known to be well written. */
export const interpreters = (...texts: readonly string[]) =>
  texts.map((text) => {
    const read = parseInterpreter(text);
    if (!read.ok) throw new Error(read.problem);
    return read.interpreter;
  });
/** Reads targets that are known to be well written. */
export const targets = (...texts: readonly string[]) =>
  texts.map((text) => {
    const read = parseTarget(text);
    if (!read.ok) throw new Error(read.problem);
    return read;
  });

/** Plans with an environment of its own; the index is the public one unless a variable says otherwise. */
export async function planned(
  changes: Partial<PlanRequest>,
  environment: NodeJS.ProcessEnv = {},
): Promise<readonly TargetPlan[]> {
  const { host, unwind } = realHost({ ...process.env, ...environment });
  try {
    return await planWheels(host, {
      requirements: [],
      constraints: [],
      project: null,
      extras: [],
      targets: targets("armv7"),
      interpreters: interpreters("3.11"),
      noBinary: [],
      onlyBinary: [],
      published: [],
      ...changes,
    });
  } finally {
    await unwind();
  }
}

/** Tells a plan shortly: `name==version origin detail`. */
export function told(plans: readonly TargetPlan[]): readonly string[] {
  return plans.flatMap(({ packages }) =>
    packages.map((one) => {
      const pin = `${one.name}==${one.version ?? "?"} ${one.origin}`;
      if (one.origin === "missing") return `${pin} ${one.code}`;
      return one.origin === "build"
        ? `${pin} ${one.system.builder}${one.system.pure ? " pure" : ""}`
        : `${pin} ${one.wheel.tag}`;
    }),
  );
}

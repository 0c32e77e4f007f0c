import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildSystemOf, type SourceSigns } from "../../src/plan/build-system.ts";

const NOTHING: SourceSigns = { nativeSources: false, setupPy: null };
const NATIVE: SourceSigns = { nativeSources: true, setupPy: null };
const system = (backend: string | null, requires: readonly string[] = [], rest = "") =>
  `[build-system]\nrequires = ${JSON.stringify(requires)}\n${backend === null ? "" : `build-backend = "${backend}"\n`}${rest}`;

describe("how a source distribution is built", () => {
  test.each([
    ["rpds-py", system("maturin", ["maturin>=1.9"]), NATIVE, "maturin", false],
    ["numpy", system("mesonpy", ["meson-python", "Cython"]), NATIVE, "meson-python", false],
    [
      "a scikit-build-core project",
      system("scikit_build_core.build"),
      NOTHING,
      "scikit-build-core",
      false,
    ],
    [
      "a scikit-build project",
      system("setuptools.build_meta", ["setuptools", "scikit-build>=0.1", "cmake"]),
      NATIVE,
      "cmake",
      false,
    ],
    [
      "cryptography of old",
      system("setuptools.build_meta", ["setuptools", "cffi>=1.12", "setuptools-rust>=1"]),
      NATIVE,
      "setuptools-rust",
      false,
    ],
    [
      "a cffi project",
      system("setuptools.build_meta", ["setuptools", "cffi"]),
      NOTHING,
      "cffi",
      false,
    ],
    [
      "pillow, with a backend of its own",
      system("backend", ["setuptools>=77", "pybind11"], 'backend-path = ["_custom_build"]'),
      NATIVE,
      "setuptools",
      false,
    ],
    ["psutil", system("setuptools.build_meta", ["setuptools"]), NATIVE, "setuptools", false],
    [
      "a setuptools project without anything to compile",
      system("setuptools.build_meta", ["setuptools"]),
      NOTHING,
      "setuptools",
      true,
    ],
    [
      "slugify, without a pyproject.toml",
      null,
      { ...NOTHING, setupPy: "setup(name='slugify')" },
      "setuptools",
      true,
    ],
    [
      "a setup.py that compiles what it downloads",
      null,
      { ...NOTHING, setupPy: "setup(ext_modules=fetch())" },
      "setuptools",
      false,
    ],
    [
      "extensions declared in pyproject.toml",
      system("setuptools.build_meta", [], "[tool.setuptools]\next-modules = []"),
      NOTHING,
      "setuptools",
      false,
    ],
    ["a flit project", system("flit_core.buildapi"), NATIVE, "flit", true],
    ["a hatchling project", system("hatchling.build", ["hatchling"]), NOTHING, "hatchling", true],
    [
      "a hatchling project with a version from Git",
      system("hatchling.build", [], "[tool.hatch.build.hooks.vcs]\nversion-file = 'v'"),
      NOTHING,
      "hatchling",
      true,
    ],
    [
      "a hatchling project with a hook",
      system("hatchling.build", [], "[tool.hatch.build.targets.wheel.hooks.mypyc]"),
      NOTHING,
      "hatchling",
      false,
    ],
    ["a poetry project", system("poetry.core.masonry.api"), NOTHING, "poetry", true],
    [
      "dbus-fast",
      system("poetry.core.masonry.api", [], '[tool.poetry.build]\nscript = "build.py"'),
      NATIVE,
      "poetry",
      false,
    ],
    ["a pdm project", system("pdm.backend"), NOTHING, "pdm", true],
    ["a uv project", system("uv_build"), NOTHING, "uv", true],
    ["a backend that nobody knows", system("sipbuild.api", ["sip"]), NOTHING, "other", false],
    ["a pyproject.toml without a build system", "[tool.black]", NOTHING, "setuptools", true],
    ["a pyproject.toml that is no TOML", "= =", NATIVE, "setuptools", false],
  ] as const)("of %s", (...[, pyproject, signs, builder, pure]) => {
    expect(buildSystemOf(pyproject, signs)).toMatchObject({ builder, pure });
  });

  test("is told with the backend and what it requires", () => {
    expect(buildSystemOf(system("maturin", ["maturin>=1.9"]), NATIVE)).toMatchObject({
      backend: "maturin",
      requires: ["maturin>=1.9"],
    });
  });

  const METADATA = `Metadata-Version: 2.4
Name: a
Version: 1
Requires-Dist: numpy>=1.25
Requires-Dist: pytest; extra == "test"
`;
  const NUMPY = ["numpy>=1.25"];
  test.each([
    ["pyproject.toml", '[project]\ndependencies = ["numpy>=1.25"]', null, NUMPY],
    ["pyproject.toml alone, where it says it", "[project]\ndependencies = []", METADATA, []],
    ["the metadata, without extras", '[project]\ndynamic = ["dependencies"]', METADATA, NUMPY],
    ["the metadata where there is no pyproject.toml", null, METADATA, NUMPY],
    ["nothing", null, null, []],
    ["metadata that are none", null, "\u0000", []],
  ])("is told with what it needs, by %s", (...[, pyproject, metadata, needs]) => {
    expect(buildSystemOf(pyproject, { ...NATIVE, metadata }).needs).toEqual(needs);
  });

  test("is told of any text and of tables of any shape", () => {
    const table = fc
      .dictionary(fc.constantFrom("build-system", "tool", "a"), fc.string())
      .map((entries) =>
        Object.entries(entries)
          .map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
          .join("\n"),
      );
    fc.assert(
      fc.property(fc.oneof(fc.string(), table), fc.boolean(), (text, nativeSources) => {
        const { requires, builder } = buildSystemOf(text, { nativeSources, setupPy: null });
        expect([Array.isArray(requires), builder]).toEqual([true, "setuptools"]);
      }),
    );
  });
});

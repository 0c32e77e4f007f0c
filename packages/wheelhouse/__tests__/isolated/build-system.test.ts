import { describe, expect, test } from "@jest/globals";
import { parseBuildSystem } from "../../src/isolated/build-system.ts";

const LEGACY = {
  requires: ["setuptools>=40.8.0"],
  backend: "setuptools.build_meta:__legacy__",
  backendPath: [],
};

describe("a project's build system", () => {
  test.each([
    ["no pyproject.toml", null],
    ["a table for tools only", "[tool.x]\n"],
    ["an empty table", "[build-system]\n"],
  ])("is setup.py's where there is %s", (_, text) => {
    expect(parseBuildSystem(text)).toEqual(LEGACY);
  });

  test("keeps what is required where no backend is named", () => {
    expect(parseBuildSystem('[build-system]\nrequires = ["setuptools", "cython"]\n')).toEqual({
      ...LEGACY,
      requires: ["setuptools", "cython"],
    });
  });

  test("is read with a backend that lies in the project", () => {
    const text =
      '[build-system]\nrequires = ["x", 1]\nbuild-backend = "own.backend:api"\nbackend-path = ["_build"]\n';
    expect(parseBuildSystem(text)).toEqual({
      requires: ["x"],
      backend: "own.backend:api",
      backendPath: ["_build"],
    });
  });
});

import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { readProject } from "../../src/source/project.ts";

const MATURIN = '[build-system]\nrequires = ["maturin"]\nbuild-backend = "maturin"\n';

function folder(files: Readonly<Record<string, string>>): FakeHost {
  const entries = Object.entries(files);
  return new FakeHost({
    files: Object.fromEntries(entries.map(([name, text]) => [`/home/p ü/${name}`, text])),
  });
}

describe("a project", () => {
  test.each([
    ["maturin", { "pyproject.toml": MATURIN, "Cargo.lock": "" }, "maturin", true],
    [
      "setuptools",
      { "pyproject.toml": MATURIN.replaceAll("maturin", "setuptools") },
      "setuptools",
      false,
    ],
    ["setup.py alone", { "setup.py": "" }, null, false],
    ["a table for tools only", { "pyproject.toml": "[tool.x]\n" }, null, false],
    ["no backend named", { "pyproject.toml": "[build-system]\nrequires = []\n" }, null, false],
    [
      "a backend that is no text",
      { "pyproject.toml": "[build-system]\nbuild-backend = 1\n" },
      null,
      false,
    ],
    ["a build-system that is no table", { "pyproject.toml": 'build-system = "x"\n' }, null, false],
  ])("with %s is read", async (...[, files, backend, locked]) => {
    expect(await readProject(folder(files), "p ü")).toEqual({
      folder: "/home/p ü",
      backend,
      locked,
    });
  });

  test.each([
    ["that is not there", {}, { code: "path-missing", message: "p ü is not there" }],
    [
      "without pyproject.toml",
      { README: "" },
      { code: "project-invalid", message: "p ü has neither pyproject.toml nor setup.py" },
    ],
    [
      "whose pyproject.toml is malformed",
      { "pyproject.toml": '[build-system]\nrequires = ["x"\n' },
      {
        code: "project-invalid",
        message: expect.stringMatching(
          /^p ü\/pyproject\.toml is malformed: .* \(line \d+, column \d+\)$/,
        ),
      },
    ],
  ])("%s is refused", async (_, files, failure) => {
    await expect(readProject(folder(files), "p ü")).rejects.toMatchObject(failure);
  });

  test("is no file", async () => {
    const host = folder({ "a.txt": "" });
    await expect(readProject(host, "p ü/a.txt")).rejects.toMatchObject({
      code: "path-missing",
      message: "p ü/a.txt is no folder",
    });
  });
});

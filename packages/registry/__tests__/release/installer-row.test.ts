import { describe, expect, it } from "@jest/globals";
import type { ManifestProgram } from "@wainwright/manifest";
import fc from "fast-check";
import { installerRows, programProblem } from "../../src/release/installer-row.ts";
import { program, sumOf } from "./release-fixture.ts";

const at = (file: string, given: Partial<ManifestProgram>) =>
  program({ path: "", name: file, size: 1, sha256: sumOf(file) }, given);
const rows = (...programs: readonly ManifestProgram[]) =>
  installerRows(programs, new Set(programs.map(({ file }) => file)));

describe("what an installer can choose", () => {
  it.each<[string, Partial<ManifestProgram>, string]>([
    ["a program of glibc", { floor: "2.31" }, "gnu 2.31"],
    ["a static one", { floor: null }, "any -"],
    ["a static one of musl", { target: "amd64-linux-musl" }, "any -"],
    ["a frozen Python of musl", { target: "amd64-linux-musl", kind: "pyinstaller" }, "musl -"],
    ["an archive of pure Python", { kind: "pyz" }, "any -"],
    ["an archive for musl", { kind: "pyz", target: "amd64-linux-musl" }, "musl -"],
    ["a program of macOS", { target: "arm64-macos.11.0" }, "any 11.0"],
  ])("knows of %s what it needs", (_, given, expected) => {
    const [row] = rows(at("tool", given));
    expect(`${row?.libc ?? ""} ${row?.floor ?? ""}`).toBe(expected);
  });

  it("stands in the order in which it is preferred", () => {
    const found = rows(
      at("a", { floor: null }),
      at("b", { floor: "2.9" }),
      at("c", { floor: "2.17" }),
      at("d", { kind: "pyz", floor: "2.31" }),
      at("e", { kind: "pyinstaller", floor: "2.31" }),
    );
    expect(found.map(({ file }) => file)).toEqual(["c", "b", "a", "e", "d"]);
  });

  it("is neither a folder nor a package, nor for systems without such a shell", () => {
    expect(rows(at("a.deb", { kind: "deb" }), at("b", { target: "amd64-windows" }))).toEqual([]);
    expect(installerRows([at("folder", {})], new Set(["folder/tool"]))).toEqual([]);
  });

  it("is made of words without blanks, whatever a manifest says", () => {
    const any = fc.oneof(
      fc.string(),
      fc.constantFrom("tool", "TABLE", "a b", "$(x)", "-n", "2.31"),
    );
    const kind = fc.constantFrom("rust", "pyz", "pyinstaller", "deb");
    fc.assert(
      fc.property(any, fc.record({ name: any, floor: fc.option(any), kind }), (file, words) => {
        const given = at(file, words);
        for (const row of rows(given)) {
          expect(programProblem(given)).toBeNull();
          for (const word of Object.values(row)) expect(word).toMatch(/^[\w.%+~!@=/-]*$/);
        }
      }),
    );
  });
});

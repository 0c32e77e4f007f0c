import { describe, expect, it } from "@jest/globals";
import { findTarget } from "@wainwright/platform";
import fc from "fast-check";
import type { MadeProgram } from "../../src/made-program.ts";
import { collisions, outputName, patternProblem } from "../../src/output/output-name.ts";

const armv7 = findTarget({ architecture: "armv7", os: "linux", libc: "gnu" });
if (armv7 === null) throw new Error("there is no ARMv7 in the table");
const program: MadeProgram = {
  kind: "deb",
  name: "kt_service",
  version: "1.2",
  target: { target: armv7, floor: null },
  path: "/tmp/kt",
  extension: ".deb",
  seconds: 1,
  notes: [],
};

describe("the name of what was made", () => {
  it.each([
    ["{name}-{version}-{arch}", "kt_service-1.2-armv7l.deb"],
    ["{arch}/{name}", "armv7l/kt_service.deb"],
    ["{name}-{triple}", "kt_service-armv7-unknown-linux-gnueabihf.deb"],
    ["{name}.deb", "kt_service.deb"],
  ])("follows the pattern %s", (pattern, expected) => {
    expect(outputName(program, pattern)).toBe(expected);
  });

  it("has no gap where there is no version", () => {
    expect(outputName({ ...program, version: null }, "{name}-{version}-{arch}")).toBe(
      "kt_service-armv7l.deb",
    );
  });

  it("never leads out of the folder, whatever a program is called", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, version) => {
        const path = outputName({ ...program, name, version }, "{name}-{version}-{arch}");
        expect(path).not.toMatch(/\/|\\|\0/);
      }),
    );
  });

  it.each(["../{name}", "{name}/", "/{name}", "a\\b", "{nme}"])("is refused as %s", (pattern) => {
    expect(patternProblem(pattern)).not.toBeNull();
  });

  it("collides where a disk does not tell case apart, or one is the other's folder", () => {
    expect(collisions(["a/App", "a/app", "b"])).toEqual([["a/App", "a/app"]]);
    expect(collisions(["kt", "kt/lib"])).toEqual([["kt", "kt/lib"]]);
    expect(collisions(["kt", "kt2"])).toEqual([]);
  });
});

import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseFrozenData, parseFrozenSource } from "../../src/pyinstaller/frozen-request.ts";

describe("a line that names a program to freeze", () => {
  it.each([
    ["kt_service.py", { name: "kt_service", path: "kt_service.py", kind: "script" }],
    ["src/kt/main.py", { name: "main", path: "src/kt/main.py", kind: "script" }],
    ["kt = src/kt/main.py", { name: "kt", path: "src/kt/main.py", kind: "script" }],
    ["build/kt.spec", { name: "kt", path: "build/kt.spec", kind: "spec" }],
    ["my tools/run it.py", { name: "run it", path: "my tools/run it.py", kind: "script" }],
  ])("%s", (line, expected) => {
    expect(parseFrozenSource(line)).toEqual(expected);
  });

  it.each(["kt", "kt=", "kt=other.spec", "/etc/kt.py", "../kt.py", "a/../../kt.py", "kt.sh", ""])(
    "is refused as %j",
    (line) => {
      expect(parseFrozenSource(line)).toBeNull();
    },
  );

  it("never leads out of the project, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "/", ".", "..", "=", ".py") }), (line) => {
        const path = parseFrozenSource(line)?.path ?? "";
        expect(path.startsWith("/") || path.split("/").includes("..")).toBe(false);
      }),
    );
  });
});

describe("a line of data", () => {
  it.each([
    ["config:config", { from: "config", to: "config" }],
    ["assets/*.png : images", { from: "assets/*.png", to: "images" }],
    ["config.json:.", { from: "config.json", to: "." }],
  ])("%s", (line, expected) => {
    expect(parseFrozenData(line)).toEqual(expected);
  });

  it.each(["config", "config:", ":config", "/etc:etc", "a:../b", "a:b:c"])(
    "is refused as %j",
    (line) => {
      expect(parseFrozenData(line)).toBeNull();
    },
  );
});

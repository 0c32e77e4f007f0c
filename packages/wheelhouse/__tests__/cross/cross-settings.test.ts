import { describe, expect, test } from "@jest/globals";
import { crossSettings } from "../../src/cross/cross-settings.ts";
import { isForCompilers } from "../../src/cross/target-files.ts";

const FILES = { cross: "/run/cross/c.ini", native: "/run/cross/n.ini" };

describe("what a backend is told of the target", () => {
  test("meson-python gets Meson's machine files, before what was set", () => {
    const files = ["--cross-file=/run/cross/c.ini", "--native-file=/run/cross/n.ini"];
    expect(crossSettings({}, "meson-python", FILES)).toEqual({ "setup-args": files });
    expect(crossSettings({ "setup-args": "-Da=1", other: "x" }, "meson-python", FILES)).toEqual({
      "setup-args": [...files, "-Da=1"],
      other: "x",
    });
    expect(crossSettings({ "setup-args": ["-Da=1", "-Db=2"] }, "meson-python", FILES)).toEqual({
      "setup-args": [...files, "-Da=1", "-Db=2"],
    });
  });

  test("all others are told by their environment", () => {
    expect(crossSettings({ a: "b" }, "scikit-build-core", FILES)).toEqual({ a: "b" });
  });
});

describe("a file that a compiler or linker takes", () => {
  test.each([
    ["numpy/_core/include/numpy/arrayobject.h", true],
    ["numpy/_core/lib/libnpymath.a", true],
    ["x/lib/pkgconfig/x.pc", true],
    ["x/cmake/XConfig.cmake", true],
    ["Cython/Compiler/Code.cpython-311-x86_64-linux-gnu.so", false],
    ["x/__init__.py", false],
  ])("%s: %s", (path, is) => {
    expect(isForCompilers(path)).toBe(is);
  });
});

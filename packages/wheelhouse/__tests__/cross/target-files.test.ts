import { describe, expect, test } from "@jest/globals";
import { isForCompilers } from "../../src/cross/target-files.ts";

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

import { describe, expect, test } from "@jest/globals";
import { topLevelModules } from "../../src/proof/top-level-modules.ts";

describe("the modules that a wheel brings", () => {
  test.each([
    [
      "a package",
      ["rpds/__init__.py", "rpds/rpds.cpython-311-arm-linux-gnueabihf.so", "rpds/__init__.pyi"],
      ["rpds"],
    ],
    ["packages inside packages", ["a/__init__.py", "a/b/__init__.py", "a/b/c.py"], ["a"]],
    ["single modules", ["six.py"], ["six"]],
    ["a bare extension", ["_cffi_backend.cpython-311-x86_64-linux-gnu.so"], ["_cffi_backend"]],
    ["an extension of the stable ABI", ["fast.abi3.so"], ["fast"]],
    ["a plain extension", ["fast.so"], ["fast"]],
    ["public ones before private ones", ["_yaml/__init__.py", "yaml/__init__.py"], ["yaml"]],
    ["private ones where there are no others", ["_yaml/__init__.py"], ["_yaml"]],
    ["a namespace", ["ruamel/yaml/__init__.py", "ruamel/yaml/x/__init__.py"], ["ruamel.yaml"]],
    ["a compiled package", ["fast/__init__.cpython-311-x86_64-linux-gnu.so"], ["fast"]],
    ["no tests beside the real thing", ["a/__init__.py", "tests/__init__.py"], ["a"]],
    ["tests where there is nothing else", ["tests/__init__.py"], ["tests"]],
    ["what lies in a data folder", ["a-1.data/platlib/a/__init__.py"], ["a"]],
    ["a name in another script", ["größe/__init__.py"], ["größe"]],
    ["what cannot be named in Python", ["a-b/__init__.py", "1a.py", "a-1.dist-info/METADATA"], []],
    [
      "headers, programs and data",
      ["a-1.data/scripts/x.py", "a-1.data/headers/a.h", "share/x.txt"],
      [],
    ],
    [
      "hostile names",
      ["a;import os/__init__.py", "../x/__init__.py", "/__init__.py", "a b.py"],
      [],
    ],
    ["nothing", [], []],
  ])("%s", (_, paths, expected) => {
    expect(topLevelModules(paths)).toEqual(expected);
  });
});

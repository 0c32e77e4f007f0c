import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { stableAbiViolations } from "../../src/policy/stable-abi-violations.ts";

const of = (floor: number, ...undefinedNames: readonly string[]) =>
  stableAbiViolations({ floor: [3, floor], undefined: undefinedNames });

test("functions and data of the floor's stable ABI are no violation", () => {
  expect(of(2, "PyLong_FromLong", "PyExc_ValueError", "_Py_NoneStruct", "_Py_Dealloc")).toEqual({
    outside: [],
    newer: [],
    windowsOnly: [],
    lowestFloor: [3, 2],
  });
});

test("a symbol that came later is told with its version, and the floor that would be true", () => {
  const used = ["PyObject_GetBuffer", "PyType_GetModuleByDef", "PyType_GetModule"];
  expect(of(9, ...used)).toMatchObject({
    outside: [],
    newer: [
      { symbol: "PyObject_GetBuffer", since: [3, 11] },
      { symbol: "PyType_GetModule", since: [3, 10] },
      { symbol: "PyType_GetModuleByDef", since: [3, 13] },
    ],
    lowestFloor: [3, 13],
  });
  expect(of(13, ...used).newer).toEqual([]);
});

test("a symbol that is in the stable ABI of no version is outside, under every floor", () => {
  expect(of(99, "_PyUnicode_Ready", "PyList_GET_SIZE", "Py_NotThere").outside).toEqual([
    "PyList_GET_SIZE",
    "Py_NotThere",
    "_PyUnicode_Ready",
  ]);
});

test("what is not Python's is not looked at", () => {
  expect(of(2, "malloc", "PyInit_other", "python", "__Py", "")).toMatchObject({
    outside: [],
    newer: [],
  });
});

test("functions that only Windows has are named", () => {
  expect(of(2, "PyErr_SetFromWindowsErr")).toMatchObject({
    outside: [],
    windowsOnly: ["PyErr_SetFromWindowsErr"],
  });
});

test("for any names there is a verdict, each symbol is in one list at most, and a floor as low as said has nothing newer", () => {
  const names = fc.array(
    fc.oneof(fc.string(), fc.constantFrom("PyObject_GetBuffer", "PyX", "constructor", "__proto__")),
  );
  fc.assert(
    fc.property(names, fc.nat(20), (used, floor) => {
      const { outside, newer, lowestFloor } = of(floor, ...used);
      const told = [...outside, ...newer.map(({ symbol }) => symbol)];
      expect(new Set(told).size).toBe(told.length);
      expect(of(lowestFloor[1], ...used).newer).toEqual([]);
    }),
  );
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type HeldNamespace, holdNamespace } from "@wainwright/testing";
import { inCross } from "./in-cross.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "cross ü "));
const NAMESPACES: HeldNamespace[] = [];

beforeAll(async () => {
  NAMESPACES.push(await holdNamespace(process.getuid?.() ?? -1));
});

afterAll(() => {
  for (const held of NAMESPACES) held.close();
  rmSync(FOLDER, { recursive: true });
});

function namespace(): HeldNamespace {
  const [held] = NAMESPACES;
  if (held === undefined) throw new Error("there is no namespace");
  return held;
}

/** Writes a setuptools project in C, whose setup.py says of which machine it takes itself to be. */
function project(name: string, requires: readonly string[]): string {
  const folder = join(FOLDER, name);
  mkdirSync(folder);
  const files = {
    "pyproject.toml": `[build-system]\nrequires = ${JSON.stringify(requires)}\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "${name}"\nversion = "1.0"\n`,
    "setup.py": [
      "import platform, struct, sys, sysconfig",
      "from setuptools import Extension, setup",
      "said = [platform.machine(), struct.calcsize('P'), sys.maxsize, sysconfig.get_config_var('SIZEOF_LONG')]",
      'macros = [("SAID", \'"%s"\' % said)]',
      'setup(ext_modules=[Extension("tiny", ["tiny.c"], define_macros=macros, libraries=["z"])])',
    ].join("\n"),
    "tiny.c": `#include <Python.h>
#include <zlib.h>
static PyObject *said(PyObject *self, PyObject *args) { return PyUnicode_FromFormat("%s %d %s", SAID, (int)sizeof(void *), zlibVersion()); }
static PyMethodDef methods[] = {{"said", said, METH_NOARGS, "Tells."}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "tiny", NULL, -1, methods};
PyMODINIT_FUNC PyInit_tiny(void) { return PyModule_Create(&module); }
`,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

const ARMV7 = { target: "armv7", python: "3.11" } as const;

describe("cross-compiling for ARMv7 by a Python of the host", () => {
  test("makes markupsafe's wheel from its sdist, and its C part works on ARMv7", async () => {
    const { failure, wheel, tools, printed } = await inCross(namespace(), {
      ...ARMV7,
      what: { kind: "sdist", name: "markupsafe" },
      imports: ["import markupsafe._speedups", "from markupsafe import escape; print(escape('<'))"],
    });
    expect(failure).toBeNull();
    expect(wheel).toMatch(/^markupsafe-.*-cp311-cp311-.*manylinux_2_\d+_armv7l.*\.whl$/i);
    expect(tools).toMatch(/^debian bookworm \w+, for debian bookworm armhf gcc 12\.\d/);
    expect(printed).toMatch(/&lt;/);
  }, 300_000);

  test("tells a setup.py the target's machine and widths, and links the target's libraries", async () => {
    const { failure, printed } = await inCross(namespace(), {
      ...ARMV7,
      what: { kind: "folder", name: "tiny", path: project("tiny", ["setuptools"]) },
      imports: ["import tiny; print(tiny.said())"],
    });
    expect(failure).toBeNull();
    expect(printed).toMatch(/^\['armv7l', 4, 2147483647, 4\] 4 1\.2\.\d+/m);
  }, 300_000);

  test("refuses what requires numpy to be built, by its name, before anything is built", async () => {
    const path = project("needs-numpy", ["setuptools", "numpy"]);
    const { failure } = await inCross(namespace(), {
      ...ARMV7,
      what: { kind: "folder", name: "needs-numpy", path },
      imports: [],
    });
    expect(failure).toMatchObject({
      code: "target-unserved",
      message: expect.stringMatching(
        /cross-compiling is not safe: the build requires numpy \d\S*, which brings headers or libraries/,
      ),
    });
  }, 300_000);
});

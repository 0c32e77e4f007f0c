import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { write } from "./projects.ts";

/** Says what is in a source distribution, where that is not an extension in C that builds. */
export interface Source {
  /** The body of its one function. */
  readonly code?: string;
  readonly requires?: readonly string[];
  readonly setup?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Packs a source distribution of version 1.0 into `sdists` below a folder; with static metadata, which no build is needed to read. */
export function packSdist(folder: string, name: string, source: Source = {}): void {
  const { requires = [], files = {} } = source;
  const module = name.replaceAll("-", "_");
  const top = `${module}-1.0`;
  const packing = join(folder, "packing", top);
  write(packing, {
    "PKG-INFO": [
      ...["Metadata-Version: 2.2", `Name: ${name}`, "Version: 1.0"],
      ...requires.map((one) => `Requires-Dist: ${one}`),
      "",
    ].join("\n"),
    "pyproject.toml": `[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
`,
    "setup.py": source.setup ?? setupOf(module, `name="${name}", version="1.0"`, requires),
    "it.c": extension(module, source.code ?? "return PyLong_FromLong(1);"),
    ...files,
  });
  mkdirSync(join(folder, "sdists"), { recursive: true });
  const archive = join(folder, "sdists", `${top}.tar.gz`);
  const packed = spawnSync("tar", ["-czf", archive, "-C", join(folder, "packing"), top]);
  if (packed.status !== 0) throw new Error(`${name} could not be packed`);
}

/** Writes a setup.py of one extension. */
export function setupOf(
  module: string,
  identity: string,
  requires: readonly string[] = [],
): string {
  return `from setuptools import Extension, setup
setup(${identity}, install_requires=${JSON.stringify(requires)}, py_modules=[],
      ext_modules=[Extension("${module}", ["it.c"])])
`;
}

function extension(module: string, code: string): string {
  return `#include <Python.h>
static PyObject *it(PyObject *self, PyObject *args) { ${code} }
static PyMethodDef methods[] = {{"it", it, METH_NOARGS, ""}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef def = {PyModuleDef_HEAD_INIT, "${module}", NULL, -1, methods};
PyMODINIT_FUNC PyInit_${module}(void) { return PyModule_Create(&def); }
`;
}

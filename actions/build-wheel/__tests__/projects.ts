import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes a project in Rust that maturin builds without any crate: a library that C could call. */
export function maturinProject(folder: string, source = GOOD_RUST): string {
  return write(folder, {
    "pyproject.toml": `[build-system]
requires = ["maturin>=1,<2"]
build-backend = "maturin"

[project]
name = "tiny-rust"
version = "1.0"

[tool.maturin]
bindings = "cffi"
`,
    "Cargo.toml": `[package]
name = "tiny-rust"
version = "1.0.0"
edition = "2021"

[lib]
name = "tiny_rust"
crate-type = ["cdylib"]
`,
    "src/lib.rs": source,
  });
}

const GOOD_RUST = `#[no_mangle]
pub extern "C" fn bits() -> i32 {
    usize::BITS as i32
}
`;

/** Says what must work of {@link maturinProject}, at a width: the function is called, not only found. */
export function rustCalled(bits: number): string {
  const library = "glob.glob('/build/env/lib/python*/site-packages/tiny_rust/*.so')[0]";
  return `import ctypes, glob; assert ctypes.CDLL(${library}).bits() == ${bits}`;
}

/** Says what a project in C calls, and what it is linked with. */
export interface CCall {
  /** A C expression of an int; the width of a pointer by default. */
  readonly expression?: string;
  readonly declaration?: string;
  readonly linkArguments?: readonly string[];
}

/** Writes a project in C that setuptools builds, with one function `bits`. */
export function cProject(folder: string, call: CCall = {}): string {
  const { expression = "sizeof(void *) * 8", declaration = "", linkArguments = [] } = call;
  return write(folder, {
    "pyproject.toml": `[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"

[project]
name = "tiny-c"
version = "1.0"
`,
    // Build scripts ask for the generic names, which no package holds: update-alternatives makes them.
    "setup.py": `import subprocess
from setuptools import Extension, setup

for argv in (["cc", "--version"], ["c++", "--version"], ["awk", "BEGIN {}"]):
    subprocess.check_call(argv, stdout=subprocess.DEVNULL)
setup(ext_modules=[Extension("tiny_c", ["tiny_c.c"], extra_link_args=${JSON.stringify(linkArguments)})])
`,
    "tiny_c.c": `#include <Python.h>
#include <stdlib.h>
${declaration}
static PyObject *bits(PyObject *self, PyObject *args) { return PyLong_FromLong(${expression}); }
static PyMethodDef methods[] = {{"bits", bits, METH_NOARGS, "Tells a number."}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "tiny_c", NULL, -1, methods};
PyMODINIT_FUNC PyInit_tiny_c(void) { return PyModule_Create(&module); }
`,
  });
}

/** Writes files into a folder and gives the folder back. */
export function write(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { glibcFloor, readBinary } from "@wainwright/binary";
import { type HeldNamespace, holdNamespace, realHost } from "@wainwright/testing";
import { makeDebianRoot } from "../../src/index.ts";
import { prepareRoot } from "../userland/in-userland.ts";
import { ownPodman } from "../userland/own-podman.ts";
import { type AcceleratedScenario, inAccelerated } from "./in-accelerated.ts";
import { prepareAcceleration } from "./prepare-acceleration.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "lent-images-"));
const { environment: ENVIRONMENT, importImage } = ownPodman(FOLDER);
const NAMESPACES: HeldNamespace[] = [];
const TRIPLET = "arm-linux-gnueabihf";
/** As python:3.11-slim: Python with its own headers, and no others. */
const SLIM = "localhost/slim:1";
/** What is made once for the machine, and of which images have no part. */
const SHARED = ["debian-root", "python-uv", "python-ziglang", "launchers", "zig-cache"];

beforeAll(async () => {
  const { host, unwind } = realHost(process.env);
  const { path } = await prepareRoot("armv7", "3.11", { environment: process.env });
  const headers = await prepareAcceleration(host, { target: "armv7", python: "3.11", rust: false });
  const musl = await makeDebianRoot(host, {
    suite: "bookworm",
    architectures: ["armhf"],
    packages: ["musl"],
  });
  await unwind();
  const release = join(FOLDER, "release/usr/lib");
  mkdirSync(release, { recursive: true });
  writeFileSync(join(release, "os-release"), "ID=debian\nVERSION_CODENAME=bookworm\n");
  const more = [
    ...["-C", headers, "usr/include/python3.11", `usr/include/${TRIPLET}/python3.11`],
    ...["-C", join(FOLDER, "release"), "usr/lib/os-release"],
    ...["-C", musl.path, "usr/lib/ld-musl-armhf.so.1", "usr/lib/arm-linux-musleabihf"],
  ];
  importImage(SLIM, { architecture: "arm", root: path, more });
  const cache = process.env["WAINWRIGHT_CACHE"] ?? join(homedir(), ".cache/wainwright");
  mkdirSync(ENVIRONMENT.WAINWRIGHT_CACHE);
  for (const kind of SHARED) {
    mkdirSync(join(cache, kind), { recursive: true });
    symlinkSync(join(cache, kind), join(ENVIRONMENT.WAINWRIGHT_CACHE, kind));
  }
  NAMESPACES.push(await holdNamespace(process.getuid?.() ?? -1));
}, 600_000);

afterAll(() => {
  for (const held of NAMESPACES) held.close();
  rmSync(FOLDER, { recursive: true });
});

const FILES = {
  "setup.py": `import os
from setuptools import Extension, setup
both = [Extension("one", ["one.c"]), Extension("two", ["two.cc"])]
setup(name="it", ext_modules=both[: int(os.environ.get("EXTENSIONS", "2"))])
`,
  "one.c": `#include <Python.h>
#include <errno.h>
#include <pthread.h>
static struct PyModuleDef def = {PyModuleDef_HEAD_INIT, "one", NULL, -1, NULL};
/* glibc has this under another version from 2.34 on. */
int *in_library(void *(*start)(void *)) { pthread_t it; return pthread_create(&it, 0, start, 0) ? 0 : &errno; }
const char *made_on(void) { return __DATE__; }
PyMODINIT_FUNC PyInit_one(void) { return PyModule_Create(&def); }
`,
  "two.cc": `#include <Python.h>
#include <stdexcept>
#include <string>
static PyObject *it(PyObject *, PyObject *) {
  try { throw std::runtime_error("thrown"); }
  catch (const std::exception &e) { return PyUnicode_FromString((std::string(e.what()) + " and caught").c_str()); }
}
static PyMethodDef methods[] = {{"it", it, METH_NOARGS, ""}, {nullptr, nullptr, 0, nullptr}};
static struct PyModuleDef def = {PyModuleDef_HEAD_INIT, "two", nullptr, -1, methods};
PyMODINIT_FUNC PyInit_two(void) { return PyModule_Create(&def); }
`,
  "main.c": `#include <dlfcn.h>
#include <stdio.h>
int main(void) {
  void *library = dlopen("./libit.so", RTLD_NOW);
  int (*it)(void) = library == 0 ? 0 : (int (*)(void))dlsym(library, "it");
  printf("%d\\n", it == 0 ? -1 : it());
  return it == 0;
}
`,
  "it.c": '#include <string.h>\nint it(void) { return (int)strlen("from a library"); }\n',
};
const BUILD = "python3 setup.py -q build_ext --inplace 2>&1";
const IMPORT = "python3 -c 'import one, two, platform; print(two.it(), platform.machine())'";

/** Runs a script in the image, accelerated, in a folder with the files. */
async function shell(script: string, how: Partial<AcceleratedScenario> = {}) {
  const [namespace] = NAMESPACES;
  if (namespace === undefined) throw new Error("there is no namespace");
  const work = mkdtempSync(join(FOLDER, "work-"));
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(work, path), text);
  const mounts = [{ host: work, inside: "/build", writable: true }];
  const command = { argv: ["/bin/sh", "-ec", script], mounts } as const;
  const scenario = { target: "armv7", python: "3.11", rust: false, image: SLIM, ...how, command };
  const outcome = await inAccelerated(namespace, scenario, ENVIRONMENT);
  if (outcome.failure !== null) throw new Error(JSON.stringify(outcome.failure));
  return { ...outcome, work };
}

function floorOf(path: string): string {
  const bytes = readFileSync(path);
  const read = readBinary({
    size: bytes.length,
    readNow: (offset, length) => bytes.subarray(offset, offset + length),
  });
  if (read.kind !== "elf") throw new Error(`${path} is no ELF file`);
  return glibcFloor(read.elf)?.join(".") ?? "none";
}

describe("an accelerated userland from an image", () => {
  test("builds C and C++ extensions where the image has no headers of the C library, the second time by ccache", async () => {
    const statistics =
      'CCACHE_DIR=/accel/ccache /accel/usr/bin/ccache --print-stats > s; python3 -c \'print(*[line for line in open("s") if line.startswith("direct")], sep="", end="")\'';
    const script = [BUILD, IMPORT, "rm -rf build *.so", BUILD, IMPORT, statistics].join("; ");
    const { output, lines, exitCode } = await shell(script, {
      env: { CCACHE_DIR: join(FOLDER, "ccache") },
    });
    const imported = "thrown and caught armv7l\n";
    expect({ exitCode, output }).toEqual({
      exitCode: 0,
      output: `${imported}${imported}direct_cache_hit\t2\ndirect_cache_miss\t2\n`,
    });
    expect(lines).toContainEqual(
      expect.stringMatching(/the image lacks .*stdio\.h, .*those of Debian bookworm serve/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^info: natively \(\S+\): gcc 12.*; emulated \(armv7l\): Python 3\.11/),
    );
  }, 120_000);

  test("builds by zig at a floor that is older than the image's C library", async () => {
    const script = [
      `EXTENSIONS=1 ${BUILD}`,
      "python3 -c 'import one, platform; print(one.__name__, platform.machine())'",
      // To link it, zig would compile its C++ library, which takes long.
      "gcc -c -I/usr/include/python3.11 two.cc",
    ].join("; ");
    const { output, lines, exitCode, work } = await shell(script, { floor: "2.17" });
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: "one armv7l\n" });
    expect(floorOf(join(work, `one.cpython-311-${TRIPLET}.so`))).toMatch(/^2\.(?:4|17)$/);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^info: natively \(\S+\): zig 0\..*; emulated \(armv7l\): Python 3\.11/,
      ),
    );
  }, 180_000);

  test("builds by zig for musl what musl's own loader starts", async () => {
    const script = [
      "gcc -shared -fPIC it.c -o libit.so",
      "gcc main.c -o main",
      "/lib/ld-musl-armhf.so.1 ./main; ./main",
    ].join("; ");
    expect(await shell(script, { musl: true })).toMatchObject({ output: "14\n14\n" });
  }, 180_000);
});

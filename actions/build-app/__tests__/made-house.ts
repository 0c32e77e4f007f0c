import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildWheel, type WheelSpec } from "@wainwright/testing";
import { compiled } from "../../../packages/verify/__tests__/compiled.ts";

/** Does what its first argument says, as programs on trial do. */
const APPLICATION = `
import ctypes, os, sys, time
import tiny_native


def say():
    print("tiny", tiny_native.BITS, *sys.argv[2:])


def fail():
    sys.exit(3)


def hang():
    time.sleep(3600)


def crash():
    ctypes.string_at(0)


def crash_first():
    """Crashes as the first process of a namespace of its own, which emulators then cannot end."""
    if ctypes.CDLL(None).unshare(0x20000000) != 0:
        sys.exit("no namespace")
    if os.fork() == 0:
        ctypes.string_at(0)
    os.wait()


def window():
    sys.exit("_tkinter.TclError: no display name and no $DISPLAY environment variable")


def main():
    globals()[sys.argv[1] if len(sys.argv) > 1 else "say"]()
`;

/** A module of one number, in the layout of PyModuleDef (Include/moduleobject.h), for there are no headers of the target here. */
const NATIVE = `
struct base { long count; void *type; void *(*init)(void); long index; void *copy; };
static struct {
  struct base base; const char *name, *doc; long size; void *methods, *slots, *traverse, *clear, *release;
} module = {{1, 0, 0, 0, 0}, "tiny_native", 0, -1, 0, 0, 0, 0, 0};
void *PyModule_Create2(void *, int);
int PyModule_AddIntConstant(void *, const char *, long);
void *PyInit_tiny_native(void) {
  void *made = PyModule_Create2(&module, 1013);
  PyModule_AddIntConstant(made, "BITS", 8 * sizeof(void *));
  return made;
}
`;

const FLAGS = ["-shared", "-fPIC", "-nostdlib"];
const MACHINES = {
  armv7: { compiler: "armhf", triplet: "arm-linux-gnueabihf", tag: "manylinux_2_17_armv7l" },
  amd64: { compiler: "amd64", triplet: "x86_64-linux-gnu", tag: "manylinux_2_17_x86_64" },
} as const;

/** A machine that the native wheel is made for. */
export type HouseMachine = keyof typeof MACHINES;

/** Makes the wheel of `tiny_native`, compiled for a machine and CPython 3.11. */
async function nativeWheel(machine: HouseMachine): Promise<WheelSpec> {
  const { compiler, triplet, tag } = MACHINES[machine];
  const path = `tiny_native.cpython-311-${triplet}.so`;
  return {
    project: "tiny_native",
    tags: `cp311-cp311-${tag}`,
    files: { [path]: compiled(compiler, NATIVE, ...FLAGS) },
  };
}

/** Says what is in a pure wheel with console scripts. */
export function applicationWheel(project: string, scripts: Readonly<Record<string, string>>) {
  const lines = Object.entries(scripts).map(([name, start]) => `${name} = ${start}\n`);
  return {
    project,
    rootIsPurelib: true,
    files: {
      [`${project}.py`]: APPLICATION,
      [`${project}-1.0.dist-info/entry_points.txt`]: `[console_scripts]\n${lines.join("")}`,
    },
  };
}

/** Writes a wheelhouse: an application `tiny`, the native module it imports, for some machines, and further wheels. */
export async function makeHouse(
  folder: string,
  machines: readonly HouseMachine[],
  more: readonly WheelSpec[] = [],
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const specs = [applicationWheel("tiny", { tiny: "tiny:main" }), ...more];
  for (const machine of machines) specs.push(await nativeWheel(machine));
  for (const spec of specs) {
    const { fileName, bytes } = await buildWheel(spec);
    writeFileSync(join(folder, fileName), bytes);
  }
}

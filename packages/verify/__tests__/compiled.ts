import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tool } from "../../archive/__tests__/archive-helpers.ts";

/** What the names of a machine's tools begin with. */
export const TRIPLETS = {
  amd64: "x86_64-linux-gnu",
  i386: "i686-linux-gnu",
  arm64: "aarch64-linux-gnu",
  armhf: "arm-linux-gnueabihf",
  armel: "arm-linux-gnueabi",
  riscv64: "riscv64-linux-gnu",
  ppc64el: "powerpc64le-linux-gnu",
  s390x: "s390x-linux-gnu",
} as const;

/** A machine that there is a compiler for, by Debian's name. */
export type CompiledFor = keyof typeof TRIPLETS;

/** Every machine that there is a compiler for. */
export const MACHINES = Object.keys(TRIPLETS) as readonly CompiledFor[];

const known = new Map<string, Buffer>();

/** Compiles a C program or library with the real compiler of a machine, once for all tests of a file. */
export function compiled(machine: CompiledFor, code: string, ...flags: readonly string[]): Buffer {
  const key = JSON.stringify([machine, code, flags]);
  const made = known.get(key) ?? compile(machine, code, flags);
  known.set(key, made);
  return made;
}

function compile(machine: CompiledFor, code: string, flags: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "compiled-"));
  try {
    writeFileSync(join(folder, "a.c"), code);
    tool(`${TRIPLETS[machine]}-gcc`, [
      "-O1",
      "-s",
      "-o",
      join(folder, "a"),
      join(folder, "a.c"),
      ...flags,
    ]);
    return readFileSync(join(folder, "a"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const LIBRARY = ["-shared", "-fPIC"];
/** Leaves the system's C library out, and the holes between segments: a file of one or two kilobytes. */
const SMALL = ["-nostdlib", "-Wl,-z,noseparate-code", "-Wl,--build-id=none"];

/** Compiles a program that starts with the C library of its machine. */
export function program(machine: CompiledFor): Buffer {
  return compiled(machine, '#include <stdio.h>\nint main(void) { return puts("hello") < 0; }');
}

/** Compiles a library that needs no other. */
export function library(machine: CompiledFor): Buffer {
  return compiled(machine, "int answer(void) { return 42; }", ...LIBRARY, ...SMALL);
}

/** Compiles what Python takes for an extension module, as far as its symbols go. */
export function pythonModule(machine: CompiledFor, name: string): Buffer {
  const code = `void *PyModule_Create2(void *, int);\nvoid *PyInit_${name}(void) { return PyModule_Create2(0, 1013); }`;
  return compiled(machine, code, ...LIBRARY, ...SMALL);
}

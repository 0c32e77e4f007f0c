import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compiled } from "../../../packages/verify/__tests__/compiled.ts";

/** What CPython's headers declare (there are none of ARM's here), and a library that may be there or not. */
const DECLARATIONS = `
typedef struct object { long references; void *type; } Object;
typedef struct {
  Object base; Object *(*init)(void); long index; Object *copy;
  const char *name, *doc; long size;
  void *methods, *slots, *traverse, *clear, *free;
} Definition;
Object *PyModule_Create2(Definition *, int);
int absent(void);
static Definition definition = {.base = {.references = 1}, .name = "tiny", .size = -1};
#define CREATE PyModule_Create2(&definition, 1013)
`;

/** Is an instruction that ARMv8 brought to 32-bit programs, for ARM's compiler to write down. */
export const ARMV8_ONLY = `__asm__ volatile(".arch armv8-a\\n .arm\\n mov r3, sp\\n lda r2, [r3]" ::: "r2", "r3");`;
/** Is one that ARMv7 has, and ARMv6 not. */
export const ARMV7_ONLY = `__asm__ volatile(".arch armv7-a\\n .arm\\n movw r2, #40" ::: "r2");`;
/** Is one of NEON, which ARMv6 has not. */
export const NEON_ONLY = `__asm__ volatile(".fpu neon\\n .arm\\n vadd.i32 q0, q0, q0");`;

const LIBRARY = ["-shared", "-fPIC", "-marm", "-fno-delete-null-pointer-checks"];

/** Compiles the extension module `tiny` with ARM's own compiler; its initialisation does what is given. */
export function armModule(initialisation: string, ...flags: readonly string[]): Buffer {
  const code = `${DECLARATIONS}\nObject *PyInit_tiny(void) { ${initialisation} }\n`;
  return compiled("armhf", code, ...LIBRARY, ...flags);
}

/** Writes a library for linking that has one function, in a version where one is given, and gives its path. */
export function armLibrary(folder: string, soname: string, version = "NONE_1"): string {
  const place = join(folder, `link-${soname}`);
  mkdirSync(place, { recursive: true });
  const script = join(place, "versions");
  writeFileSync(script, `${version} { absent; };\n`);
  const flags = [
    ...LIBRARY,
    "-nostdlib",
    `-Wl,-soname,${soname}`,
    `-Wl,--version-script=${script}`,
  ];
  writeFileSync(join(place, soname), compiled("armhf", "int absent(void) { return 0; }", ...flags));
  return join(place, soname);
}

/** Compiles a program of ARMv7 that starts with the C library. */
export function armProgram(body: string, ...flags: readonly string[]): Buffer {
  const code = `#include <stdio.h>\n#include <stdlib.h>\n#include <unistd.h>\nint absent(void);\nint main(void) { ${body} }\n`;
  return compiled("armhf", code, "-marm", "-fno-delete-null-pointer-checks", ...flags);
}

/** Compiles a program without a C library for ARMv6, apart from the instructions that are given. */
export function bareProgram(instructions: string): Buffer {
  const code = `void _start(void) { ${instructions} __asm__ volatile("mov r0, #0\\n mov r7, #1\\n svc #0"); }\n`;
  const flags = ["-marm", "-march=armv6", "-mfpu=vfp", "-static", "-nostdlib"];
  return compiled("armhf", code, ...flags, "-Wl,--build-id=none");
}

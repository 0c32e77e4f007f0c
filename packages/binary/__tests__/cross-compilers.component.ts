import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { describeBinary, type Elf, floatAbiOf, libcOf, readBinary } from "../src/index.ts";
import { elfView, readelfView } from "./readelf-oracle.ts";
import { runTool } from "./run-tool.ts";

const SOURCE = `
#include <math.h>
#include <stdio.h>
double PyInit_me(double x) { return sin(x) + x * 2; }
static int table[4];
int *me_table(void) { return table; }
int main(void) { return printf("%f", PyInit_me(1)); }
`;

/** The C compilers of Debian's cross toolchains, and what their files are. */
const COMPILERS = [
  ["arm-linux-gnueabihf", "ELF 32-bit LSB shared object, ARM, EABI5, hard float"],
  ["arm-linux-gnueabi", "ELF 32-bit LSB shared object, ARM, EABI5, soft float"],
  ["aarch64-linux-gnu", "ELF 64-bit LSB shared object, ARM aarch64"],
  ["riscv64-linux-gnu", "ELF 64-bit LSB shared object, UCB RISC-V, double-float ABI"],
  ["powerpc64le-linux-gnu", "ELF 64-bit LSB shared object, 64-bit PowerPC"],
  ["s390x-linux-gnu", "ELF 64-bit MSB shared object, IBM S/390"],
  ["i686-linux-gnu", "ELF 32-bit LSB shared object, Intel 80386"],
  ["x86_64-linux-gnu", "ELF 64-bit LSB shared object, x86-64"],
] as const;

/** Ways to build, each with a name for its file. */
const BUILDS = {
  "plain.so": ["-shared", "-fPIC", "-Wl,-soname,libme.so.1", "-Wl,-rpath,$ORIGIN/libs:/opt"],
  "rpath.so": ["-shared", "-fPIC", "-Wl,--disable-new-dtags,-rpath,/opt", "-Wl,--hash-style=sysv"],
  "stack.so": ["-shared", "-fPIC", "-Wl,-z,execstack"],
  "debug.so": ["-shared", "-fPIC", "-g"],
  "stripped.so": ["-shared", "-fPIC", "-s"],
  program: ["-fPIE", "-pie", "-g0"],
  fixed: ["-no-pie"],
  "object.o": ["-c"],
} as const;

const folders: string[] = [];
let folder = "";
let source = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "binary-cross-"));
  folders.push(folder);
  source = join(folder, "me.c");
  await writeFile(source, SOURCE);
});

afterAll(async () => {
  for (const one of folders) await rm(one, { recursive: true, force: true });
});

async function compile(triple: string, name: string, options: readonly string[]): Promise<string> {
  const output = join(folder, `${triple}-${name}`);
  const libraries = options.includes("-c") ? [] : ["-lm"];
  const args = ["-O1", ...options, "-o", output, source, ...libraries];
  await runTool(`${triple}-gcc`, args, packageOf(triple));
  return output;
}

const packageOf = (triple: string) =>
  triple === "x86_64-linux-gnu"
    ? "gcc libc6-dev"
    : `gcc-${triple}, and the libc6-dev-…-cross that it recommends`;

async function elfAt(path: string): Promise<Elf> {
  const read = readBinary(await readFile(path));
  if (read.kind !== "elf") throw new Error(`${path}: ${describeBinary(read)}`);
  return read.elf;
}

describe.each(COMPILERS)("a file that %s-gcc made", (triple, description) => {
  test.each(Object.entries(BUILDS))(
    "as %s is what readelf says it is",
    async (name, options) => {
      const path = await compile(triple, name, options);
      expect(elfView(await elfAt(path))).toEqual(await readelfView(path));
    },
    60_000,
  );

  test("is described, and needs the GNU C library", async () => {
    const elf = await elfAt(await compile(triple, "plain.so", BUILDS["plain.so"]));
    expect(describeBinary({ kind: "elf", elf })).toBe(description);
    expect(libcOf(elf)).toBe("gnu");
    expect(elf).toMatchObject({ execStack: false, textRelocations: false, stripped: false });
  });

  test("without its section table keeps all but what only sections tell", async () => {
    const path = await compile(triple, "plain.so", BUILDS["plain.so"]);
    const bytes = await readFile(path);
    const whole = await elfAt(path);
    bytes.fill(0, whole.class === 64 ? 40 : 32, whole.class === 64 ? 48 : 36);
    const read = readBinary(bytes);
    const onlySections = {
      stripped: null,
      debugInfo: null,
      compilers: [],
      code: null,
      sectionTable: "absent",
    };
    const arm = { arm: null };
    expect(read).toEqual({ kind: "elf", elf: { ...whole, ...onlySections, ...arm } });
  });
});

describe("ARM's attributes", () => {
  test.each([
    ["arm-linux-gnueabihf", "-march=armv7-a+neon-vfpv4 -mfpu=neon-vfpv4"],
    ["arm-linux-gnueabihf", "-march=armv8-a -mfpu=neon-fp-armv8"],
    ["arm-linux-gnueabihf", "-march=armv6 -marm -mfpu=vfpv2"],
    ["arm-linux-gnueabi", "-march=armv5te -mfloat-abi=softfp -mfpu=vfpv3"],
  ])("of an object of %s %s are what readelf says", async (triple, options) => {
    const name = `${options.replaceAll(/\W+/g, "_")}.o`;
    const path = await compile(triple, name, ["-c", ...options.split(" ")]);
    const { arm } = elfView(await elfAt(path));
    expect(arm).toEqual((await readelfView(path)).arm);
  });

  test("lift a library for v6 to v7 when the start files it is linked with are for v7", async () => {
    const options = ["-march=armv6", "-marm", "-mfpu=vfpv2", "-shared", "-fPIC"];
    const elf = await elfAt(await compile("arm-linux-gnueabihf", "lifted.so", options));
    expect(elf.arm).toMatchObject({ architecture: "v7" });
    expect(floatAbiOf(elf)).toBe("hard");
  });
});

describe("text relocations", () => {
  test("are those of code that is not position-independent", async () => {
    const options = ["-shared", "-fno-pic", "-Wl,-z,notext"];
    const path = await compile("i686-linux-gnu", "textrel.so", options);
    const elf = await elfAt(path);
    expect(elf.textRelocations).toBe(true);
    expect(elfView(elf)).toEqual(await readelfView(path));
  });
});

describe("the x86-64 level", () => {
  test.each(["v2", "v3", "v4"])("%s is what the linker was told", async (level) => {
    const options = ["-shared", "-fPIC", `-Wl,-z,x86-64-${level}`];
    const path = await compile("x86_64-linux-gnu", `${level}.so`, options);
    expect((await elfAt(path)).x86Level).toBe(level);
    expect((await readelfView(path)).x86Level).toBe(level);
  });
});

const MIPS = [
  ["mipsel-linux-gnu", "-mips32r2 -mabi=32 -mhard-float", "elf32ltsmip"],
  ["mipsel-linux-gnu", "-mips32 -mabi=32 -msoft-float", "elf32ltsmip"],
  ["mipsel-linux-gnu", "-mips32r6 -mabi=32 -mnan=2008", "elf32ltsmip"],
  ["mipsel-linux-gnu", "-mips32r2 -mabi=32 -EB", "elf32btsmip"],
  ["mips64el-linux-gnuabi64", "-mips64r2 -mabi=64", "elf64ltsmip"],
  ["mips64el-linux-gnuabi64", "-mips64r2 -mabi=n32", "elf32ltsmipn32"],
] as const;

describe("a MIPS library", () => {
  test.each(MIPS)("of %s %s is what readelf says it is", async (triple, options, emulation) => {
    const assembly = join(folder, "me.s");
    await writeFile(assembly, ".text\n.globl PyInit_me\nPyInit_me: jr $31\n nop\n");
    const object = join(folder, "mips.o");
    const path = join(folder, "mips.so");
    const debian = `binutils-${triple}`;
    await runTool(`${triple}-as`, [...options.split(" "), "-o", object, assembly], debian);
    await runTool(`${triple}-ld`, ["-m", emulation, "-shared", "-o", path, object], debian);
    const elf = await elfAt(path);
    expect(elfView(elf)).toEqual(await readelfView(path));
    expect(elf.exported).toContain("PyInit_me");
    expect(elf.mips?.nan2008).toBe(options.includes("r6"));
  });
});

describe("a static library", () => {
  test.each(COMPILERS.map(([triple]) => triple))(
    "of %s has the objects that ar put into it",
    async (triple) => {
      const objects = [
        await compile(triple, "one.o", ["-c"]),
        await compile(triple, "an-object-with-a-rather-long-name.o", ["-c", "-g"]),
      ];
      for (const flags of ["rcs", "rcsT"]) {
        const path = join(folder, `${triple}-${flags}.a`);
        await runTool("ar", [flags, path, ...objects], "binutils");
        const read = readBinary(await readFile(path));
        const isThin = flags === "rcsT";
        expect(read).toMatchObject({
          kind: "static-archive",
          archive: { isThin, members: 2, objects: isThin ? 0 : 2 },
        });
      }
    },
  );

  test("of this machine's C library is read", async () => {
    const path = (await runTool("gcc", ["-print-file-name=libc.a"], "libc6-dev")).trim();
    const listed = (await runTool("ar", ["t", path], "binutils")).trim().split("\n");
    const read = readBinary(await readFile(path));
    expect(read).toMatchObject({ archive: { members: listed.length, objects: listed.length } });
  });
});

describe("a library of 60,000 symbols", () => {
  test("is read for the few names that are wanted, too", async () => {
    const assembly = join(folder, "many.s");
    const names = Array.from({ length: 60_000 }, (_, index) => `a_function_of_many_${index}`);
    const labels = [...names, "PyInit_me"].map((name) => `.globl ${name}\n${name}:\n`);
    await writeFile(assembly, `.text\n${labels.join("")} nop\n`);
    const path = join(folder, "many.so");
    await runTool("gcc", ["-shared", "-nostdlib", "-o", path, assembly], "gcc");
    const bytes = await readFile(path);
    const every = readBinary(bytes);
    const few = readBinary(bytes, ["PyInit_"]);
    expect(every.kind === "elf" && every.elf.exported.length).toBeGreaterThanOrEqual(60_001);
    expect(few).toMatchObject({ kind: "elf", elf: { exported: ["PyInit_me"] } });
  }, 60_000);
});

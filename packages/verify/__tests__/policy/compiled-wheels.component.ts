import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { platformTagOf } from "../../src/policy/platform-tag-of.ts";
import { expectAuditwheelsTag } from "./agreement.ts";
import { wheelFacts } from "./wheel-facts.ts";
import { writeWheel } from "./wheel-files.ts";

const GCC = "x86_64-linux-gnu-gcc";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wainwright-compiled-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Compiled = {
  readonly code?: string;
  readonly flags?: readonly string[];
  /** A version script for the linker. */
  readonly versions?: string;
};

/** Compiles a shared library that needs no C library of this machine. */
async function compile(
  path: string,
  { code = "", flags = [], versions }: Compiled,
): Promise<string> {
  const output = join(folder, path);
  await mkdir(dirname(output), { recursive: true });
  await writeFile(`${output}.c`, code);
  const script = versions === undefined ? [] : [`-Wl,--version-script=${output}.map`];
  if (versions !== undefined) await writeFile(`${output}.map`, versions);
  const args = ["-shared", "-fPIC", "-nostdlib", "-x", "c", `${output}.c`, "-x", "none"];
  const all = [...args, "-o", output, "-Wl,--no-as-needed", ...script, ...flags];
  await promisify(execFile)(GCC, all).catch((error: unknown) => {
    throw new Error(`${GCC} failed (apt-get install gcc-x86-64-linux-gnu, on amd64 gcc)`, {
      cause: error,
    });
  });
  return output;
}

/** Compiles a library that gives symbols, under the name of one of the system. */
async function standIn(name: string, own: Compiled): Promise<string> {
  const flags = [`-Wl,-soname,${name}`, ...(own.flags ?? [])];
  return compile(`stand-in/${name}`, { ...own, flags });
}

const MODULE = "int PyInit_mod(void) { return 0; }\n";

/** Packs compiled files as a wheel, by their paths in it. */
async function pack(files: Readonly<Record<string, string>>): Promise<string> {
  const contents = Object.entries(files).map(
    async ([path, file]) => [path, await readFile(file)] as const,
  );
  const wheel = new Map<string, Uint8Array>(await Promise.all(contents));
  wheel.set("pack-1.0.dist-info/WHEEL", Buffer.from("Wheel-Version: 1.0\n"));
  return writeWheel("pack-1.0-cp311-cp311-manylinux_2_17_x86_64.whl", wheel);
}

async function expectTag(files: Readonly<Record<string, string>>, tag: string): Promise<void> {
  const wheel = await pack(files);
  expect(platformTagOf(await wheelFacts(wheel))?.tag).toBe(tag);
  await expectAuditwheelsTag(wheel);
}

test("newer x86-64 instructions have no policy", async () => {
  const module = (level: string) =>
    compile(`isa/${level}.so`, { code: MODULE, flags: [`-Wl,-z,${level}`] });
  await expectTag({ "mod.so": await module("x86-64-baseline") }, "manylinux_2_5_x86_64");
  await expectTag({ "mod.so": await module("x86-64-v3") }, "linux_x86_64");
  const needed = await compile("isa/libv3.so", {
    flags: ["-Wl,-soname,libv3.so", "-Wl,-z,x86-64-v3"],
  });
  const needing = await compile("isa/needs.so", {
    code: MODULE,
    flags: [needed, "-Wl,-rpath,$ORIGIN"],
  });
  // Only what is loaded by itself is asked: a library may be chosen by the processor.
  await expectTag({ "mod.so": needing, "libv3.so": needed }, "manylinux_2_5_x86_64");
});

test("a forbidden symbol counts unless it is weak", async () => {
  const library = await standIn("libz.so.1", { code: "int uncompress2(void) { return 0; }" });
  const using = (attribute: string) =>
    `${MODULE}extern int uncompress2(void) ${attribute};\nint use(void) { return uncompress2 ? uncompress2() : 0; }`;
  const strong = await compile("z/strong.so", { code: using(""), flags: [library] });
  const weak = await compile("z/weak.so", {
    code: using("__attribute__((weak))"),
    flags: [library],
  });
  await expectTag({ "mod.so": strong }, "manylinux_2_34_x86_64");
  await expectTag({ "mod.so": weak }, "manylinux_2_5_x86_64");
});

test("a build for one Python only has no policy", async () => {
  const code = `${MODULE}extern int PyFPE_jbuf(void);\nint use(void) { return PyFPE_jbuf(); }`;
  const flags = ["-Wl,--unresolved-symbols=ignore-all"];
  await expectTag({ "mod.so": await compile("fpe.so", { code, flags }) }, "linux_x86_64");
});

test("symbol versions are sets, of families that the policies know", async () => {
  const needing = async (library: string, version: string) => {
    const given = await standIn(library, {
      code: "int given(void) { return 0; }",
      versions: `${version} { given; };`,
    });
    const code = `${MODULE}extern int given(void);\nint use(void) { return given(); }`;
    return compile(`versions/${version}.so`, { code, flags: [given] });
  };
  const cases = [
    ["libc.so.6", "GLIBC_2.14", "manylinux_2_17_x86_64"],
    ["libc.so.6", "GLIBC_2.20", "linux_x86_64"],
    ["libc.so.6", "GLIBC_PRIVATE", "linux_x86_64"],
    ["libz.so.1", "ZLIB_1.2.9", "manylinux_2_27_x86_64"],
    ["libstdc++.so.6", "CXXABI_FLOAT128", "manylinux_2_24_x86_64"],
    ["libatomic.so.1", "LIBATOMIC_1.0", "manylinux_2_24_x86_64"],
    ["libX11.so.6", "ODD_1.0", "manylinux_2_5_x86_64"],
  ] as const;
  for (const [library, version, tag] of cases)
    await expectTag({ "mod.so": await needing(library, version) }, tag);
});

test("the versions of a library that the wheel brings count as well, and are marked", async () => {
  const given = await standIn("libstdc++.so.6", {
    code: "int given(void) { return 0; }",
    versions: "GLIBCXX_3.4.30 { given; };",
  });
  const code = `${MODULE}extern int given(void);\nint use(void) { return given(); }`;
  const module = await compile("bundled.so", { code, flags: [given, "-Wl,-rpath,$ORIGIN"] });
  const files = { "mod.so": module, "libstdc++.so.6": given };
  await expectTag(files, "manylinux_2_35_x86_64");
  const { needs = [] } = platformTagOf(await wheelFacts(await pack(files))) ?? {};
  expect(needs).toMatchObject([{ kind: "version", bundled: true }]);
});

test.each([
  ["RPATH", "--disable-new-dtags"],
  ["RUNPATH", "--enable-new-dtags"],
])("libraries are found by %s, by that of the first file too", async (_, dtags) => {
  const inner = await standIn("libinner.so", {});
  const outer = await standIn("libouter.so", { flags: [inner] });
  const module = (path: string) =>
    compile(`path/${dtags}${path.length}.so`, {
      code: MODULE,
      flags: [outer, `-Wl,-rpath-link,${dirname(outer)}`, `-Wl,${dtags},-rpath,${path}`],
    });
  const libraries = { "pack.libs/libinner.so": inner, "pack.libs/libouter.so": outer };
  const found = await module("$ORIGIN/../pack.libs");
  await expectTag({ "pack/mod.so": found, ...libraries }, "manylinux_2_5_x86_64");
  const lost = await module("$ORIGIN/pack.libs");
  await expectTag({ "pack/mod.so": lost, ...libraries }, "linux_x86_64");
  await expectTag({ "mod.so": lost, ...libraries }, "manylinux_2_5_x86_64");
  // By itself the outer library would not find the inner one.
  const renamed = { ...libraries, "pack.libs/extra.so": outer };
  await expectTag({ "pack/mod.so": found, ...renamed }, "linux_x86_64");
});

test("libraries that only later policies have ask for those", async () => {
  const flags = [await standIn("libexpat.so.1", {}), await standIn("libmvec.so.1", {})];
  await expectTag(
    { "mod.so": await compile("later.so", { code: MODULE, flags }) },
    "manylinux_2_24_x86_64",
  );
});

test("Python's own library is external, also where the wheel has it", async () => {
  const python = await standIn("libpython3.11.so.1.0", {});
  const flags = [python, "-Wl,-rpath,$ORIGIN"];
  const module = await compile("python.so", { code: MODULE, flags });
  await expectTag({ "mod.so": module, "libpython3.11.so.1.0": python }, "linux_x86_64");
});

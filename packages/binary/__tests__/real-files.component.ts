import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { describeBinary, type Elf, libcOf, readBinary } from "../src/index.ts";
import { openFile } from "./file-source.ts";
import { elfView, readelfView } from "./readelf-oracle.ts";
import type { RealWheel } from "./real-wheels.ts";
import { runTool } from "./run-tool.ts";
import { unpackWheel } from "./unpack-wheel.ts";

/** Wheels for Linux: of seven architectures, both C libraries, by C, C++, Rust and Fortran. */
const ELF_WHEELS: readonly (readonly [RealWheel, "gnu" | "musl"])[] = [
  [["rpds-py==2026.9.1", "manylinux2014_armv7l", "3.11"], "gnu"],
  [["rpds-py==2026.9.1", "manylinux2014_x86_64", "3.11"], "gnu"],
  [["rpds-py==2026.9.1", "musllinux_1_2_aarch64", "3.11"], "musl"],
  [["numpy==2.2.6", "manylinux2014_aarch64", "3.11"], "gnu"],
  [["pydantic-core==2.50.4", "manylinux2014_s390x", "3.12"], "gnu"],
  [["pydantic-core==2.50.4", "manylinux2014_ppc64le", "3.12"], "gnu"],
  [["yarl==1.25.1", "musllinux_1_2_armv7l", "3.10"], "musl"],
  [["markupsafe==3.0.4", "manylinux_2_39_riscv64", "3.12"], "gnu"],
  [["lxml==6.0.0", "manylinux2014_i686", "3.11"], "gnu"],
];
const WASM: RealWheel = ["itkwasm-compress-stringify-wasi==3.5.0", "any", "3.11"];
const GO_PROGRAM = new URL("../../../.cache/tools/bin/actionlint", import.meta.url).pathname;

/** Tells what WebAssembly's engine in Node finds in a file. */
const ENGINE = `
const module = new WebAssembly.Module(require("node:fs").readFileSync(process.argv[1]));
const imports = WebAssembly.Module.imports(module).map((one) => one.module);
const exported = WebAssembly.Module.exports(module).map((one) => one.name);
console.log(JSON.stringify({ imports, exported }));
`;

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "binary-real-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function elfsOf(wheel: RealWheel): Promise<readonly (readonly [string, Elf])[]> {
  const found: (readonly [string, Elf])[] = [];
  for (const path of await unpackWheel(wheel, folder)) {
    const read = readBinary(await readFile(path));
    if (read.kind === "malformed") throw new Error(`${path}: ${read.reason}`);
    if (read.kind === "elf") found.push([path, read.elf]);
  }
  return found;
}

describe("a wheel for Linux", () => {
  test.each(ELF_WHEELS)(
    "%j has files that are what readelf says they are",
    async (wheel, libc) => {
      const elfs = await elfsOf(wheel);
      expect(elfs.length).toBeGreaterThan(0);
      for (const [path, elf] of elfs) {
        expect({ path, ...elfView(elf) }).toEqual({ path, ...(await readelfView(path)) });
      }
      expect(new Set(elfs.map(([, elf]) => libcOf(elf)).filter(Boolean))).toEqual(new Set([libc]));
    },
    300_000,
  );

  test("that maturin made names its Rust", async () => {
    const [first] = await elfsOf(["rpds-py==2026.9.1", "manylinux2014_armv7l", "3.11"]);
    expect(first?.[1].rust).toBe("1.99.0");
  }, 300_000);
});

describe("a program of Go", () => {
  test("has its build id", async () => {
    const bytes = await readFile(GO_PROGRAM).catch((cause: unknown) => {
      throw new Error("actionlint is not there: npm test installs it", { cause });
    });
    const read = readBinary(bytes);
    if (read.kind !== "elf") throw new Error(describeBinary(read));
    expect(read.elf.goBuildId).toMatch(/^[\w-]+\/[\w-]+\/[\w-]+\/[\w-]+$/);
    expect(elfView(read.elf)).toEqual(await readelfView(GO_PROGRAM));
  });
});

describe("a WebAssembly module", () => {
  test("is what this machine's engine says it is", async () => {
    const paths = (await unpackWheel(WASM, folder)).filter((path) => path.endsWith(".wasm"));
    expect(paths.length).toBe(2);
    for (const path of paths) {
      const bytes = await readFile(path);
      // TypeScript knows the engine only with the library of browsers.
      const { imports, exported } = JSON.parse(
        await runTool(process.execPath, ["--eval", ENGINE, path], "nodejs"),
      ) as { imports: readonly string[]; exported: readonly string[] };
      const wasm = { imports: Array.from(new Set(imports)), exported };
      expect(readBinary(bytes)).toMatchObject({ kind: "wasm", wasm });
    }
  }, 120_000);
});

describe("a library of 150 MB", () => {
  test("is read by little of it, in little memory and time", async () => {
    const assembly = join(folder, "large.s");
    const path = join(folder, "large.so");
    const text = ".data\n.zero 150000000\n.globl PyInit_me\nPyInit_me: .long 1\n";
    await writeFile(assembly, text);
    await runTool("gcc", ["-shared", "-nostdlib", "-o", path, assembly], "gcc");
    const source = openFile(path);
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const read = readBinary(source);
    const time = performance.now() - start;
    const grown = (process.memoryUsage().rss - before) / 2 ** 20;
    source.close();
    expect(source.size).toBeGreaterThan(150_000_000);
    expect(read).toMatchObject({ kind: "elf", elf: { exported: ["PyInit_me"], stripped: false } });
    console.log(`150 MB: ${time.toFixed(1)} ms, ${source.fetched} bytes, ${grown.toFixed(1)} MiB`);
    expect(source.fetched).toBeLessThan(2 ** 20);
    expect(time).toBeLessThan(20_000);
    expect(grown).toBeLessThan(40);
  }, 60_000);
});

describe("real files with bytes changed", () => {
  const WHEELS: readonly RealWheel[] = [
    ["markupsafe==3.0.4", "manylinux_2_39_riscv64", "3.12"],
    ["markupsafe==3.0.2", "macosx_10_13_universal2", "3.12"],
    ["psutil==7.2.2", "macosx_10_9_x86_64", "3.11"],
    ["psutil==7.2.2", "win_arm64", "3.11"],
    WASM,
  ];
  const WANTED = [null, ["PyInit_"]] as const;

  test.each(WHEELS)(
    "of %s for %s are answered within a second",
    async (...wheel) => {
      const paths = await unpackWheel(wheel, folder);
      const file = paths.find((path) => /\.(?:so|pyd|wasm)$/.test(path)) ?? "";
      const original = await readFile(file);
      expect(describeBinary(readBinary(original))).not.toContain("damaged");
      // Most of what is read stands at the beginning; half of the changes go there.
      const place = fc.oneof(
        fc.nat(Math.min(8191, original.length - 1)),
        fc.nat(original.length - 1),
      );
      const change = fc.tuple(place, fc.integer({ min: 0, max: 255 }));
      const bytes = Buffer.from(original);
      const property = fc.property(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...WANTED),
        (changes, wanted) => {
          for (const [at, value] of changes) bytes[at] = value;
          const start = performance.now();
          const text = describeBinary(readBinary(bytes, wanted));
          const time = performance.now() - start;
          for (const [at] of changes) bytes[at] = original[at] ?? 0;
          expect(text).not.toBe("");
          expect(time).toBeLessThan(20_000);
        },
      );
      fc.assert(property, { numRuns: 4000 });
    },
    120_000,
  );
});

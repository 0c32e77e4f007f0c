import { execFile } from "node:child_process";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { type Elf, readElf } from "../src/index.ts";

const FOLDERS = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/bin"];
const MOST = 150;

async function readelf(path: string): Promise<string> {
  const args = ["-W", "-h", "-d", "-l", "-n", "-V", "--dyn-syms", path];
  const env = { ...process.env, LC_ALL: "C" };
  try {
    return (await promisify(execFile)("readelf", args, { env, maxBuffer: 2 ** 28 })).stdout;
  } catch (error) {
    throw new Error(`readelf failed (apt-get install binutils): ${String(error)}`, {
      cause: error,
    });
  }
}

/** Real ELF files of this machine, each once. */
async function realFiles(): Promise<readonly string[]> {
  const paths = new Set<string>();
  for (const folder of FOLDERS) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((one) => folder.endsWith("bin") || one.includes(".so"))) {
      const path = await realpath(`${folder}/${name}`).catch(() => null);
      if (path !== null && (await stat(path)).isFile()) paths.add(path);
    }
  }
  const every = Array.from(paths).toSorted();
  const step = Math.max(1, Math.floor(every.length / MOST));
  return every.filter((_, index) => index % step === 0);
}

const all = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), (match) => match[1] ?? "");

function fromReadelf(text: string) {
  const symbols = Array.from(
    text.matchAll(
      /^ *\d+: [0-9a-f]+ +\S+ +\S+ +(GLOBAL|WEAK|UNIQUE|<OS specific>: 10) +(DEFAULT|PROTECTED) +(\S+) ([^\s@]+)/gm,
    ),
  );
  const named = (isDefined: boolean) =>
    new Set(symbols.filter((one) => (one[3] !== "UND") === isDefined).map((one) => one[4]));
  return {
    needed: all(text, /\(NEEDED\) +Shared library: \[(.*)\]/g),
    soname: all(text, /\(SONAME\) +Library soname: \[(.*)\]/g)[0] ?? null,
    runpath: all(text, /\(RUNPATH\) +Library runpath: \[(.*)\]/g).flatMap((path) =>
      path.split(":"),
    ),
    interpreter: all(text, /\[Requesting program interpreter: (.*)\]/g)[0] ?? null,
    buildId: all(text, /Build ID: ([0-9a-f]+)/g)[0] ?? null,
    versions: new Set(all(text, /^ +0x[0-9a-f]+: +Name: (\S+) +Flags: \S+ +Version/gm)),
    exported: named(true),
    undefined: named(false),
  };
}

function fromUs(elf: Elf) {
  return {
    needed: elf.needed,
    soname: elf.soname,
    runpath: elf.runpath,
    interpreter: elf.interpreter,
    buildId: elf.buildId,
    versions: new Set(elf.versionNeeds.flatMap((need) => need.names)),
    exported: new Set(elf.exported),
    undefined: new Set([...elf.undefined, ...elf.weak]),
  };
}

describe("readElf and binutils' readelf", () => {
  test("say the same of this machine's libraries and programs", async () => {
    let compared = 0;
    for (const path of await realFiles()) {
      const read = readElf(await readFile(path));
      if (read.kind === "not-elf") continue;
      if (read.kind !== "elf") throw new Error(`${path}: ${read.reason}`);
      expect({ path, ...fromUs(read.elf) }).toEqual({ path, ...fromReadelf(await readelf(path)) });
      compared++;
    }
    expect(compared).toBeGreaterThan(50);
  }, 120_000);
});

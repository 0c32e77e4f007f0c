import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { readElf } from "../src/index.ts";
import { elfView, readelfView } from "./readelf-oracle.ts";

const FOLDERS = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/bin"];
const MOST = 150;

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

describe("readElf and binutils' readelf", () => {
  test("say the same of this machine's libraries and programs", async () => {
    let compared = 0;
    for (const path of await realFiles()) {
      const read = readElf(await readFile(path));
      if (read.kind === "not-elf") continue;
      if (read.kind !== "elf") throw new Error(`${path}: ${read.reason}`);
      expect({ path, ...elfView(read.elf) }).toEqual({ path, ...(await readelfView(path)) });
      compared++;
    }
    expect(compared).toBeGreaterThan(50);
  }, 120_000);
});

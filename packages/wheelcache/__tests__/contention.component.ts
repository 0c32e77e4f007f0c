import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { FolderBackend } from "../src/backend/folder-backend.ts";
import { wheelParts } from "./parts.ts";
import { cacheOn, wanted } from "./use-cache.ts";

const folder = mkdtempSync(join(tmpdir(), "wheelcache-contended-"));
const { host, unwind } = realHost(process.env);
afterAll(async () => {
  await unwind();
  rmSync(folder, { recursive: true });
});

test("1,000 interleavings of savers, readers and kills leave no wrong or half wheel", async () => {
  const root = join(folder, "contended");
  const said: string[] = [];
  const slots = Array.from({ length: 4 }, async (_, slot) => {
    while (said.length < 1_000) said.push(...(await untilKilled(root, `${root}-${slot}`)));
  });
  await Promise.all(slots);
  const kinds = new Set(said);
  expect([...kinds].filter((word) => word.startsWith("wrong"))).toEqual([]);
  for (const kind of ["saved", "exists", "hit", "miss", "removed", "pruned"])
    expect(kinds).toContain(kind);
  // What is there in the end is whole.
  for (const version of ["1.0", "2.0", "3.0"]) {
    const parts = wheelParts({ name: "tiny", version });
    const restored = await cacheOn(host, new FolderBackend(host, root)).restore(wanted(parts));
    expect(restored.hit || !restored.rejected).toBe(true);
  }
}, 120_000);

/** Lets a process work on the cache for a moment, kills it wherever it is, and tells what it said. */
async function untilKilled(root: string, own: string): Promise<readonly string[]> {
  mkdirSync(own, { recursive: true });
  const driver = join(import.meta.dirname, "contend.ts");
  const worker = spawn(process.execPath, ["--import", "tsx", driver, root, own], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const words: string[] = [];
  worker.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    if (words.length === 0) setTimeout(() => worker.kill("SIGKILL"), 200 + Math.random() * 800);
    words.push(...chunk.split("\n").filter(Boolean));
  });
  await new Promise((resolve) => worker.once("close", resolve));
  return words;
}

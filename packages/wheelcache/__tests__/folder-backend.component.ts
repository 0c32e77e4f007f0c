import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { pureWheel, realHost } from "@wainwright/testing";
import { FolderBackend } from "../src/backend/folder-backend.ts";
import { pruneFolder } from "../src/backend/prune-folder.ts";
import { entryKey } from "../src/key/entry-key.ts";
import type { WheelCache } from "../src/wheel-cache.ts";
import { wheelParts } from "./parts.ts";
import { BUILT, cacheOn, wanted } from "./use-cache.ts";

const folder = mkdtempSync(join(tmpdir(), "wheelcache-"));
const { host, unwind } = realHost(process.env);
afterAll(async () => {
  await unwind();
  rmSync(folder, { recursive: true });
});

function cacheAt(root: string): WheelCache {
  return cacheOn(host, new FolderBackend(host, root));
}

const PARTS = wheelParts({ name: "tiny", version: "1.0" });

/** Makes a cache with one wheel in it. */
async function cacheWithOne(name: string) {
  const root = join(folder, name);
  const cache = cacheAt(root);
  const wheel = await pureWheel(folder, "tiny", "1.0");
  expect(await cache.save(PARTS, wheel, BUILT)).toMatchObject({ outcome: "saved" });
  return { root, cache, place: join(root, entryKey(PARTS)), bytes: readFileSync(wheel) };
}

describe("a wheel that was kept", () => {
  test("comes back byte by byte, with what its build took", async () => {
    const { cache, bytes } = await cacheWithOne("one");
    const restored = await cache.restore(wanted(PARTS));
    if (!restored.hit) throw new Error(restored.reason);
    expect(readFileSync(restored.path)).toEqual(bytes);
    expect(restored.manifest.built).toEqual(BUILT);
  });

  test("comes back with what the verifier found in it, so that nobody need read it again", async () => {
    const { cache } = await cacheWithOne("reported");
    const restored = await cache.restore(wanted(PARTS));
    if (!restored.hit) throw new Error(restored.reason);
    expect(restored.report).toMatchObject({
      artifact: "tiny-1.0-py3-none-any.whl",
      kind: "wheel",
      findings: [],
    });
  });

  test("is kept once, whoever comes second", async () => {
    const { cache } = await cacheWithOne("twice");
    const wheel = await pureWheel(folder, "tiny", "1.0");
    expect(await cache.save(PARTS, wheel, BUILT)).toMatchObject({ outcome: "exists" });
  });

  test("is a miss for any other build, and says what differs", async () => {
    const { cache } = await cacheWithOne("other");
    const other = wheelParts({ ...PARTS, environment: { userland: "debian trixie", gcc: "12" } });
    expect(await cache.restore(wanted(other))).toMatchObject({
      hit: false,
      rejected: false,
      reason: "environment userland is debian trixie, the nearest entry has debian bookworm",
    });
  });
});

describe("an entry that is not what it says is a miss, told and deleted, when", () => {
  test.each<[string, (place: string) => void, RegExp]>([
    [
      "its wheel was cut",
      (place) => {
        const wheel = wheelIn(place);
        writeFileSync(wheel, readFileSync(wheel).subarray(0, 100));
      },
      /has 100 bytes instead of \d+/,
    ],
    [
      "a bit of it was turned",
      (place) => {
        const bytes = readFileSync(wheelIn(place));
        bytes[50] = (bytes[50] ?? 0) ^ 1;
        writeFileSync(wheelIn(place), bytes);
      },
      /has sha256 [0-9a-f]{64} instead of/,
    ],
    ["its wheel is gone", (place) => rmSync(wheelIn(place)), /its file is not there/],
    [
      "its manifest was cut",
      (place) => writeFileSync(join(place, "entry.json"), '{ "format": 1,'),
      /nothing that can be read/,
    ],
    [
      "it is of an older format",
      (place) => writeFileSync(join(place, "entry.json"), '{ "format": 0 }'),
      /nothing that can be read/,
    ],
  ])("%s", async (name, spoil, reason) => {
    const { cache, place } = await cacheWithOne(name.replaceAll(" ", "-"));
    spoil(place);
    const logged = await cache.restore(wanted(PARTS));
    expect(logged).toMatchObject({
      hit: false,
      rejected: true,
      reason: expect.stringMatching(reason),
    });
    expect(existsSync(place)).toBe(false);
  });

  test("it was swapped with that of another machine", async () => {
    const { cache, root, place } = await cacheWithOne("swapped");
    const other = wheelParts({ ...PARTS, target: "arm64-linux-gnu" });
    const wheel = await pureWheel(folder, "tiny", "1.0");
    await cache.save(other, wheel, BUILT);
    rmSync(place, { recursive: true });
    cpSync(join(root, entryKey(other)), place, { recursive: true });
    expect(await cache.restore(wanted(PARTS))).toMatchObject({
      hit: false,
      rejected: true,
      reason: "it is of another key than the one asked for",
    });
  });

  test("its name leads elsewhere by a link, which goes, and what it leads to stays", async () => {
    const { cache, place } = await cacheWithOne("linked");
    cpSync(place, join(folder, "elsewhere"), { recursive: true });
    rmSync(place, { recursive: true });
    symlinkSync(join(folder, "elsewhere"), place);
    expect(await cache.has(PARTS)).toBe(false);
    expect(await cache.restore(wanted(PARTS))).toMatchObject({ hit: false, rejected: true });
    expect(existsSync(join(folder, "elsewhere/entry.json"))).toBe(true);
    const wheel = await pureWheel(folder, "tiny", "1.0");
    expect(await cache.save(PARTS, wheel, BUILT)).toMatchObject({ outcome: "saved" });
  });
});

test.each(["entry.json", "tiny-1.0-py3-none-any.whl"])(
  "an entry's %s that is a link to the right bytes elsewhere is not followed",
  async (name) => {
    const { cache, place } = await cacheWithOne(`inner-link-${name}`);
    const elsewhere = join(folder, `elsewhere-${name}`);
    cpSync(join(place, name), elsewhere);
    rmSync(join(place, name));
    symlinkSync(elsewhere, join(place, name));
    expect(await cache.restore(wanted(PARTS))).toMatchObject({ hit: false, rejected: true });
    expect(existsSync(elsewhere)).toBe(true);
  },
);

test("a wheel behind a link is kept as what it leads to", async () => {
  mkdirSync(join(folder, "house"));
  const link = join(folder, "house/tiny-1.0-py3-none-any.whl");
  const wheel = await pureWheel(folder, "tiny", "1.0");
  symlinkSync(wheel, link);
  const cache = cacheAt(join(folder, "from-link"));
  expect(await cache.save(PARTS, link, BUILT)).toMatchObject({ outcome: "saved" });
  const restored = await cache.restore(wanted(PARTS));
  if (!restored.hit) throw new Error(restored.reason);
  expect(readFileSync(restored.path)).toEqual(readFileSync(wheel));
});

describe("whether a wheel is there", () => {
  test("is told without touching it", async () => {
    const { root } = await cacheWithOne("asked");
    expect(await cacheAt(root).explain(PARTS)).toEqual({ hit: true });
    expect(existsSync(join(root, ".used"))).toBe(false);
  });

  test("and if not in what the nearest one differs", async () => {
    const { cache } = await cacheWithOne("explained");
    const environment = { ...PARTS.environment, gcc: "12.2.0" };
    expect(await cache.explain({ ...PARTS, environment })).toEqual({
      hit: false,
      reason: "environment gcc is 12.2.0, the nearest entry has 12",
    });
    expect(await cache.explain({ ...PARTS, name: "other" })).toEqual({
      hit: false,
      reason: "nothing of this package is in the cache",
    });
  });
});

function writeUsed(root: string, key: string, time: number): void {
  const path = join(root, ".used", key);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, String(time));
}

function wheelIn(place: string): string {
  return join(place, readdirSync(place).find((name) => name.endsWith(".whl")) ?? "");
}

describe("a folder", () => {
  test("that is itself behind a link serves", async () => {
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "link"));
    const { cache } = await cacheWithOne("link/cache");
    expect(await cache.restore(wanted(PARTS))).toMatchObject({ hit: true });
  });

  test("whose place is taken by a file gives nothing, and takes nothing, without an error", async () => {
    writeFileSync(join(folder, "file"), "");
    const cache = cacheAt(join(folder, "file"));
    const wheel = await pureWheel(folder, "tiny", "1.0");
    expect(await cache.restore(wanted(PARTS))).toMatchObject({ hit: false });
    expect(await cache.save(PARTS, wheel, BUILT)).toMatchObject({ outcome: "refused" });
  });

  test("keeps to its size: what was of use longest ago goes, what this run used stays", async () => {
    const { root, cache, place } = await cacheWithOne("small");
    const others = ["2.0", "3.0"].map((version) => wheelParts({ ...PARTS, version }));
    for (const parts of others)
      await cache.save(parts, await pureWheel(folder, "tiny", parts.version), BUILT);
    const keys = [PARTS, ...others].map(entryKey);
    for (const [index, key] of keys.entries())
      writeUsed(root, key, Date.now() - 1_000 * (10 - index));
    const sizes = readdirSync(place).map((name) => statSync(join(place, name)).size);
    const limits = { maxSize: 2.5 * sizes.reduce((sum, size) => sum + size, 0), maxAge: null };
    const pruned = await pruneFolder(host, root, { limits, inUse: new Set(keys.slice(0, 1)) });
    expect(pruned.entries).toBe(1);
    expect(keys.map((key) => existsSync(join(root, key)))).toEqual([true, false, true]);
  });

  test("keeps to its age, whatever a clock said once, and forgets what a killed run left", async () => {
    const { root, place } = await cacheWithOne("old");
    writeUsed(root, entryKey(PARTS), Date.now() + 1_000_000_000);
    mkdirSync(join(root, ".aside/1000-killed"), { recursive: true });
    const limits = { maxSize: null, maxAge: 60_000 };
    await pruneFolder(host, root, { limits, inUse: new Set() });
    expect(existsSync(place)).toBe(true);
    expect(readdirSync(join(root, ".aside"))).toEqual([]);
    writeUsed(root, entryKey(PARTS), Date.now() - 61_000);
    expect((await pruneFolder(host, root, { limits, inUse: new Set() })).entries).toBe(1);
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { pureWheel, realHost } from "@wainwright/testing";
import { GithubBackend } from "../src/backend/github-backend.ts";
import { type CacheServiceV2, serveCacheV2 } from "./cache-service-v2.ts";
import { wheelParts } from "./parts.ts";
import { BUILT, cacheOn, wanted } from "./use-cache.ts";

const folder = mkdtempSync(join(tmpdir(), "wheelcache-github-"));
const { host, lines, unwind } = realHost(process.env);
const services: CacheServiceV2[] = [];
const VARIABLES = {
  ACTIONS_CACHE_SERVICE_V2: "true",
  ACTIONS_RUNTIME_TOKEN: "a.b.c",
  RUNNER_TEMP: folder,
  GITHUB_WORKSPACE: process.cwd(),
};
beforeAll(() => {
  Object.assign(process.env, VARIABLES);
});
beforeEach(async () => {
  const served = await serveCacheV2();
  services.push(served);
  process.env["ACTIONS_RESULTS_URL"] = served.url;
});
afterAll(async () => {
  for (const name of [...Object.keys(VARIABLES), "ACTIONS_RESULTS_URL"])
    Reflect.deleteProperty(process.env, name);
  for (const one of services) one.close();
  await unwind();
  rmSync(folder, { recursive: true });
});

function service(): CacheServiceV2 {
  const last = services.at(-1);
  if (last === undefined) throw new Error("there is no service");
  return last;
}

const PARTS = wheelParts({ name: "tiny", version: "1.0" });
const cache = () => cacheOn(host, new GithubBackend(host));

describe("GitHub's cache service, version 2, through its own toolkit", () => {
  test("gives a wheel back byte by byte, takes it once, and leaves nothing in the workspace", async () => {
    const wheel = await pureWheel(folder, "tiny", "1.0");
    expect(await cache().restore(wanted(PARTS))).toMatchObject({
      hit: false,
      reason: "GitHub's cache has no such entry, and lists none to compare it with",
    });
    expect(await cache().save(PARTS, wheel, BUILT)).toMatchObject({ outcome: "saved" });
    expect(await cache().save(PARTS, wheel, BUILT)).toMatchObject({ outcome: "exists" });
    const restored = await cache().restore(wanted(PARTS));
    if (!restored.hit) throw new Error(restored.reason);
    expect(readFileSync(restored.path)).toEqual(readFileSync(wheel));
    expect(service().called).toEqual(
      expect.arrayContaining(["CreateCacheEntry", "FinalizeCacheEntryUpload"]),
    );
    expect(existsSync(".wainwright-cache")).toBe(false);
  }, 60_000);

  test("that only lets read is told, and the wheel is there all the same", async () => {
    service().readOnly();
    const wheel = await pureWheel(folder, "tiny", "1.0");
    const before = lines.length;
    expect(await cache().save(PARTS, wheel, BUILT)).toMatchObject({ outcome: "refused" });
    expect(lines.slice(before).join("\n")).toMatch(/did not take the entry/);
  }, 60_000);

  test("that answers in words that nobody knows is left alone after the second time", async () => {
    service().answer(200, "<html>what?</html>");
    const one = cache();
    for (const version of ["1.0", "2.0", "3.0"])
      expect(await one.restore(wanted(wheelParts({ ...PARTS, version })))).toMatchObject({
        hit: false,
        rejected: false,
        reason: "the service does not answer, or not in words that are known",
      });
  }, 120_000);
});

test("without a service it is a miss, told once for all wheels", async () => {
  Reflect.deleteProperty(process.env, "ACTIONS_RESULTS_URL");
  const before = lines.length;
  const one = cache();
  for (const version of ["1.0", "2.0"])
    expect(await one.restore(wanted(wheelParts({ name: "tiny", version })))).toMatchObject({
      hit: false,
    });
  const warned = lines.slice(before).filter((line) => line.startsWith("warning"));
  expect(warned).toHaveLength(1);
  expect(warned[0]).toMatch(/this is no job of GitHub's/);
});

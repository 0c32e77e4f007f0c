import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { readInputs } from "@wainwright/core";
import { pureWheel, type RealHost, realHost } from "@wainwright/testing";
import { CACHE_INPUTS, openWheelCache } from "@wainwright/wheelcache";
import { findCached } from "../../src/house/find-cached.ts";
import { knownParts } from "../../src/house/known-parts.ts";
import { BUILD_OPTION_INPUTS, chosenBuild } from "../../src/options/build-option-inputs.ts";
import { buildRequest } from "../build-request.ts";
import { plannedBuild } from "../housed-wheel.ts";

const folder = mkdtempSync(join(tmpdir(), "found ü "));
const hosts: RealHost[] = [];
afterAll(async () => {
  for (const { unwind } of hosts) await unwind();
  rmSync(folder, { recursive: true });
});

const { target, interpreter } = buildRequest();
const [known, unknown] = [plannedBuild(), plannedBuild({ name: "b" })];
const own = plannedBuild({ source: { kind: "folder", path: folder }, version: null });
const plan = { target: { target, floor: null }, interpreter, floor: null };
const usual = build({});

function build(given: Readonly<Record<string, string>>) {
  return chosenBuild(readInputs(BUILD_OPTION_INPUTS, (name) => given[name]));
}

function opened(inputs: Readonly<Record<string, string>>, env: Record<string, string> = {}) {
  const real = realHost({ ...process.env, ...env });
  hosts.push(real);
  const read = readInputs(CACHE_INPUTS, (name) => inputs[name]);
  const cache = openWheelCache(real.host, read)?.cache;
  if (cache === undefined) throw new Error("there is no cache");
  return { ...real, cache };
}

/** A folder that holds the wheel of one of the packages. */
async function filled() {
  const open = opened({ cache: "folder", "cache-path": join(folder, "cache") });
  const parts = await knownParts(known, { plan, ...usual }, async () => []);
  if (!parts.ok) throw new Error(parts.reason);
  const wheel = await pureWheel(folder, "a", "1.0");
  const built = { seconds: 3, strategy: "accelerated", tools: "", at: 0 };
  await open.cache.save(parts.parts, wheel, built);
  return open;
}

describe("what a plan finds in the cache", () => {
  const plans = [{ ...plan, packages: [known, unknown, own] }];

  test("is every wheel that a build on the same terms has put there", async () => {
    const { host, cache } = await filled();
    const found = await findCached(host, plans, { cache, ...usual });
    expect([...found.keys()]).toEqual([known, unknown, own]);
    expect([...found.values()]).toEqual([
      { hit: true, reason: "" },
      { hit: false, reason: "nothing of this package is in the cache" },
      { hit: false, reason: "its sources may be others by the next run" },
    ]);
  });

  test("is nothing that was built otherwise, with what differs", async () => {
    const { host, cache } = await filled();
    const other = build({ environment: "CFLAGS=-O1" });
    const found = await findCached(host, plans, { cache, ...other });
    expect(found.get(known)).toEqual({
      hit: false,
      reason: "option variable CFLAGS is =-O1, the nearest entry has not given",
    });
  });

  test("is a wheel of a level too, whether it was given as such or as the target's floor", async () => {
    const { host, cache } = await filled();
    const floor = { libc: "gnu", major: 2, minor: 31 } as const;
    const at = [{ ...plans[0], ...plan, target: { target, floor }, packages: [known] }];
    const asFloor = await findCached(host, at, { cache, ...usual });
    const asLevel = await findCached(host, at, { cache, ...build({ manylinux: "2_31" }) });
    expect(asFloor.get(known)).toEqual(asLevel.get(known));
    expect(asFloor.get(known)?.reason).toMatch(/option manylinux is manylinux_2_31/);
  });

  test("is nothing where the store does not answer, with one warning", async () => {
    const inputs = { cache: "s3", "cache-bucket": "b", "cache-endpoint": "http://127.0.0.1:1" };
    const keys = { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "b" };
    const { host, cache, lines } = opened(inputs, keys);
    const found = await findCached(host, plans, { cache, ...usual });
    expect([...found.values()].map(({ hit }) => hit)).toEqual([false, false, false]);
    expect(lines.filter((line) => line.startsWith("warning"))).toHaveLength(1);
  });
});

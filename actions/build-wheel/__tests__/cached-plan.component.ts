import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { usePlace } from "./in-terminal.ts";
import { packSdist } from "./pack-sdist.ts";

const place = usePlace([
  ["armv7", "3.11", "run"],
  ["armv7", "3.11", "accelerate"],
]);

beforeAll(() => {
  packSdist(place.folder, "wainwright-one");
  packSdist(place.folder, "wainwright-two", { requires: ["wainwright-one"] });
});

/** What both actions are given. */
const wanted = (name: string) => ({
  requirements: [name, `--find-links ${join(place.folder, "sdists")}`].join("\n"),
  target: "armv7",
  cache: "folder",
  "cache-path": "cache",
});

async function planned(name: string, more: Readonly<Record<string, string>> = {}) {
  return place.run({ ...wanted(name), ...more }, { action: "plan-wheels" });
}

describe("plan-wheels, beside a cache that build-wheel has put a wheel into", () => {
  beforeAll(async () => {
    const { exitCode, log } = await place.run({
      ...wanted("wainwright-one"),
      "output-dir": "built",
    });
    if (exitCode !== 0) throw new Error(log);
  }, 300_000);

  test("has no job for it", async () => {
    const { outputs, log } = await planned("wainwright-one");
    expect(outputs).toMatchObject({
      matrix: { include: [] },
      complete: true,
      cached: [
        { name: "wainwright-one", version: "1.0", target: "armv7-linux-gnu", python: "3.11" },
      ],
      plan: [{ name: "wainwright-one", origin: "cache", builder: "setuptools", seconds: 0 }],
    });
    expect(log).toMatch(/armv7-linux-gnu, cp311: 1 package: 1 cache/);
  }, 60_000);

  test("has one for what it is needed by alone, and sends it along", async () => {
    const { outputs } = await planned("wainwright-two");
    expect(outputs).toMatchObject({
      complete: false,
      cached: [{ name: "wainwright-one" }],
      matrix: {
        include: [
          {
            packages: expect.stringMatching(
              /^wainwright-two==1\.0 --hash=\S+\nwainwright-one==1\.0 --hash=\S+$/,
            ),
            seconds: 60,
          },
        ],
      },
    });
  }, 60_000);

  test("has one for it too where it is to be built otherwise, and says in what", async () => {
    const { outputs, log } = await planned("wainwright-one", { environment: "CFLAGS=-O1" });
    const reason = "option variable CFLAGS is =-O1, the nearest entry has not given";
    expect(outputs).toMatchObject({
      complete: false,
      cached: [],
      matrix: { include: [{ packages: expect.stringMatching(/^wainwright-one==1\.0/) }] },
      plan: [{ name: "wainwright-one", origin: "build", reason }],
    });
    expect(log).toContain(
      `wainwright-one 1.0 is built for armv7-linux-gnu, Python 3.11: not in the cache: ${reason}`,
    );
  }, 60_000);

  test("asks no cache where there is to be none", async () => {
    const { outputs } = await planned("wainwright-one", { cache: "off" });
    expect(outputs).toMatchObject({ complete: false, cached: [] });
  }, 60_000);

  test("plans all as builds where the store does not answer, with one warning", async () => {
    const inputs = {
      ...wanted("wainwright-two"),
      ...{ cache: "s3", "cache-bucket": "b", "cache-endpoint": "http://127.0.0.1:1" },
    };
    const env = { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "b" };
    const { exitCode, outputs, log } = await place.run(inputs, {
      action: "plan-wheels",
      env,
    });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ complete: false, cached: [] });
    expect(outputs?.["plan"]).toMatchObject([{ origin: "build" }, { origin: "build" }]);
    expect(log.match(/^warning/gm)).toHaveLength(1);
  }, 60_000);
});

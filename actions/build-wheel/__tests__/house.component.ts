import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
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
  packSdist(place.folder, "wainwright-wrong", { code: "this is no C;" });
});

/** Builds for ARMv7 what is named, from the sdists packed here. */
async function house(names: readonly string[], output: string) {
  return place.run({
    requirements: [...names, `--find-links ${join(place.folder, "sdists")}`].join("\n"),
    target: "armv7",
    "output-dir": output,
  });
}

describe("a wheelhouse for ARMv7", () => {
  test("has what is required, too, proved, with an index and a lock", async () => {
    const { exitCode, outputs, log, made } = await house(["wainwright-two"], "two");
    expect({ exitCode, log: exitCode === 0 ? "" : log }).toEqual({ exitCode: 0, log: "" });
    expect(outputs).toMatchObject({
      complete: true,
      packages: [
        { name: "wainwright-one", from: "build", strategy: "accelerated", failure: null },
        { name: "wainwright-two", from: "build", strategy: "accelerated", failure: null },
      ],
      printed: expect.stringMatching(
        /wainwright_one: ok[\s\S]*wainwright_two: ok[\s\S]* on armv7l/,
      ),
    });
    expect(made.filter((path) => !path.includes("/"))).toEqual([
      ".wainwright",
      "requirements.lock",
      "simple",
      expect.stringMatching(/^wainwright_one-1\.0-cp311-cp311-.*manylinux_2_\d+_armv7l\.whl$/),
      expect.stringMatching(/^wainwright_two-1\.0-cp311-cp311-.*manylinux_2_\d+_armv7l\.whl$/),
    ]);
    expect(readFileSync(join(place.folder, "two/requirements.lock"), "utf8")).toMatch(
      /^wainwright-one==1\.0 \\\n {4}--hash=sha256:[0-9a-f]{64}\nwainwright-two==1\.0/,
    );
    expect(readdirSync(join(place.folder, "two/simple")).toSorted()).toEqual([
      ...["index.html", "index.json", "wainwright-one", "wainwright-two"],
    ]);
  }, 300_000);

  test("has all but the package that fails, which is named; a second run builds that alone", async () => {
    const first = await house(["wainwright-one", "wainwright-wrong"], "wrong");
    expect(first.exitCode).toBe(1);
    expect(first.outputs).toMatchObject({
      complete: false,
      packages: [
        { name: "wainwright-one", failure: null },
        { name: "wainwright-wrong", failure: { code: "build-failed" } },
      ],
    });
    expect(first.log).toMatch(/error: build-wheel: build-failed: [\s\S]*it\.c/);
    expect(first.made).toContainEqual(expect.stringMatching(/^wainwright_one-.*_armv7l\.whl$/));
    const second = await house(["wainwright-one", "wainwright-wrong"], "wrong");
    expect(second.log).toContain("wainwright-one 1.0: kept from a run before");
    expect(second.log).not.toContain("wainwright-one 1.0: is built");
  }, 300_000);
});

describe("a cache of finished wheels", () => {
  async function cached(output: string, more: Readonly<Record<string, string>> = {}) {
    return place.run({
      requirements: ["wainwright-two", `--find-links ${join(place.folder, "sdists")}`].join("\n"),
      target: "armv7",
      cache: "folder",
      "cache-path": "cache",
      "output-dir": output,
      ...more,
    });
  }

  test("spares what was built, in any output folder; what is asked for otherwise is built, and why", async () => {
    const first = await cached("cached-1");
    expect(first.outputs).toMatchObject({
      complete: true,
      "cache-hits": [],
      "cache-misses": [
        { name: "wainwright-one", reason: "nothing of this package is in the cache" },
        { name: "wainwright-two" },
      ],
    });
    const second = await cached("cached-2");
    expect(second.log).not.toMatch(/is built/);
    expect(second.log).toMatch(/2 wheels are from the cache: \d+ s of building saved/);
    expect(second.outputs).toMatchObject({
      complete: true,
      packages: [
        { name: "wainwright-one", from: "cache" },
        { name: "wainwright-two", from: "cache" },
      ],
      "cache-misses": [],
    });
    const other = await cached("cached-3", { environment: "CFLAGS=-O1" });
    expect(other.outputs).toMatchObject({
      "cache-misses": [
        { reason: "option variable CFLAGS is =-O1, the nearest entry has not given" },
        { name: "wainwright-two" },
      ],
    });
  }, 400_000);

  test("with a spoilt entry builds that one again, told", async () => {
    const entry = spawnSync(
      "find",
      [join(place.folder, "cache"), "-name", "wainwright_one-*.whl"],
      {
        encoding: "utf8",
      },
    ).stdout.split("\n");
    for (const wheel of entry.filter(Boolean)) writeFileSync(wheel, "other bytes");
    const { exitCode, outputs, log } = await cached("cached-4");
    expect(exitCode).toBe(0);
    expect(log).toMatch(
      /cache entry rejected: a bad entry of folder .* is deleted: its file has 11 bytes/,
    );
    expect(outputs).toMatchObject({
      packages: [
        { name: "wainwright-one", from: "build" },
        { name: "wainwright-two", from: "cache" },
      ],
    });
  }, 300_000);
});

import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { keptWheels } from "../../src/house/kept-wheels.ts";

const BUILT = { path: "/tmp/built/a-1-py3-none-any.whl", strategy: "cross", seconds: 9 } as const;
const FOLDER = "/out/.wainwright";

function opened(files: Readonly<Record<string, string>> = {}) {
  const host = new FakeHost({ files: { [BUILT.path]: "wheel", ...files } });
  return { host, kept: keptWheels(host, FOLDER, (key) => `hash-of-${key}`) };
}

describe("kept wheels", () => {
  test("are found again by what made them, by a later run too", async () => {
    const { host, kept } = opened();
    expect(await kept.find("k")).toBeNull();
    const path = await kept.keep("k", BUILT);
    expect(path).toBe(`${FOLDER}/hash-of-k/a-1-py3-none-any.whl`);
    const later = keptWheels(host, FOLDER, (key) => `hash-of-${key}`);
    expect(await later.find("k")).toMatchObject({ path, kept: { strategy: "cross", seconds: 9 } });
    expect(await later.find("other")).toBeNull();
  });

  test("whose bytes are not what they were are none", async () => {
    const { host, kept } = opened();
    const path = await kept.keep("k", BUILT);
    await host.files.write(path, "half a whe");
    expect(await kept.find("k")).toBeNull();
  });

  test.each([
    ["no JSON", "{"],
    ["another thing", "[]"],
    [
      "another key under the same hash",
      '{"key":"z","file":"a","sha256":"b","strategy":"c","seconds":1}',
    ],
    ["no seconds", '{"key":"k","file":"a","sha256":"b","strategy":"c"}'],
  ])("are none where their description is %s", async (_, text) => {
    const { kept } = opened({ [`${FOLDER}/hash-of-k/wheel.json`]: text });
    expect(await kept.find("k")).toBeNull();
  });

  test("without their wheel are none", async () => {
    const { host, kept } = opened();
    await host.files.remove(await kept.keep("k", BUILT));
    expect(await kept.find("k")).toBeNull();
  });
});

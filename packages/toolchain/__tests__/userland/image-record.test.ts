import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mayServe, parseImageRecord } from "../../src/userland/image-record.ts";

const DOCKER = JSON.stringify([
  {
    Id: "sha256:1",
    Os: "linux",
    Architecture: "arm",
    Variant: "v7",
    Config: { Env: ["PATH=/usr/local/bin:/bin", "EQUALS=a=b", "EMPTY=", "=x", "nothing", 7] },
  },
]);
/** As podman 4.3 tells an image that was imported. */
const PODMAN = JSON.stringify([{ Id: "1", Os: "linux", Architecture: "arm", Config: {} }]);

describe("what an engine knows of an image", () => {
  test("is read from docker's words", () => {
    expect(parseImageRecord(DOCKER)).toEqual({
      id: "sha256:1",
      platform: "linux/arm/v7",
      env: { PATH: "/usr/local/bin:/bin", EQUALS: "a=b", EMPTY: "" },
    });
  });

  test("is read from podman's words, which leave the variant out", () => {
    expect(parseImageRecord(PODMAN)).toEqual({ id: "1", platform: "linux/arm", env: {} });
  });

  test.each([
    ["[]"],
    ["{}"],
    ["null"],
    [""],
    ["Error: no such image"],
    ["[{}]"],
    ['[{"Id": 1}]'],
    ['[{"Id": ""}]'],
  ])("is nothing when it says %s", (text) => {
    expect(parseImageRecord(text)).toBeNull();
  });

  test("never throws, whatever is printed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const record = parseImageRecord(text);
        expect(record === null || record.id !== "").toBe(true);
      }),
    );
  });
});

describe("whether an image may serve a platform", () => {
  test.each([
    ["linux/arm/v7", "linux/arm/v7", true],
    ["linux/arm", "linux/arm/v7", true],
    ["linux/arm64", "linux/arm64", true],
    ["linux/arm64/v8", "linux/arm64", true],
    ["linux/arm/v6", "linux/arm/v7", false],
    ["linux/arm", "linux/arm64", false],
    ["linux/arm64", "linux/arm/v7", false],
    ["linux/amd64", "linux/arm/v7", false],
    ["windows/amd64", "linux/amd64", false],
    ["", "linux/amd64", false],
  ])("%s for %s: %s", (platform, wanted, expected) => {
    expect(mayServe({ id: "1", platform, env: {} }, wanted)).toBe(expected);
  });
});

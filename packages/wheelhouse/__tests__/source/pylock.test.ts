import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sdistInPylock } from "../../src/source/pylock.ts";

const SHA = "ab12".repeat(16);
/** As uv 0.13 writes it. */
const RPDS = `lock-version = "1.0"
created-by = "uv"
requires-python = ">=3.11"

[[packages]]
name = "rpds-py"
version = "2026.9.1"
index = "https://index.test/simple"
sdist = { url = "https://files.test/rpds_py-2026.9.1.tar.gz", upload-time = 2026-09-01T10:00:00Z, size = 60000, hashes = { sha256 = "${SHA}" } }
`;

describe("the sdist in a lock file", () => {
  test("is read from what uv writes", () => {
    expect(sdistInPylock(RPDS)).toEqual({
      name: "rpds-py",
      version: "2026.9.1",
      url: "https://files.test/rpds_py-2026.9.1.tar.gz",
      sha256: SHA,
    });
  });

  test.each([
    ["another hash only", RPDS.replace("sha256", "sha512")],
    ["a path instead of an address", RPDS.replace('url = "https://files.test/', 'path = "links/')],
    ["a hash that is no text", RPDS.replace(`"${SHA}"`, "12")],
    ["no version", RPDS.replace(/^version.*$/m, "")],
    ["no package", 'lock-version = "1.0"\npackages = []\n'],
    ["packages that are no list", 'packages = "x"'],
    ["no TOML", "<html>"],
    ["nothing", ""],
  ])("is none where there is %s", (_, text) => {
    expect(sdistInPylock(text)).toBeNull();
  });

  test("is read or not, but never throws, when a character is lost", () => {
    fc.assert(
      fc.property(fc.nat(RPDS.length - 1), (at) => {
        const read = sdistInPylock(RPDS.slice(0, at) + RPDS.slice(at + 1));
        expect(read === null || read.url !== "").toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { encodeKey, keyProblem } from "../../src/s3/object-key.ts";

describe("a name in a key", () => {
  it.each(["tool-1.0", "a/b/c.tar.gz", "six-1.17.0+local.1-py3-none-any.whl", "1!2.0", "a~b=c@d"])(
    "can be %s",
    (name) => {
      expect(keyProblem(name)).toBeNull();
    },
  );

  it.each([
    "",
    ".",
    "..",
    "a/../b",
    "/a",
    "a/",
    "a//b",
    "-a",
    "a/-b",
    "a b",
    "a\nb",
    "a\\b",
    "ä",
    "a\u202Eb",
    "a\0b",
    "a?b",
    "a#b",
    "a%2e",
    "a'b",
    '"',
    "a`b",
    "$a",
    "a".repeat(901),
  ])("cannot be %j", (name) => {
    expect(keyProblem(name)).not.toBeNull();
  });

  it("is the same again when an address is read, and has nothing that ends a path", () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const written = encodeKey(key);
        expect(decodeURIComponent(written)).toBe(key);
        expect(written).not.toMatch(/[+?#\s'"()*!]/);
      }),
    );
  });
});

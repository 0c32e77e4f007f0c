import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatManifest, type ManifestProgram, parseManifest } from "../src/index.ts";

const TOOL: ManifestProgram = {
  ...{ file: "arm64/tool", kind: "rust", name: "tool", version: "1.0", size: 3, seconds: 1.5 },
  ...{ target: "arm64-linux-gnu.2.31", sha256: "0".repeat(64), floor: "2.31", commit: null },
};
const OTHER = { ...TOOL, file: "amd64/tool", version: null };

describe("a manifest", () => {
  it("is read as it was written, in the order of the files, with or without a release", () => {
    expect(parseManifest(formatManifest([TOOL, OTHER]))).toEqual([OTHER, TOOL]);
    const text = formatManifest([TOOL], { name: "Tool", version: "1" });
    expect(JSON.parse(text)).toMatchObject({ format: 1, name: "Tool", version: "1" });
    expect(parseManifest(text)).toEqual([TOOL]);
    expect(parseManifest(formatManifest([]))).toEqual([]);
  });

  it.each([
    "",
    "{",
    "{}",
    "null",
    "[]",
    '{"format":2,"programs":[]}',
    '{"format":1,"programs":[{}]}',
    '{"format":1,"programs":{}}',
  ])("is not %j", (text) => {
    expect(parseManifest(text)).toBeNull();
  });

  it("is one or is none, whatever is read", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => parseManifest(text)).not.toThrow();
      }),
    );
  });
});

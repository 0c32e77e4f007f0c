import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { contentType } from "../../src/release/content-type.ts";
import { formatReleaseManifest, parseReleasePrograms } from "../../src/release/release-program.ts";
import { formatSums } from "../../src/release/sha256-sums.ts";
import { program, sumOf } from "./release-fixture.ts";

const tool = program({ path: "", name: "tool", size: 3, sha256: sumOf("x") }, { floor: "2.31" });

describe("a manifest", () => {
  it("of build-app is read, its files relative to the release", () => {
    const text = JSON.stringify({ format: 1, programs: [tool] });
    expect(parseReleasePrograms(text, "")).toEqual([tool]);
    expect(parseReleasePrograms(text, "arm64")).toEqual([{ ...tool, file: "arm64/tool" }]);
    expect(
      parseReleasePrograms(formatReleaseManifest([tool], { name: "Tool", version: "1" }), ""),
    ).toEqual([tool]);
  });

  it.each([
    "",
    "{}",
    "[]",
    '{"format":2,"programs":[]}',
    '{"format":1,"programs":[{}]}',
    '{"format":1,"programs":{}}',
  ])("is not %j", (text) => {
    expect(parseReleasePrograms(text, "")).toBeNull();
  });

  it("is one or is none, whatever is read", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => parseReleasePrograms(text, "")).not.toThrow();
      }),
    );
  });
});

it("sums stand as sha256sum writes them, in one order", () => {
  const rows = [
    { name: "b", sha256: "2" },
    { name: "a", sha256: "1" },
  ];
  expect(formatSums(rows)).toBe("1  a\n2  b\n");
});

it.each([
  ["a.wasm", "application/wasm"],
  ["a_1_arm64.deb", "application/vnd.debian.binary-package"],
  ["a.tar.gz", "application/gzip"],
  ["a.ZIP", "application/zip"],
  ["a.json", "application/json"],
  ["index.html", "text/html; charset=utf-8"],
  ["a-py3-none-any.whl", "application/zip"],
  ["install.sh", "text/x-shellscript; charset=utf-8"],
  ["a.txt", "text/plain; charset=utf-8"],
  ["SHA256SUMS", "text/plain; charset=utf-8"],
  ["tool-1.0", "application/octet-stream"],
  ["v1.txt/tool", "application/octet-stream"],
  [".json", "application/octet-stream"],
])("%s is %s", (name, type) => {
  expect(contentType(name)).toBe(type);
});

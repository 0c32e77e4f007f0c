import { expect, it } from "@jest/globals";
import { contentType } from "../../src/release/content-type.ts";
import { formatSums } from "../../src/release/sha256-sums.ts";

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

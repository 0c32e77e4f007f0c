import { describe, expect, test } from "@jest/globals";
import { good, SO, told, verifyBuilt } from "./verify-helpers.ts";

type Lines = readonly string[];
const at = (path: string, change: (line: string) => string) => (lines: Lines) =>
  lines.map((line) => (line.startsWith(`${path},`) ? change(line) : line));

const withoutSignature = (lines: Lines) => lines.filter((line) => !line.includes("RECORD.jws"));
const RECORD = "demo-1.0.dist-info/RECORD";

describe("RECORD", () => {
  test.each<[string, (lines: Lines) => Lines, string[]]>([
    [
      "a wrong hash",
      at(SO, (line) => line.replace(/sha256=./, "sha256=_")),
      [`record-hash-wrong ${SO}`],
    ],
    ["a wrong size", at(SO, (line) => line.replace(/\d+$/, "1")), [`record-size-wrong ${SO}`]],
    ["no hash", at(SO, () => `${SO},,`), [`record-unhashed ${SO}`]],
    ["a weak hash", at(SO, () => `${SO},md5=rL0Y20zC-Fzt72VPzMSk2A,`), [`record-unhashed ${SO}`]],
    ["a strong hash of another kind", at(SO, () => `${SO},sha512=${"A".repeat(86)},`), []],
    ["no size", at(SO, (line) => line.replace(/\d+$/, "")), []],
    [
      "a file that is not listed",
      (lines) => lines.filter((line) => !line.startsWith(`${SO},`)),
      [`record-file-unlisted ${SO}`],
    ],
    [
      "a file that is not there",
      (lines) => [...lines, "rpds/gone.py,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,0"],
      ["record-file-missing rpds/gone.py"],
    ],
    [
      "a line that is none",
      (lines) => [...lines, "only a path"],
      [`wheel-metadata-invalid ${RECORD}`],
    ],
  ])("with %s", async (_, record, codes) => {
    expect(told(await verifyBuilt({ ...good, record }))).toEqual(codes);
  });

  test("tells a wrong hash with both hashes", async () => {
    const digest = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";
    const record = at(SO, () => `${SO},sha256=${digest},`);
    expect((await verifyBuilt({ ...good, record })).findings).toMatchObject([
      { expected: `sha256=${digest}`, found: expect.stringMatching(/^sha256=[\w-]{43}$/) },
    ]);
  });

  test("its signatures need no line", async () => {
    const files = { ...good.files, [`${RECORD}.jws`]: "{}" };
    expect(told(await verifyBuilt({ ...good, files, record: withoutSignature }))).toEqual([]);
  });
});

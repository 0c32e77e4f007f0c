import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatRecord, formatRecordHash, parseRecord, recordHash } from "../src/index.ts";

const DIGEST = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";
const LINE = `rpds/__init__.py,sha256=${DIGEST},211\n`;

/** As maturin wrote it into rpds_py-0.27.1-pp310-pypy310_pp73-manylinux_2_5_i686.manylinux1_i686.whl. */
const REAL = `rpds/__init__.py,sha256=w3MgXW7lpTCICw0KXbw20QX573_kbsEnWIeMsCAugvM,99
rpds/__init__.pyi,sha256=-hd1A1d1BqGxL3XZGI9SpW1-xZe2iJcDMU6CpiejgV4,2570
rpds/py.typed,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,0
rpds/rpds.pypy310-pp73-x86-linux-gnu.so,sha256=Cpp-ONoa_uPV6yjUfauNX56C1egQMFChN-vRjL_AWao,1055640
rpds_py-0.27.1.dist-info/METADATA,sha256=t2_kYPk74VVAO9tqdNAWYclnw-KuUi_pljwpfHofrqk,4194
rpds_py-0.27.1.dist-info/WHEEL,sha256=ZaWXwAPfczzGHHHQG22wEsQ6RaSW4-VyF0Nu9aLqiSA,128
rpds_py-0.27.1.dist-info/licenses/LICENSE,sha256=MU5Okb47qpPA-0vMyeTpfNZD64ObBlr5IXgsIXX-mQk,1057
rpds_py-0.27.1.dist-info/RECORD,,
`;

describe("RECORD", () => {
  test("of a real wheel is read, and is written the same again", () => {
    const parsed = parseRecord(REAL);
    expect(parsed.ok && parsed.entries).toHaveLength(8);
    expect(formatRecord(parsed.entries)).toBe(REAL);
  });

  test("is read: a file, a quoted path, its own line without hash", () => {
    const text = `${LINE}"a,b ""c"".py",sha256=${DIGEST},0\r\nrpds_py-1.dist-info/RECORD,,\n`;
    expect(parseRecord(text)).toEqual({
      ok: true,
      entries: [
        { path: "rpds/__init__.py", hash: { algorithm: "sha256", digest: DIGEST }, size: 211 },
        { path: 'a,b "c".py', hash: { algorithm: "sha256", digest: DIGEST }, size: 0 },
        { path: "rpds_py-1.dist-info/RECORD", hash: null, size: null },
      ],
    });
  });

  test.each([
    ["a path alone", "a.py\n", "1 fields"],
    ["four fields", "a.py,,,\n", "4 fields"],
    ["an open quote", '"a.py,,\n', "a quote is not closed"],
    ["an absolute path", "/etc/passwd,,\n", "no path inside"],
    ["a path that climbs out", "a/../../b,,\n", "no path inside"],
    ["an empty path", ",,\n", "no path inside"],
    ["a hash without its algorithm", `a,${DIGEST},1\n`, "no hash"],
    ["a hash of another length", "a,sha256=abc,1\n", "no hash"],
    ["a padded hash", `a,sha256=${DIGEST}=,1\n`, "no hash"],
    ["a hash in the common base 64", `a,sha256=${DIGEST.replace("-", "+")},1\n`, "no hash"],
    ["a negative size", "a,,-1\n", "no size"],
    ["a file twice", `${LINE}${LINE}`, 'line 2: "rpds/__init__.py" is repeated'],
  ])("with %s is refused, telling the line", (_, text, reason) => {
    const parsed = parseRecord(text);
    expect(parsed.ok ? "" : parsed.problems.join()).toContain(reason);
  });

  test("with a wrong line still gives the right ones, and the line's number", () => {
    const parsed = parseRecord(`${LINE}"two\nlines",,\nwrong\n\nb.py,,\n`);
    expect(parsed.entries.map((entry) => entry.path)).toEqual([
      "rpds/__init__.py",
      "two\nlines",
      "b.py",
    ]);
    expect(parsed.ok ? [] : parsed.problems).toEqual([expect.stringMatching(/^line 4: /)]);
  });

  test("that was written is read as what it was", () => {
    const path = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .filter((text) => !/^\/|^\uFEFF|\0/.test(text) && !text.split("/").includes(".."));
    const hash = fc.option(fc.uint8Array({ minLength: 32, maxLength: 32 }).map(recordHash), {
      nil: null,
    });
    const size = fc.option(fc.nat(), { nil: null });
    const entries = fc.uniqueArray(fc.record({ path, hash, size }), {
      selector: (each) => each.path,
    });
    fc.assert(
      fc.property(entries, (expected) => {
        expect(parseRecord(formatRecord(expected))).toEqual({ ok: true, entries: expected });
      }),
    );
  });

  test("of any text is answered", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "a", "=") }),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(Array.isArray(parseRecord(each).entries)).toBe(true);
      }),
    );
  });

  test("of 100,000 lines, or one of only quotes, is read in less than two seconds", () => {
    const started = performance.now();
    const lines = Array.from({ length: 100_000 }, (_, index) => `f${index},sha256=${DIGEST},1\n`);
    expect(parseRecord(lines.join("")).entries).toHaveLength(100_000);
    parseRecord('"'.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("a hash in RECORD", () => {
  test("is SHA-256 in base 64 for URLs, without padding", () => {
    const empty = createHash("sha256").digest();
    expect(formatRecordHash(recordHash(empty))).toBe(
      "sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU",
    );
  });
});

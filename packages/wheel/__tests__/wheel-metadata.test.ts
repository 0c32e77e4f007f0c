import { describe, expect, test } from "@jest/globals";
import { formatWheelTag } from "@wainwright/platform";
import fc from "fast-check";
import { parseMetadata, parseWheelMetadata } from "../src/index.ts";

/** As maturin wrote it into rpds_py-0.27.1-pp310-pypy310_pp73-manylinux_2_5_i686.manylinux1_i686.whl. */
const WHEEL = `Wheel-Version: 1.0
Generator: maturin (1.9.3)
Root-Is-Purelib: false
Tag: pp310-pypy310_pp73-manylinux_2_5_i686.manylinux1_i686
`;

const METADATA = `Metadata-Version: 2.4
Name: rpds-py
Version: 0.27.1
Classifier: Development Status :: 3 - Alpha
Classifier: Programming Language :: Python :: 3
License-File: LICENSE
Requires-Dist: typing-extensions>=4;
  python_version < "3.11"
requires-dist: attrs
Requires-Python: >=3.9
Provides-Extra: test

===========
Name: not a field

Text.
`;

function problemsOf(parsed: {
  readonly ok: boolean;
  readonly problems?: readonly string[];
}): string {
  return (parsed.problems ?? []).join("\n");
}

describe("WHEEL", () => {
  test("of maturin is read", () => {
    const parsed = parseWheelMetadata(WHEEL);
    expect(
      parsed.ok && { ...parsed.metadata, tags: parsed.metadata.tags.map(formatWheelTag) },
    ).toEqual({
      wheelVersion: { major: 1, minor: 0 },
      generator: "maturin (1.9.3)",
      rootIsPurelib: false,
      tags: ["pp310-pypy310_pp73-manylinux_2_5_i686", "pp310-pypy310_pp73-manylinux1_i686"],
      build: null,
    });
  });

  test("may have one line a tag", () => {
    const parsed = parseWheelMetadata(
      WHEEL.replace(/^Tag.*$/m, "Tag: py2-none-any\nTag: py3-none-any"),
    );
    expect(parsed.ok && parsed.metadata.tags.map(formatWheelTag)).toEqual([
      "py2-none-any",
      "py3-none-any",
    ]);
  });

  test("says the same with the line ends of another system, a mark at its begin and other letter cases", () => {
    const other = `\uFEFF${WHEEL.toUpperCase().replaceAll("\n", "\r\n")}`;
    const parsed = parseWheelMetadata(other);
    expect(parsed).toMatchObject({ ok: true, metadata: { rootIsPurelib: false } });
  });

  test.each([
    ["an empty file", "", "Wheel-Version is missing"],
    ["no tag", WHEEL.replaceAll(/^Tag.*\n/gm, ""), "no Tag is given"],
    ["a tag that is none", WHEEL.replace("pypy310_pp73-", ""), "three parts"],
    ["a later major version", WHEEL.replace("1.0", "2.0"), "later than the known 1"],
    ["a version that is none", WHEEL.replace("1.0", "one"), "no version"],
    ["an unclear Root-Is-Purelib", WHEEL.replace("false", "no"), "neither true nor false"],
    ["a line that is no field", `hello\n${WHEEL}`, "line 1 is no field"],
  ])("with %s is refused", (_, text, reason) => {
    expect(problemsOf(parseWheelMetadata(text))).toContain(reason);
  });

  test("tells all its problems together", () => {
    expect(problemsOf(parseWheelMetadata("")).split("\n")).toHaveLength(3);
  });
});

describe("METADATA", () => {
  test("is read: folded lines, repeated fields, a description below", () => {
    const parsed = parseMetadata(METADATA);
    expect(parsed.ok ? parsed.metadata : parsed.problems).toMatchObject({
      metadataVersion: { major: 2, minor: 4 },
      name: "rpds-py",
      version: "0.27.1",
      requiresPython: ">=3.9",
      requiresDist: ['typing-extensions>=4; python_version < "3.11"', "attrs"],
      providesExtra: ["test"],
      licenseFiles: ["LICENSE"],
      dynamic: [],
      body: "===========\nName: not a field\n\nText.\n",
    });
    expect(parsed.ok && parsed.metadata.fields.get("classifier")).toHaveLength(2);
  });

  test.each([
    ["without a name", METADATA.replace(/^Name.*\n/m, ""), "Name is missing"],
    ["with an impossible name", METADATA.replace("rpds-py", "rpds py"), "Name is none"],
    ["with an impossible version", METADATA.replace("0.27.1", "newest"), "Version is none"],
    ["with two names", `Name: a\n${METADATA}`, "Name is given 2 times"],
    ["of a later major version", METADATA.replace("2.4", "3.0"), "later than the known 2"],
    ["that is binary", "\u0000\u0001\n\u0002", "line 1 is no field"],
  ])("%s is refused", (_, text, reason) => {
    expect(problemsOf(parseMetadata(text))).toContain(reason);
  });

  test("of any text, and any change of a real one, is answered", () => {
    const changed = fc
      .tuple(fc.nat(METADATA.length), fc.nat(20), fc.string({ maxLength: 20 }))
      .map(([at, length, text]) => METADATA.slice(0, at) + text + METADATA.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(changed, fc.string({ unit: "binary" })), (text) => {
        expect(typeof parseMetadata(text).ok).toBe("boolean");
        expect(typeof parseWheelMetadata(text).ok).toBe("boolean");
      }),
    );
  });

  test("keeps the order of a field's values", () => {
    const value = fc.stringMatching(/^[!-~]{1,20}$/);
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const lines = values.map((each) => `Requires-Dist: ${each}\n`).join("");
        const parsed = parseMetadata(`Metadata-Version: 2.1\nName: a\nVersion: 1\n${lines}`);
        expect(parsed.ok && parsed.metadata.requiresDist).toEqual(values);
      }),
    );
  });
});

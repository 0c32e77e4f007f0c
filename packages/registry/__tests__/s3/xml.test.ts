import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { escapeXml, parseXml, textAt } from "../../src/s3/xml.ts";

describe("an XML document", () => {
  it("is read with its entities, comments and instructions", () => {
    const read = parseXml(
      '<?xml version="1.0"?>\n<!-- c --><a:b xmlns="x" y=\'1\'><c>&lt;&#65;&#x1F600;&amp;&quot;</c><d/><c><![CDATA[<&]]>!</c></a:b >\n',
    );
    expect(read?.name).toBe("a:b");
    expect(read?.children.map(({ text }) => text)).toEqual(['<A😀&"', "", "<&!"]);
    expect(read === null ? null : textAt(read, "d", "e")).toBeNull();
  });

  it.each([
    ["nothing", ""],
    ["text alone", "hello"],
    ["no end", "<a><b></b>"],
    ["another end", "<a></b>"],
    ["an end too many", "<a></a></a>"],
    ["two roots", "<a/><b/>"],
    ["text beside the root", "<a/>x"],
    ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ["an unknown entity", "<a>&b;</a>"],
    ["a bare ampersand", "<a>a & b</a>"],
    ["a character that is none", "<a>&#x110000;</a>"],
    ["a broken attribute", "<a b=c></a>"],
    ["a depth of 100", `${"<a>".repeat(100)}${"</a>".repeat(100)}`],
  ])("with %s is none", (_, source) => {
    expect(parseXml(source)).toBeNull();
  });

  it("gives any text back that was written into it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(parseXml(`<a>${escapeXml(text)}</a>`)?.text).toBe(text);
      }),
    );
  });

  it("is read or not, whatever it is, in time that grows no faster than it", () => {
    const piece = fc.constantFrom(
      "<a>",
      "</a>",
      "<",
      ">",
      "&",
      ";",
      "&lt;",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      " b='",
      "'",
      "<?",
      "x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const read = parseXml(pieces.join(""));
        expect(read === null || read.name === "a").toBe(true);
      }),
    );
    const started = performance.now();
    for (const each of ["<a ", "<a b='", "<!--", "&", "<![CDATA[", "<a>", "\n"])
      parseXml(each.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

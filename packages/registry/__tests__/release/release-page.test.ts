import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatReleasePage } from "../../src/release/release-page.ts";
import { quoteForShell } from "../../src/release/shell-text.ts";
import { program, sumOf } from "./release-fixture.ts";

const file = (name: string, size = 1) => ({ path: "", name, size, sha256: sumOf(name) });

function page(text: string): string {
  const artifact = file(text);
  return formatReleasePage({
    ...{ name: text, version: text, branch: text, artifacts: [artifact], install: [text] },
    programs: [program(artifact, { target: text, kind: text, floor: text, commit: text })],
  });
}

describe("the page of a release", () => {
  it("holds whatever it is given as text", () => {
    const hostile = fc.constantFrom(
      "<script>",
      "</style>",
      '"',
      "'",
      "&",
      "<!--",
      "-->",
      "javascript:",
      "onerror=",
      "\0",
      "x",
    );
    const tags = (html: string) =>
      html.match(/<[^>]*>/g)?.map((tag) => tag.replace(/="[^"]*"/g, "")) ?? [];
    const plain = tags(page("x"));
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (pieces) => {
        expect(tags(page(pieces.join("")))).toEqual(plain);
      }),
    );
  });

  it("leads to its files only, by addresses that mean the same in any browser", () => {
    const html = page("a+b/c'd");
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      "a%2Bb/c%27d",
      "SHA256SUMS",
      "manifest.json",
    ]);
    expect(html).not.toMatch(/src="|@import|url\(/);
  });

  it("says for each file its target, floor, size and sum, without a script", () => {
    const artifact = file("tool", 12_345_678);
    const html = formatReleasePage({
      ...{
        name: "Tool",
        version: "1.0.0",
        branch: "main",
        artifacts: [artifact, file("notes.txt", 12)],
      },
      ...{
        programs: [program(artifact, { target: "armv7-linux-gnu.2.31", floor: "2.31" })],
        install: [],
      },
    });
    const shown = html.replace(/<(style|script)>.*?<\/\1>/gs, "").replace(/<wbr>/g, "");
    for (const text of [
      "12.3 MB",
      "12 bytes",
      "armv7-linux-gnu.2.31",
      ">2.31<",
      artifact.sha256,
      "2 files",
    ])
      expect(shown).toContain(text);
    expect(shown).not.toContain("Install");
  });
});

it("a word for a shell holds any text", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const word = quoteForShell(text);
      // Every quote of the text ends the quoted stretch, stands alone behind a backslash, and begins the next.
      expect(word.slice(1, -1).split(String.raw`'\''`).join("'")).toBe(text);
      expect(
        word
          .slice(1, -1)
          .split(String.raw`'\''`)
          .some((part) => part.includes("'")),
      ).toBe(false);
    }),
  );
});

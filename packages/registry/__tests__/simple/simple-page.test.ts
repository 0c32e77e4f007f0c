import { describe, expect, it } from "@jest/globals";
import { projectPages, rootPages, type SimpleFile } from "@wainwright/wheel";
import fc from "fast-check";
import { htmlAnchors } from "../../src/simple/html-anchors.ts";
import { readSimplePage } from "../../src/simple/read-simple-page.ts";
import { mergedFiles, projectsOfRoot } from "../../src/simple/simple-layout.ts";

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
const text = fc.string({ unit: "grapheme", maxLength: 12 }).map((one) => one.replace(/\s/g, "_"));
/** A page's text loses spaces at its ends; names have none. */
const file: fc.Arbitrary<SimpleFile> = fc.record({
  name: fc.stringMatching(/^[a-z]{1,8}-[0-9]\.[0-9]-py3-none-any\.whl$/),
  url: fc.stringMatching(/^[a-z&"'<>./]{1,12}$/),
  hashes: hex.map((sha256) => ({ sha256 })),
  size: fc.nat(),
  requiresPython: fc.option(text),
  yanked: fc.option(text),
  coreMetadata: fc.option(hex.map((digest) => `sha256=${digest}`)),
  uploadTime: fc.constant("2026-11-22T00:00:00.000Z"),
});
const files = fc.uniqueArray(file, { selector: ({ name }) => name, maxLength: 5 });
const sorted = (all: readonly SimpleFile[]) =>
  all.toSorted((one, other) => (one.name < other.name ? -1 : 1));

describe("a page that was written", () => {
  it("is read again as it was, from JSON", () => {
    fc.assert(
      fc.property(files, (all) => {
        const page = projectPages("demo", all).get("index.json") ?? "";
        const read = readSimplePage("application/vnd.pypi.simple.v1+json", page);
        expect(read).toEqual({ ok: true, files: sorted(all) });
      }),
    );
  });

  it("is read again from HTML, but for what HTML does not tell", () => {
    fc.assert(
      fc.property(files, (all) => {
        const page = projectPages("demo", all).get("index.html") ?? "";
        const untold = { size: null, uploadTime: null };
        const read = readSimplePage("text/html", page);
        expect(read).toEqual({
          ok: true,
          files: sorted(all).map((one) => ({ ...one, ...untold })),
        });
      }),
    );
  });

  it("lets no text of it become markup", () => {
    const hostile = '"><script>alert(1)</script>';
    const one = { ...EMPTY, name: hostile, url: hostile, yanked: hostile, requiresPython: hostile };
    const page = projectPages("demo", [one]).get("index.html") ?? "";
    expect(page).not.toContain("<script");
    expect(page.match(/<a /g)).toHaveLength(1);
  });
});

const EMPTY: SimpleFile = {
  ...{ name: "", url: "", hashes: {}, size: null, requiresPython: null },
  ...{ yanked: null, coreMetadata: null, uploadTime: null },
};

describe("a page of somebody else's", () => {
  it.each([
    [
      '<a href="x.whl#sha256=00112233445566778899">x.whl</a>',
      { hashes: { sha256: "00112233445566778899" } },
    ],
    ["<A HREF='x.whl' data-yanked>x.whl</A>", { yanked: "", hashes: {} }],
    ['<a data-requires-python=">=3.8" href="x.whl">x.whl</a>', { requiresPython: ">=3.8" }],
    [
      '<a href=x.whl data-requires-python="&gt;=3.8,&#60;4">x.whl</a>',
      { requiresPython: ">=3.8,<4" },
    ],
    ['<a href="x.whl" data-dist-info-metadata="true">x.whl</a>', { coreMetadata: "true" }],
    ['<a href="/p/x.whl?a=b"><b>x.whl</b> </a>', { url: "/p/x.whl?a=b" }],
    ['<a href="/p/x%2By.whl"></a>', { name: "x+y.whl" }],
  ])("is read as it stands: %s", (page, part) => {
    const read = readSimplePage("text/html; charset=utf-8", page);
    expect(read).toMatchObject({ ok: true, files: [{ name: "x.whl", ...part }] });
  });

  it("is told from what is no page", () => {
    expect(readSimplePage("text/plain", "nothing here").ok).toBe(false);
    expect(readSimplePage("application/json", "{}").ok).toBe(false);
    expect(readSimplePage("application/json", '{"files": [').ok).toBe(false);
  });

  it("leaves out rows that are none, and digests that are none", () => {
    const rows = [1, null, { filename: 1 }, { filename: "a", url: "b", hashes: { sha256: "zz" } }];
    const read = readSimplePage("application/json", JSON.stringify({ files: rows }));
    expect(read).toMatchObject({ ok: true, files: [{ name: "a", url: "b", hashes: {} }] });
  });

  it("never throws, whatever it is, and takes time in proportion", () => {
    const piece = fc.constantFrom(
      "<a",
      " ",
      "href=",
      '"',
      "'",
      ">",
      "</a>",
      "&#x110000;",
      "/",
      "=",
      "x",
    );
    const pages = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(pages, (page) => {
        readSimplePage("text/html", page);
        readSimplePage("application/json", page);
        projectsOfRoot(page);
      }),
    );
    const started = performance.now();
    for (const part of ["<a ", '<a href="', "<a a=b ", "<a x=' ", "<a></"])
      htmlAnchors(part.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe("lists of files that are joined", () => {
  it("lose no file, and leave what was there as it was", () => {
    fc.assert(
      fc.property(files, files, (there, added) => {
        const merged = mergedFiles(there, added);
        const names = new Set(merged.map(({ name }) => name));
        expect(merged.slice(0, there.length)).toEqual(there);
        for (const one of added) expect(names).toContain(one.name);
        expect(mergedFiles(merged, added)).toEqual(merged);
      }),
    );
  });
});

it("reads which projects an index has, from both forms of its page", () => {
  const pages = rootPages(["b", "A.x"]);
  for (const page of pages.values()) expect(projectsOfRoot(page)).toEqual(["a-x", "b"]);
});

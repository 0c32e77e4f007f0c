import { basename } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isCratesIo } from "../../src/cargo/crates-io.ts";
import { downloadUrl } from "../../src/cargo/download-url.ts";
import { entryOfMetadata } from "../../src/cargo/entry-of-metadata.ts";
import { indexPath, isCrateName } from "../../src/cargo/index-entry.ts";
import { readEntries, withEntries, withYanked } from "../../src/cargo/merge-entries.ts";

const INDEX = "sparse+https://crates.example.org/index/";
const CKSUM = "a".repeat(64);

/** What cargo calls the public registry, whichever way it asks it. */
const PUBLIC = "https://github.com/rust-lang/crates.io-index";
const PUBLIC_DOMAIN = basename(PUBLIC).replace(/-index$/, "");

describe("the public registry", () => {
  it.each([
    [PUBLIC, true],
    [`sparse+https://${PUBLIC_DOMAIN}/`, true],
    [`sparse+https://index.${PUBLIC_DOMAIN}/`, true],
    [`sparse+http://index.${PUBLIC_DOMAIN}/`, false],
    [`sparse+https://not${PUBLIC_DOMAIN}/`, false],
    [`sparse+https://${PUBLIC_DOMAIN}.example/`, false],
    [`sparse+https://crates.example/${PUBLIC_DOMAIN}-index/`, false],
    [`https://git.example/${PUBLIC_DOMAIN}-index`, false],
    ["sparse+https://", false],
    ["", false],
  ])("has the index %s: %p", (index, isPublic) => {
    expect(isCratesIo(index)).toBe(isPublic);
  });
});

describe("the place of a crate in an index", () => {
  it.each([
    ["a", "1/a"],
    ["ab", "2/ab"],
    ["abc", "3/a/abc"],
    ["TinyHello", "ti/ny/tinyhello"],
  ])("of %s is %s", (crate, path) => {
    expect(indexPath(crate)).toBe(path);
  });

  it("is asked for by names only that lead nowhere else", () => {
    for (const name of ["../a", "a/b", "", "-a", "a b", "é", "a".repeat(65)])
      expect(isCrateName(name)).toBe(false);
    expect(isCrateName("aws-lc_rs2")).toBe(true);
  });
});

describe("the address of a crate", () => {
  it.each([
    ["https://a.example.org/dl/", "https://a.example.org/dl/Tiny/1.0.0/download"],
    ["https://a.example.org/{crate}-{version}.crate", "https://a.example.org/Tiny-1.0.0.crate"],
    ["https://a.example.org/{prefix}/{lowerprefix}", "https://a.example.org/Ti/ny/ti/ny"],
    ["https://a.example.org/{sha256-checksum}", `https://a.example.org/${CKSUM}`],
  ])("by %s is %s", (template, url) => {
    expect(downloadUrl(template, { name: "Tiny", vers: "1.0.0", cksum: CKSUM })).toBe(url);
  });
});

describe("the entry of a packaged crate", () => {
  const PACKAGE = {
    ...{ name: "tiny", version: "1.2.0", links: null, rust_version: "1.70" },
    features: { default: ["std"], std: [], tls: ["dep:rustls", "serde?/std"] },
    dependencies: [
      {
        ...{ name: "serde", req: "^1.0", kind: null, rename: null, optional: true },
        ...{ uses_default_features: false, features: ["derive"], target: null },
        source: "registry+https://git.example.org/index",
      },
      {
        ...{ name: "tiny-core", req: "=1.2.0", kind: "build", rename: "core", optional: false },
        ...{ uses_default_features: true, features: [], target: "cfg(unix)" },
        ...{ source: INDEX, registry: INDEX },
      },
    ],
  };

  it("says what cargo resolves by, and keeps new words away from old cargos", () => {
    expect(entryOfMetadata(PACKAGE, { cksum: CKSUM, index: INDEX })).toEqual({
      ...{ name: "tiny", vers: "1.2.0", cksum: CKSUM, yanked: false, links: null, v: 2 },
      ...{ rust_version: "1.70", features: { default: ["std"], std: [] } },
      features2: { tls: ["dep:rustls", "serde?/std"] },
      deps: [
        {
          ...{ name: "serde", req: "^1.0", features: ["derive"], optional: true, kind: "normal" },
          ...{ default_features: false, target: null, package: null },
          registry: "https://git.example.org/index",
        },
        {
          ...{ name: "core", req: "=1.2.0", features: [], optional: false, kind: "build" },
          ...{ default_features: true, target: "cfg(unix)", package: "tiny-core", registry: null },
        },
      ],
    });
  });

  it("names no index where crate and dependency are of the public registry", () => {
    const dependencies = [{ name: "serde", req: "^1", source: `registry+${PUBLIC}` }];
    const registryAt = (index: string) =>
      entryOfMetadata({ ...PACKAGE, dependencies }, { cksum: CKSUM, index })?.deps[0]?.registry;
    expect(registryAt(`sparse+https://index.${PUBLIC_DOMAIN}/`)).toBeNull();
    expect(registryAt(PUBLIC)).toBeNull();
    expect(registryAt(INDEX)).toBe(PUBLIC);
  });

  it("is none of what is no package", () => {
    for (const read of [null, 1, {}, { name: "a" }])
      expect(entryOfMetadata(read, { cksum: CKSUM, index: INDEX })).toBeNull();
  });
});

describe("the versions of a crate", () => {
  const entry = (vers: string) => {
    const made = entryOfMetadata({ name: "tiny", version: vers }, { cksum: CKSUM, index: INDEX });
    if (made === null) throw new Error("it is a package");
    return made;
  };

  it("are added to, and never written again", () => {
    const odd = '{"vers":"0.1.0", "cksum":"00","more":true}';
    const known = readEntries(`${odd}\n`) ?? [];
    const text = withEntries(known, [entry("0.2.0")]);
    expect(text.split("\n")[0]).toBe(odd);
    expect(readEntries(text)?.map(({ vers }) => vers)).toEqual(["0.1.0", "0.2.0"]);
    expect(withEntries(readEntries(text) ?? [], [entry("0.2.0+again")])).toBe(text);
  });

  it("are yanked and brought back each by itself", () => {
    const text = withEntries([], [entry("1.0.0"), entry("1.0.1")]);
    const yanked = withYanked(readEntries(text) ?? [], "1.0.0", true) ?? "";
    expect(yanked.match(/"yanked":true/g)).toHaveLength(1);
    expect(withYanked(readEntries(yanked) ?? [], "1.0.0", false)).toBe(text);
    expect(withYanked(readEntries(text) ?? [], "9.9.9", true)).toBeNull();
  });

  it("are not those of a file that is somebody else's, whatever is in it", () => {
    expect(readEntries("<html>\n")).toBeNull();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readEntries(text);
        expect(read === null || read.every(({ line }) => text.includes(line))).toBe(true);
      }),
    );
  });
});

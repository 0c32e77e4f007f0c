import { describe, expect, it } from "@jest/globals";
import { type Metadata, parseMetadata } from "@wainwright/wheel";
import fc from "fast-check";
import { apkPackages } from "../../src/attest/sbom/apk-packages.ts";
import { isBundledLibrary, libraryName } from "../../src/attest/sbom/bundled-library.ts";
import { dpkgPackages } from "../../src/attest/sbom/dpkg-packages.ts";
import { embeddedParts, isEmbeddedList } from "../../src/attest/sbom/embedded-parts.ts";
import { osRelease } from "../../src/attest/sbom/os-release.ts";
import { packageUrl } from "../../src/attest/sbom/package-url.ts";
import { pythonLicences } from "../../src/attest/sbom/python-licences.ts";
import { pythonNeeds } from "../../src/attest/sbom/python-needs.ts";

function metadataOf(...lines: readonly string[]): Metadata {
  const parsed = parseMetadata(["Metadata-Version: 2.4", "Version: 1", ...lines, ""].join("\n"));
  if (!parsed.ok) throw new Error(parsed.problems.join("; "));
  return parsed.metadata;
}

describe("a package's address", () => {
  it.each([
    [
      { type: "deb", namespace: "debian", name: "libstdc++6", version: "1:12.2.0-14+deb12u1~a" },
      "pkg:deb/debian/libstdc%2B%2B6@1:12.2.0-14%2Bdeb12u1~a",
    ],
    [{ type: "pypi", namespace: null, name: "six", version: "1.17.0" }, "pkg:pypi/six@1.17.0"],
    [
      { type: "apk", namespace: "alpine", name: "a b/c?d#e", version: "(1)" },
      "pkg:apk/alpine/a%20b%2Fc%3Fd%23e@%281%29",
    ],
  ] as const)("of %j is %s", (name, expected) => {
    expect(packageUrl({ ...name, qualifiers: {} })).toBe(expected);
  });

  it("says more in the order of the names, and nothing of what is empty", () => {
    const own = { type: "deb", namespace: "debian", name: "a", version: "1" } as const;
    const qualifiers = { distro: "debian-12", upstream: "", arch: "armhf" };
    expect(packageUrl({ ...own, qualifiers })).toBe(
      "pkg:deb/debian/a@1?arch=armhf&distro=debian-12",
    );
  });

  it("is one for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const own = { type: "deb", namespace: null, version: "1", qualifiers: {} } as const;
        expect(packageUrl({ ...own, name })).toMatch(/^pkg:deb\/[\w.%~:-]*@1$/);
      }),
    );
  });
});

describe("the licences that metadata name", () => {
  it.each([
    [
      ["License-Expression: MIT OR Apache-2.0", "License: MIT"],
      [{ expression: "MIT OR Apache-2.0" }],
    ],
    [
      [
        "License: see below",
        "Classifier: License :: OSI Approved :: MIT License",
        "Classifier: License :: OSI Approved :: Apache Software License",
        "Classifier: Programming Language :: Python",
      ],
      [{ license: { name: "Apache Software License" } }, { license: { name: "MIT License" } }],
    ],
    [["License: BSD-3-Clause"], [{ license: { name: "BSD-3-Clause" } }]],
    [["License: UNKNOWN"], null],
    [[`License: ${"Permission is hereby granted ".repeat(9)}`], null],
    [["License: MIT", "  Copyright: me"], null],
    [[], null],
  ])("%j are %j", (lines, expected) => {
    const found = pythonLicences(metadataOf("Name: a", ...lines));
    expect(found ?? []).toEqual(expected ?? []);
  });
});

describe("what a distribution requires of others", () => {
  it("is what stands without an extra, and what somebody asks for by one", () => {
    const web = metadataOf(
      "Name: Web_App",
      "Requires-Dist: Server [standard,http.two]>=1",
      "Requires-Dist: six ; python_version < '3.9'",
      "Requires-Dist: web-app[all]; extra == 'dev'",
    );
    const server = metadataOf(
      "Name: server",
      "Requires-Dist: loop>=1; extra == 'standard'",
      'Requires-Dist: h2; python_version >= "3" and extra == "http-two"',
      "Requires-Dist: docs @ https://example.org/docs.whl ; extra == 'docs'",
      "Requires-Dist: ???",
    );
    const needs = pythonNeeds([web, server]);
    expect(needs(web)).toEqual(["server", "six"]);
    expect(needs(server)).toEqual(["h2", "loop"]);
  });
});

describe("a library inside a wheel", () => {
  it.each([
    ["a.libs/libfoo-1a2b3c4d.so.5.0.1", "libfoo", "5.0.1"],
    ["a.libs/libgfortran-040039e1.so.5", "libgfortran", "5"],
    ["numpy.libs/libscipy_openblas64_-ff651d7f.so", "libscipy_openblas64_", null],
    ["numpy.libs/libopenblas64_p-r0-0cf96a72.3.23.so", "libopenblas64_p-r0", "3.23"],
    ["a/.dylibs/libgfortran.5.dylib", "libgfortran", "5"],
    ["a.libs/msvcp140-0f6b2c1d0f6b2c1d0f6b2c1d0f6b2c1d.dll", "msvcp140", null],
  ])("%s is %s of version %s", (path, name, version) => {
    expect(isBundledLibrary(path)).toBe(true);
    expect(libraryName(path)).toEqual({ name, version });
  });

  it.each(["a/native.so", "a.libs/README", "a.libs/deeper/libfoo.so", "libs/libfoo.so"])(
    "is not %s",
    (path) => {
      expect(isBundledLibrary(path)).toBe(false);
    },
  );
});

describe("a wheel's own list", () => {
  const listOf = (components: unknown) => JSON.stringify({ bomFormat: "CycloneDX", components });
  const crate = (name: string) => ({ name, version: "1", purl: `pkg:cargo/${name}@1` });

  it("names what was built in, once, whatever it was part of", () => {
    const nested = { name: "group", components: [crate("b"), crate("a")] };
    expect(embeddedParts(listOf([nested, crate("a")]))).toEqual([crate("a"), crate("b")]);
  });

  it.each([
    ["no JSON", "{"],
    ["another format", '{"spdxVersion":"SPDX-2.3"}'],
    ["components that are none", listOf([null, 7, [], { name: 1 }, {}])],
    [
      "no address",
      listOf([
        { name: "a", purl: "cargo:a" },
        { name: "b", purl: "pkg:cargo/a b" },
      ]),
    ],
  ])("tells nothing by %s", (_, text) => {
    expect(embeddedParts(text)).toEqual([]);
  });

  it("ends where it is deep or long", () => {
    const deep = `${'{"bomFormat":"CycloneDX","components":['.repeat(500)}${"]}".repeat(500)}`;
    expect(embeddedParts(deep)).toEqual([]);
    const long = Array.from({ length: 10_001 }, (_, index) => crate(`c${index}`));
    expect(embeddedParts(listOf(long))).toHaveLength(10_000);
  });

  it("lies where PEP 770 says", () => {
    expect(isEmbeddedList("a-1.dist-info/sboms/auditwheel.cdx.json")).toBe(true);
    expect(isEmbeddedList("a-1.dist-info/sboms/deeper/a.json")).toBe(false);
    expect(isEmbeddedList("a/sboms/a.json")).toBe(false);
  });
});

describe("packages of a system", () => {
  it("are those that dpkg has installed", () => {
    const status = [
      "Package: libc6\nStatus: install ok installed\nArchitecture: armhf\nSource: glibc (2.36)\nVersion: 2.36-9+deb12u13\nDepends: libgcc-s1, libcrypt1 (>= 1:4.4) | other\nDescription: a\n text\n  Package: no",
      "Package: gone\nStatus: deinstall ok config-files\nVersion: 1",
      "Package: unmade\nStatus: install ok half-installed\nVersion: 1",
      "Package: nowhere",
      "Package: distroless\nVersion: 1\nProvides: something (= 1), libgcc-s1:any",
      "",
    ].join("\n\n");
    expect(dpkgPackages(status)).toEqual([
      {
        ...{ name: "libc6", version: "2.36-9+deb12u13", architecture: "armhf", licence: "" },
        ...{ source: "glibc", provides: [], needs: [["libgcc-s1"], ["libcrypt1", "other"]] },
      },
      {
        ...{ name: "distroless", version: "1", architecture: "", licence: "", source: "" },
        ...{ needs: [], provides: ["something", "libgcc-s1"] },
      },
    ]);
  });

  it("are those that apk has installed", () => {
    const installed = [
      "C:Q1abc=\nP:musl\nV:1.2.5-r0\nA:armv7\nL:MIT\no:musl\np:so:libc.musl-armv7.so.1=1\nF:lib",
      "P:zlib\nV:1.3.1-r0\nA:armv7\nL:Zlib\no:zlib-ng\nD:so:libc.musl-armv7.so.1 !old musl>=1.2",
      "V:1",
    ].join("\n\n");
    expect(apkPackages(installed)).toEqual([
      {
        ...{ name: "musl", version: "1.2.5-r0", architecture: "armv7", licence: "MIT" },
        ...{ source: "", needs: [], provides: ["so:libc.musl-armv7.so.1"] },
      },
      {
        ...{ name: "zlib", version: "1.3.1-r0", architecture: "armv7", licence: "Zlib" },
        ...{ source: "zlib-ng", needs: [["so:libc.musl-armv7.so.1"], ["musl"]], provides: [] },
      },
    ]);
  });

  it("are read out of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
        dpkgPackages(text);
        apkPackages(text);
        osRelease(text);
      }),
    );
  });

  it.each([
    ['ID=debian\nVERSION_ID="12"\n', { id: "debian", version: "12" }],
    ["NAME='Void'\nID=\"void\"\r\n", { id: "void", version: "" }],
    ["ID=../../etc\n", null],
    ["", null],
  ])("are of the system that os-release names: %j", (text, expected) => {
    expect(osRelease(text)).toEqual(expected);
  });
});

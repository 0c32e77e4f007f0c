import { describe, expect, it } from "@jest/globals";
import { parseMetadata } from "@wainwright/wheel";
import fc from "fast-check";
import { type Bom, formatCycloneDx } from "../../src/attest/sbom/cyclonedx.ts";
import { imageBom, tellsOfPackages } from "../../src/attest/sbom/image-bom.ts";
import { subjectOf } from "../../src/attest/sbom/subject.ts";
import { type ListedFile, wheelhouseBom } from "../../src/attest/sbom/wheelhouse-bom.ts";

const SUBJECT = subjectOf("application", { name: "house", version: null });

function fileOf(name: string, sum: string, lines: readonly string[] = []): ListedFile {
  const [project = "", version = ""] = name.split("-");
  const header = ["Metadata-Version: 2.4", `Name: ${project}`, `Version: ${version}`, ...lines];
  const parsed = parseMetadata(header.join("\n"));
  if (!parsed.ok) throw new Error(parsed.problems.join("; "));
  return { name, sha256: sum.repeat(64), metadata: parsed.metadata, libraries: [], embedded: [] };
}

describe("the list of a wheelhouse", () => {
  it("is exactly this", () => {
    const wheel = {
      ...fileOf("App-1.0-cp311-cp311-manylinux_2_31_armv7l.whl", "a", ["Requires-Dist: six"]),
      libraries: [{ path: "app.libs/libz-1a2b3c4d.so.1.3", sha256: "c".repeat(64) }],
    };
    const files = [fileOf("six-1.17.0-py3-none-any.whl", "b", ["License-Expression: MIT"]), wheel];
    const list = formatCycloneDx(wheelhouseBom(files, SUBJECT), null);
    const wheelRef = `file:${wheel.name}?sha256=${wheel.sha256}`;
    expect(JSON.parse(list)).toEqual({
      $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      serialNumber: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/),
      version: 1,
      metadata: {
        tools: { components: [{ type: "application", name: "wainwright" }] },
        component: { type: "application", "bom-ref": "subject:house", name: "house" },
      },
      components: [
        {
          ...{ type: "library", "bom-ref": "pkg:pypi/app@1.0", name: "App", version: "1.0" },
          purl: "pkg:pypi/app@1.0",
          hashes: [{ alg: "SHA-256", content: "a".repeat(64) }],
          components: [
            {
              ...{ type: "file", "bom-ref": wheelRef, name: wheel.name },
              hashes: [{ alg: "SHA-256", content: "a".repeat(64) }],
              components: [
                {
                  ...{ type: "library", name: "libz", version: "1.3" },
                  "bom-ref": `${wheelRef}#app.libs/libz-1a2b3c4d.so.1.3`,
                  hashes: [{ alg: "SHA-256", content: "c".repeat(64) }],
                },
              ],
            },
          ],
        },
        {
          ...{ type: "library", "bom-ref": "pkg:pypi/six@1.17.0", name: "six", version: "1.17.0" },
          purl: "pkg:pypi/six@1.17.0",
          licenses: [{ expression: "MIT" }],
          hashes: [{ alg: "SHA-256", content: "b".repeat(64) }],
          components: [
            {
              type: "file",
              "bom-ref": `file:six-1.17.0-py3-none-any.whl?sha256=${"b".repeat(64)}`,
              name: "six-1.17.0-py3-none-any.whl",
              hashes: [{ alg: "SHA-256", content: "b".repeat(64) }],
            },
          ],
        },
      ],
      dependencies: [
        { ref: "subject:house", dependsOn: ["pkg:pypi/app@1.0"] },
        { ref: "pkg:pypi/app@1.0", dependsOn: ["pkg:pypi/six@1.17.0"] },
        { ref: "pkg:pypi/six@1.17.0" },
      ],
    });
  });

  it("does not depend on the order of the files, and has another number for another content", () => {
    const files = ["a", "b", "c", "d"].map((sum) =>
      fileOf(`p${sum}-1.0-py3-none-any.whl`, sum, ["Requires-Dist: pa", "Requires-Dist: pb"]),
    );
    const write = (some: readonly ListedFile[]) =>
      formatCycloneDx(wheelhouseBom(some, SUBJECT), null);
    const whole = write(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: 4 }), (some) => write(some) === whole),
    );
    const numberOf = (list: string) => /"serialNumber": "([^"]+)"/.exec(list)?.[1];
    expect(numberOf(write(files.slice(1)))).not.toBe(numberOf(whole));
    expect(numberOf(whole)).toMatch(/^urn:uuid:.{8}-.{4}-5.{3}-[89ab].{3}-.{12}$/);
  });

  it("names what each needs of the other where that is a circle", () => {
    const files = [
      fileOf("a-1-py3-none-any.whl", "a", ["Requires-Dist: b"]),
      fileOf("b-1-py3-none-any.whl", "b", ["Requires-Dist: a"]),
    ];
    const list = formatCycloneDx(wheelhouseBom(files, SUBJECT), 0);
    const both = ["pkg:pypi/a@1", "pkg:pypi/b@1"];
    expect(JSON.parse(list)).toMatchObject({
      metadata: { timestamp: "1970-01-01T00:00:00.000Z" },
      dependencies: [{ ref: "subject:house", dependsOn: both }, {}, {}],
    });
  });
});

function bomOf(files: Readonly<Record<string, string>>): Bom {
  const contents = new Map(
    Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const),
  );
  return imageBom({ contents, seen: new Set() }, SUBJECT);
}

describe("the list of an image", () => {
  it("names a package, its system and its source, and what would serve what it needs", () => {
    const { components, needs, isIncomplete } = bomOf({
      "etc/os-release": 'ID=alpine\nVERSION_ID="3.22.1"\n',
      "lib/apk/db/installed":
        "P:musl\nV:1.2.5-r0\nA:armv7\nL:MIT\no:musl\np:so:libc.so.1=1\n\nP:ssl\nV:3-r0\nA:armv7\no:openssl\nD:so:libc.so.1 so:none\n",
    });
    const musl = "pkg:apk/alpine/musl@1.2.5-r0?arch=armv7&distro=alpine-3.22.1";
    const ssl = "pkg:apk/alpine/ssl@3-r0?arch=armv7&distro=alpine-3.22.1&upstream=openssl";
    expect(components).toEqual([
      { type: "operating-system", "bom-ref": "system:alpine", name: "alpine", version: "3.22.1" },
      {
        ...{ type: "library", "bom-ref": musl, name: "musl", version: "1.2.5-r0", purl: musl },
        licenses: [{ license: { name: "MIT" } }],
      },
      { type: "library", "bom-ref": ssl, name: "ssl", version: "3-r0", purl: ssl },
    ]);
    expect(needs.get(ssl)).toEqual([musl]);
    expect(isIncomplete).toBe(false);
  });

  it("says that it is not whole where a distribution cannot be read", () => {
    const { components, isIncomplete } = bomOf({ "a/b.dist-info/METADATA": "nothing" });
    expect([components, isIncomplete]).toEqual([[], true]);
  });

  it("is there for any bytes", () => {
    const paths = ["etc/os-release", "var/lib/dpkg/status", "lib/apk/db/installed"];
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(fc.tuple(bytes, bytes, bytes), (some) => {
        const contents = new Map(some.map((one, index) => [paths[index] ?? "", one] as const));
        formatCycloneDx(imageBom({ contents, seen: new Set() }, SUBJECT), null);
      }),
    );
  });

  it.each([
    ["var/lib/dpkg/status", "content"],
    ["var/lib/dpkg/status.d/base", "content"],
    ["var/lib/dpkg/status.d/base.md5sums", null],
    ["usr/lib/apk/db/installed", "content"],
    ["opt/a/lib/six-1.dist-info/METADATA", "content"],
    ["six-1.dist-info/METADATA.bak", null],
    ["home/lib/apk/db/installed", null],
    ["var/lib/rpm/Packages.db", "presence"],
  ])("is told by %s: %s", (path, expected) => {
    expect(tellsOfPackages(path)).toBe(expected);
  });
});

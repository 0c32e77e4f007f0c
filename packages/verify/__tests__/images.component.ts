import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { inFolder, tool } from "../../archive/__tests__/archive-helpers.ts";
import { type CompiledFor, library, program } from "./compiled.ts";
import { type Files, readTree, tarOf, writeTree } from "./made-archives.ts";
import { dockerArchive, ociLayout, withoutBlob } from "./oci-layout.ts";
import { expectationOf, told, verifyBytes, verifyFiles } from "./verify-helpers.ts";

const MINUTES = 60_000;

/** A root like Debian's: some programs and libraries of its machine. */
function root(machine: CompiledFor): Files {
  return {
    "usr/bin/hello": program(machine),
    "usr/sbin/helpd": program(machine),
    "usr/lib/libanswer.so.1": library(machine),
    "etc/os-release": "ID=debian\n",
  };
}

const AMD64 = await tarOf(root("amd64"), "gz");
const ARM64 = await tarOf(root("arm64"), "zst");
const ARMV7 = await tarOf(root("armhf"));

const BOTH = [
  { platform: "linux/amd64", layers: [AMD64] },
  { platform: "linux/arm64", layers: [ARM64] },
] as const;

describe("an image", () => {
  test.each(["", "gz", "zst"] as const)(
    "of three platforms is read from a folder and from a tar (%s) alike",
    async (compression) => {
      const layout = ociLayout([...BOTH, { platform: "linux/arm/v7", layers: [ARMV7] }]);
      const folder = await verifyFiles(layout);
      expect(folder).toMatchObject({ kind: "image-index", findings: [] });
      expect(folder.contents.map(({ path, says }) => [path, says])).toEqual([
        ["linux/amd64", "linux/amd64"],
        ["linux/arm64", "linux/arm64"],
        ["linux/arm/v7", "linux/arm/v7"],
      ]);
      expect(folder.architectures.map(({ files }) => files)).toEqual([3, 3, 3]);
      const named = await verifyBytes("image.tar", await tarOf(layout, compression));
      expect({ ...named, artifact: "folder" }).toEqual(folder);
    },
  );

  test("as docker saved it is read", async () => {
    const layers = [await tarOf(root("arm64")), await tarOf({ "app/run.py": "1" })];
    const bytes = await tarOf(dockerArchive({ platform: "linux/arm64", layers }));
    expect(await verifyBytes("image.tar", bytes)).toMatchObject({
      kind: "image-index",
      findings: [],
      contents: [{ path: "linux/arm64", kind: "image" }],
      architectures: [{ architecture: "arm64", files: 3 }],
    });
  });

  test("shows only what no later layer hides", async () => {
    const upper = await tarOf({
      "usr/bin/.wh.hello": "",
      "usr/sbin/.wh..wh..opq": "",
      "usr/sbin/fresh": program("amd64"),
      "usr/lib/libanswer.so.1": "a text now",
    });
    const layers = [AMD64, upper];
    const report = await verifyFiles(ociLayout([{ platform: "linux/amd64", layers }]));
    expect(report.files.map(({ path }) => path)).toEqual(["linux/amd64!/usr/sbin/fresh"]);
  });

  test(
    "that podman made and saved is read in each of its formats",
    async () => {
      await inFolder(async (folder) => {
        const at = (name: string) => join(folder, name);
        const store = ["--root", at("root"), "--runroot", at("run"), "--storage-driver", "vfs"];
        const podman = (...args: readonly string[]) => tool("podman", [...store, ...args]);
        writeTree(at("context"), {
          ...root("arm64"),
          Dockerfile: "FROM scratch\nCOPY usr /usr\nCOPY etc /etc\n",
        });
        podman("build", "--platform", "linux/arm64", "-t", "localhost/a:1", at("context"));
        for (const format of ["docker-archive", "oci-archive"]) {
          podman("save", "--quiet", "--format", format, "-o", at(format), "localhost/a:1");
          const report = await verifyBytes("a.tar", readFileSync(at(format)));
          expect(report).toMatchObject({ kind: "image-index", findings: [] });
          expect(report.contents).toMatchObject([{ path: "linux/arm64" }]);
          expect(report.files).toHaveLength(3);
        }
        podman("save", "--quiet", "--format", "oci-dir", "-o", at("dir"), "localhost/a:1");
        expect(await verifyFiles(readTree(at("dir")))).toMatchObject({ findings: [] });
      });
    },
    2 * MINUTES,
  );
});

describe("story 2: an image that is not what it says", () => {
  test("arm64 in the config, amd64 in the layers", async () => {
    const report = await verifyFiles(ociLayout([{ platform: "linux/arm64", layers: [AMD64] }]));
    expect(report.findings).toMatchObject([
      { code: "image-content-differs", severity: "error", file: "linux/arm64" },
    ]);
    expect(report.findings[0]?.found).toMatch(/usr\/bin\/hello: ELF 64-bit.* from layer sha256:/);
  });

  test("an index that names a platform without its manifest, or a manifest without its layer", async () => {
    const layout = ociLayout(BOTH);
    const noLayer = withoutBlob(layout, (content) => content.equals(ARM64));
    expect(told(await verifyFiles(noLayer))).toEqual(["image-platform-missing linux/arm64"]);
    const manifests = JSON.parse(String(layout["index.json"])) as {
      readonly manifests: readonly { readonly digest: string }[];
    };
    const digest = manifests.manifests[1]?.digest.slice("sha256:".length) ?? "";
    const { [`blobs/sha256/${digest}`]: _, ...noManifest } = layout;
    expect(told(await verifyFiles(noManifest))).toEqual(["image-platform-missing linux/arm64"]);
  });

  test("one platform in the index, another in the config", async () => {
    const image = { platform: "linux/arm64", config: "linux/amd64", layers: [AMD64] };
    const report = await verifyFiles(ociLayout([image]));
    expect(report.findings).toMatchObject([
      { code: "image-config-differs", expected: "linux/arm64", found: "linux/amd64" },
    ]);
    expect(report.findings[0]?.remedy).toContain("--platform linux/arm64");
  });

  test("a blob that is not the one that its digest names", async () => {
    const layout = ociLayout(BOTH);
    const path = Object.keys(layout).find((one) => Buffer.from(layout[one] ?? "").equals(ARM64));
    const other = await tarOf({ "usr/bin/hello": program("arm64") }, "gz");
    const report = await verifyFiles({ ...layout, [path ?? ""]: other });
    expect(told(report)).toEqual([expect.stringContaining("image-blob-differs ")]);
  });

  test("an image for another target than was asked for", async () => {
    const layout = ociLayout([BOTH[0]]);
    const report = await verifyFiles(layout, expectationOf("linux/arm64"));
    expect(told(report)).toContain("image-config-differs linux/amd64");
  });

  test("some files of another machine are only a notice", async () => {
    const extra = await tarOf({ "opt/tools/helper": program("riscv64") });
    const image = { platform: "linux/amd64", layers: [AMD64, extra] };
    expect((await verifyFiles(ociLayout([image]))).findings).toMatchObject([
      { code: "image-foreign-file", severity: "notice", file: "linux/amd64" },
    ]);
  });
});

describe("an image that cannot be read", () => {
  test.each([
    ["an index that is no JSON", { "oci-layout": "{}", "index.json": "{" }],
    ["an index without images", { "oci-layout": "{}", "index.json": "{}" }],
    ["a saved image without a config", { "manifest.json": "[{}]", [`${"a".repeat(64)}.tar`]: "" }],
  ])("for %s says so", async (_, files) => {
    const report = await verifyBytes("image.tar", await tarOf(files));
    expect(report.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^image-(?:unreadable|platform-missing)$/)]),
    );
  });
});

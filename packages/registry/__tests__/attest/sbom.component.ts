import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { Failure, type Host } from "@wainwright/core";
import { buildZip, realHost } from "@wainwright/testing";
import { sbomOfImage } from "../../src/attest/sbom-of-image.ts";
import { sbomOfWheels } from "../../src/attest/sbom-of-wheels.ts";
import { sdistIn, wheelIn } from "../python/built.ts";
import { filesAt } from "../python/files-at.ts";
import { cycloneDxProblems } from "./cyclonedx-problems.ts";
import { type LayerFiles, layeredLayout } from "./layered-image.ts";

const { host, unwind } = realHost({ ...process.env, SOURCE_DATE_EPOCH: "1700000000" });
const folder = mkdtempSync(join(tmpdir(), "wainwright-test-"));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await unwind();
});
const SUBJECT = { name: "owner/name", version: "1.0" };

interface Read {
  readonly components: readonly {
    readonly "bom-ref": string;
    readonly name: string;
    readonly components?: Read["components"];
  }[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
  readonly metadata: { readonly timestamp?: string };
  readonly compositions?: unknown;
}

const read = (list: string) => JSON.parse(list) as Read;

/** As maturin writes one of what it has linked. */
const OWN_LIST = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  components: [
    { type: "library", name: "serde", version: "1.0.219", purl: "pkg:cargo/serde@1.0.219" },
    { type: "library", name: "local", version: "0.1.0" },
  ],
};

/** Writes a wheel as a repair leaves it, with a library inside. */
async function repaired(project: string, library: string): Promise<string> {
  const info = `${project}-1.0.dist-info`;
  const members = {
    [`${project}/native.so`]: "extension",
    [`${project}.libs/${library}`]: "library",
    [`${info}/METADATA`]: `Metadata-Version: 2.4\nName: ${project}\nVersion: 1.0\nLicense-Expression: MIT OR Apache-2.0\n`,
    [`${info}/sboms/${project}.cyclonedx.json`]: JSON.stringify(OWN_LIST),
    [`${info}/sboms/other.spdx.json`]: "{}",
    [`${info}/WHEEL`]: "Wheel-Version: 1.0\nRoot-Is-Purelib: false\n",
    [`${info}/RECORD`]: "",
  };
  const content = Object.entries(members).map(([path, text]) => ({ path, content: text }));
  const path = join(folder, `${project}-1.0-cp311-cp311-manylinux_2_31_armv7l.whl`);
  writeFileSync(path, await buildZip(content));
  return path;
}

describe("the list of a wheelhouse", () => {
  it("is valid, names what needs what, and is the same each time", async () => {
    const paths = [
      await repaired("rapid", "libfoo-1a2b3c4d.so.5.0.1"),
      await wheelIn(folder, "app", { metadata: ["Requires-Dist: Rapid>=1"] }),
      sdistIn(folder, "app", { metadata: ["Requires-Dist: rapid>=1"] }),
    ];
    const list = await sbomOfWheels(host, filesAt(paths), SUBJECT);
    expect(cycloneDxProblems(list)).toBe("");
    expect(await sbomOfWheels(host, filesAt(paths.toReversed()), SUBJECT)).toBe(list);
    const { components, dependencies, metadata } = read(list);
    expect(metadata.timestamp).toBe("2023-11-14T22:13:20.000Z");
    expect(dependencies).toEqual([
      { ref: "subject:owner/name@1.0", dependsOn: ["pkg:pypi/app@1.0"] },
      { ref: "pkg:pypi/app@1.0", dependsOn: ["pkg:pypi/rapid@1.0"] },
      { ref: "pkg:pypi/rapid@1.0" },
    ]);
    expect(components.map(({ components: files = [] }) => files.map(({ name }) => name))).toEqual([
      ["app-1.0-py3-none-any.whl", "app-1.0.tar.gz"],
      ["rapid-1.0-cp311-cp311-manylinux_2_31_armv7l.whl"],
    ]);
    expect(components[1]?.components?.[0]?.components).toMatchObject([
      { type: "library", name: "libfoo", version: "5.0.1" },
      { type: "library", name: "serde", version: "1.0.219", purl: "pkg:cargo/serde@1.0.219" },
    ]);
  });

  it("is none of a file that cannot be read", async () => {
    const path = join(folder, "broken-1.0-py3-none-any.whl");
    writeFileSync(path, "no zip");
    await expect(sbomOfWheels(host, filesAt([path]), SUBJECT)).rejects.toMatchObject({
      code: "artifact-refused",
      message: expect.stringContaining("broken-1.0-py3-none-any.whl cannot be listed"),
    });
  });
});

const METADATA = "Metadata-Version: 2.1\nName: Six\nVersion: 1.17.0\nLicense: MIT\n";
const SIX = "usr/lib/python3/site-packages/six-1.17.0.dist-info/METADATA";
const OLD = "usr/lib/python3/site-packages/old-1.0.dist-info";

async function listOf(
  layers: readonly LayerFiles[],
  platform: string | null = null,
  own: Host = host,
): Promise<string> {
  const images = [{ platform: "linux/arm/v7", layers }];
  return sbomOfImage(own, { layout: layeredLayout(folder, images), platform, subject: SUBJECT });
}

describe("the list of an image", () => {
  it("has every package that dpkg says is installed on this machine", async () => {
    const status = readFileSync("/var/lib/dpkg/status");
    const base = {
      "etc/os-release": readFileSync("/etc/os-release"),
      "var/lib/dpkg/status": "Package: gone\nVersion: 1\nStatus: install ok installed\n",
    };
    const list = await listOf([base, { "var/lib/dpkg/status": status, [SIX]: METADATA }]);
    expect(cycloneDxProblems(list)).toBe("");
    const { components, compositions } = read(list);
    const found = components.filter((one) => one["bom-ref"].startsWith("pkg:deb/"));
    const said = execFileSync("dpkg-query", ["-W", "-f", "${db:Status-Status} ${Package}\\n"], {
      encoding: "utf8",
    });
    const installed = said.split("\n").flatMap((line) => /^installed (.+)$/.exec(line)?.[1] ?? []);
    expect(found.map(({ name }) => name).toSorted()).toEqual(installed.toSorted());
    expect(components).toContainEqual(
      expect.objectContaining({
        purl: "pkg:pypi/six@1.17.0",
        licenses: [{ license: { name: "MIT" } }],
      }),
    );
    expect(compositions).toBeUndefined();
  });

  it("lacks what a later layer took away", async () => {
    const old = { [`${OLD}/METADATA`]: METADATA.replace("Six", "old"), [SIX]: METADATA };
    const names = async (layer: LayerFiles) =>
      read(await listOf([old, layer])).components.map(({ name }) => name);
    expect(await names({ "etc/hostname": "one" })).toEqual(["old", "Six"]);
    expect(await names({ "usr/lib/python3/site-packages/.wh.old-1.0.dist-info": "" })).toEqual([
      "Six",
    ]);
    expect(await names({ [`${OLD}/.wh.METADATA`]: "" })).toEqual(["Six"]);
    expect(await names({ "usr/lib/python3/.wh..wh..opq": "" })).toEqual([]);
  });

  it("says that there is more where packages are RPM's", async () => {
    const list = await listOf([{ "usr/lib/sysimage/rpm/rpmdb.sqlite": "SQLite format 3" }]);
    expect(cycloneDxProblems(list)).toBe("");
    expect(read(list).compositions).toEqual([
      { aggregate: "incomplete", assemblies: ["subject:owner/name@1.0"] },
    ]);
  });

  it("is of the platform that is asked for, by any of its names", async () => {
    const layers = [{ [SIX]: METADATA }];
    const layout = layeredLayout(folder, [
      { platform: "linux/arm64/v8", layers },
      { platform: "linux/amd64", layers: [{ "etc/hostname": "one" }] },
    ]);
    const listed = { layout, platform: "linux/arm64", subject: SUBJECT };
    expect(read(await sbomOfImage(host, listed)).components).toHaveLength(1);
    for (const platform of [null, "linux/s390x"])
      await expect(sbomOfImage(host, { ...listed, platform })).rejects.toBeInstanceOf(Failure);
  });

  it("is none of an image whose layer is not what its digest says", async () => {
    const layout = layeredLayout(folder, [
      { platform: "linux/amd64", layers: [{ [SIX]: METADATA }] },
    ]);
    const index = JSON.parse(readFileSync(join(layout, "index.json"), "utf8")) as {
      readonly manifests: readonly { readonly digest: string }[];
    };
    const blob = (digest = "") => join(layout, "blobs", digest.replace(":", "/"));
    const manifest = JSON.parse(readFileSync(blob(index.manifests[0]?.digest), "utf8")) as {
      readonly layers: readonly { readonly digest: string }[];
    };
    writeFileSync(blob(manifest.layers[0]?.digest), "something else");
    const listed = { layout, platform: null, subject: SUBJECT };
    await expect(sbomOfImage(host, listed)).rejects.toMatchObject({ code: "artifact-refused" });
  });
});

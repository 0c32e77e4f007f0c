import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildElf, type OwnRegistry, ownRegistry, realHost } from "@wainwright/testing";
import type { MadeImage } from "./made-layout.ts";
import {
  AMD64,
  ARM64,
  ARMV7,
  imageOptions,
  layoutIn,
  placesIn,
  publishImages,
  rawOf,
  toldOf,
  tagsOf,
} from "./publish-images.ts";

const folder = mkdtempSync(join(tmpdir(), "sources ü "));
const storage = join(folder, "storage.conf");
const roots = [`graphroot = "${folder}/images"`, `runroot = "${folder}/run"`];
writeFileSync(storage, `[storage]\ndriver = "vfs"\n${roots.join("\n")}\n`);
/** Its images are in a folder of the test's. */
const environment = { ...process.env, CONTAINERS_STORAGE_CONF: storage };
const machine = realHost(environment);
const running: OwnRegistry[] = [];
beforeAll(async () => {
  running.push(await ownRegistry(mkdtempSync(join(folder, "registry"))));
});
afterAll(async () => {
  for (const registry of running) registry.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

const layout = (...images: readonly MadeImage[]) => layoutIn(folder, ...images);

function skopeo(...args: readonly string[]): void {
  execFileSync("skopeo", ["copy", "--quiet", "--all", ...args], { env: environment });
}

function tarOf(source: string, name: string, ...options: readonly string[]): string {
  const archive = join(mkdtempSync(join(folder, "archive ")), name);
  execFileSync("tar", ["-cf", archive, ...options, "-C", source, "."]);
  return archive;
}

/** Publishes to a repository of its own, and lists the platforms of what is there then, attestations among them. */
async function platformsOf(...images: readonly string[]): Promise<readonly string[]> {
  const [registry] = running;
  if (registry === undefined) throw new Error("there is no registry");
  const places = placesIn(`app${Math.random().toString(36).slice(2)}`, registry);
  const tags = tagsOf("1.0.0").slice(-1);
  const { done } = await publishImages(machine, imageOptions(images, places, { tags }));
  const index = JSON.parse(rawOf(done.urls[0] ?? "")) as {
    readonly manifests: readonly { readonly platform: Readonly<Record<string, string>> }[];
  };
  return index.manifests.map(({ platform }) =>
    [platform["os"], platform["architecture"], platform["variant"]].filter(Boolean).join("/"),
  );
}

const refusal = async (...images: readonly string[]) => toldOf(platformsOf(...images));

describe("images come out of", () => {
  it("a folder into which the artifacts of several jobs were downloaded", async () => {
    const all = mkdtempSync(join(folder, "all "));
    cpSync(layout(ARM64), join(all, "image-arm64"), { recursive: true });
    cpSync(layout(AMD64), join(all, "job/image-amd64"), { recursive: true });
    cpSync(tarOf(layout(ARMV7), "armv7.tar"), join(all, "armv7.tar"));
    expect(await platformsOf(all)).toEqual([
      "linux/amd64",
      "unknown/unknown",
      "linux/arm/v7",
      "linux/arm64",
    ]);
  });

  it.each([
    ["as it is", "a.tar", []],
    ["compressed", "a:b.tar.gz", ["--force-local", "--gzip"]],
  ])("an archive of a layout with several images and what was attested, %s", async (...given) => {
    const [, name, options] = given;
    const archive = tarOf(layout(AMD64, ARMV7), name, ...options);
    expect(await platformsOf(archive)).toEqual(["linux/amd64", "unknown/unknown", "linux/arm/v7"]);
  });

  it("what docker save wrote of several images", async () => {
    const all = mkdtempSync(join(folder, "saved "));
    const lists = [ARMV7, ARM64].map((image) => {
      const archive = join(mkdtempSync(join(folder, "one-")), "saved.tar");
      skopeo(`oci:${layout(image)}`, `docker-archive:${archive}:${image.platform}:1`);
      execFileSync("tar", ["-xf", archive, "-C", all]);
      return JSON.parse(readFileSync(join(all, "manifest.json"), "utf8")) as readonly unknown[];
    });
    writeFileSync(join(all, "manifest.json"), JSON.stringify(lists.flat()));
    const saved = tarOf(all, "saved.tar");
    expect(await platformsOf(saved, layout(AMD64))).toEqual([
      "linux/amd64",
      "unknown/unknown",
      "linux/arm/v7",
      "linux/arm64",
    ]);
  });

  it("podman's and buildah's own store", async () => {
    skopeo(`oci:${layout(ARMV7)}`, "containers-storage:localhost/app:1");
    expect(await platformsOf("containers-storage:localhost/app:1", layout(ARM64))).toEqual([
      "linux/arm/v7",
      "linux/arm64",
    ]);
  });
});

describe("an image is refused", () => {
  it("whose files are for another machine than it says, in an archive too", async () => {
    const root = mkdtempSync(join(folder, "root "));
    mkdirSync(join(root, "usr"));
    writeFileSync(join(root, "usr/app"), buildElf({ machine: 183, class: 64 }), { mode: 0o755 });
    const tar = join(mkdtempSync(join(folder, "layer ")), "layer.tar");
    execFileSync("tar", ["-cf", tar, "-C", root, "usr"]);
    const wrong = layout({ ...ARMV7, layers: [readFileSync(tar)] });
    for (const source of [wrong, tarOf(wrong, "wrong.tar")])
      expect(await refusal(source)).toMatch(/^artifact-refused: .*usr\/app/);
  });

  it("whose bytes are not those that it names", async () => {
    const spoilt = layout({ ...ARMV7, layers: [Buffer.from("layer")] });
    const blobs = readdirSync(join(spoilt, "blobs/sha256")).map((name) =>
      join(spoilt, "blobs/sha256", name),
    );
    const layer = blobs.find((path) => readFileSync(path, "utf8") === "layer") ?? "";
    writeFileSync(layer, "LAYER");
    expect(await refusal(spoilt)).toMatch(/^artifact-refused: .*digest/);
  });

  it("that lacks a blob, or has half of it, before anything is sent", async () => {
    const made = () => {
      const whole = layout({ ...ARMV7, isAttested: true });
      const blobs = join(whole, "blobs/sha256");
      const path = readdirSync(blobs)
        .map((name) => join(blobs, name))
        .find((one) => readFileSync(one, "utf8").startsWith("of "));
      return { whole, path: path ?? "" };
    };
    const [lost, cut] = [made(), made()];
    rmSync(lost.path);
    truncateSync(cut.path, 1);
    expect(await refusal(lost.whole)).toMatch(/^artifact-refused: .*sha256:\w+ is not there/);
    expect(await refusal(cut.whole)).toMatch(/^artifact-refused: .*sha256:\w+ has 1 bytes/);
  });

  it("whose index leads to itself", async () => {
    const endless = layout(ARMV7);
    const digest = `sha256:${"a".repeat(64)}`;
    const own = { mediaType: "application/vnd.oci.image.index.v1+json", digest, size: 2 };
    const index = JSON.stringify({ schemaVersion: 2, manifests: [own] });
    writeFileSync(join(endless, "index.json"), index);
    writeFileSync(join(endless, "blobs", digest.replace(":", "/")), index);
    expect(await refusal(endless)).toMatch(/^artifact-refused: /);
  });

  it.each([
    ["containers-storage:localhost/nothing:1", /^artifact-refused: containers-storage:/],
    ["docker-daemon:nothing:1", /^artifact-refused: docker-daemon:/],
    ["/nowhere", /^path-missing: /],
  ])("that is not there: %s", async (source, words) => {
    expect(await refusal(source)).toMatch(words);
  });

  it("out of an archive that leads elsewhere, or is none", async () => {
    const odd = layout(ARMV7);
    symlinkSync("/etc/passwd", join(odd, "blobs/sha256/link"));
    expect(await refusal(tarOf(odd, "odd.tar"))).toMatch(/neither file nor folder/);
    const text = join(folder, "text.tar");
    writeFileSync(text, "no archive");
    expect(await refusal(text)).toMatch(/^artifact-refused: .*no archive of images/);
  });
});

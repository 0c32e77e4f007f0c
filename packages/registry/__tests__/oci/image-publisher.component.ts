import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type OwnRegistry, ownRegistry, realHost } from "@wainwright/testing";
import { parseImagePlace } from "../../src/oci/image-place.ts";
import { type ImageOptions, imagePublisher } from "../../src/oci/image-publisher.ts";
import type { MadeImage } from "./made-layout.ts";
import {
  AMD64,
  ARM64,
  ARMV7,
  imageOptions,
  impatient,
  layoutIn,
  placesIn,
  publishImages,
  rawOf,
  tagsOf,
} from "./publish-images.ts";

const folder = mkdtempSync(join(tmpdir(), "images ü "));
const machine = realHost(process.env);
const PASSWORD = "geheim";
const USER = {
  name: "ci",
  passwordHash: "$2b$04$3Sg2RMUsOSWMxgNGt8AwWu3i5n1u34MBjzQAq6y2Svj.DwAGdg4We",
};
let open: OwnRegistry;
let locked: OwnRegistry;

beforeAll(async () => {
  open = await ownRegistry(mkdtempSync(join(folder, "open")));
  locked = await ownRegistry(mkdtempSync(join(folder, "locked")), { user: USER });
});
afterAll(async () => {
  open.close();
  locked.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

const layout = (...images: readonly MadeImage[]) => layoutIn(folder, ...images);

/** Says what is published where, in the one registry unless told otherwise. */
function options(images: readonly string[], changed: Partial<ImageOptions> = {}): ImageOptions {
  return imageOptions(images, placesIn("app", open), changed);
}

const published = async (given: ImageOptions) => publishImages(machine, given);

describe("images of several jobs", () => {
  it("become one index in every registry, which has each platform and what was attested", async () => {
    const places = [...placesIn("team/app", open), ...placesIn("team/app", locked)];
    const credentials = { [locked.name]: { username: "ci", password: PASSWORD } };
    const annotations = { "org.opencontainers.image.title": "app" };
    const { plan, done } = await published(
      options([layout(ARM64), layout(ARMV7), layout(AMD64)], { places, credentials, annotations }),
    );
    expect(plan.map(({ standing }) => standing)).toEqual(Array(8).fill("send"));
    const index: unknown = JSON.parse(rawOf(`${open.name}/team/app:latest`));
    expect(index).toMatchObject({
      annotations,
      manifests: [
        { platform: { os: "linux", architecture: "amd64" } },
        { annotations: { "vnd.docker.reference.type": "attestation-manifest" } },
        { platform: { os: "linux", architecture: "arm", variant: "v7" } },
        { platform: { os: "linux", architecture: "arm64" } },
      ],
    });
    expect(done.install).toContain(`docker pull ${locked.name}/team/app:latest`);
    expect(machine.lines.join("\n")).not.toContain(PASSWORD);
  });

  it("are the same index in whatever order they come, and are not sent twice", async () => {
    const places = placesIn("order", open);
    const images = [layout(ARM64), layout(AMD64), layout(ARMV7)];
    const { done } = await published(options(images, { places }));
    const again = await published(options(images.toReversed(), { places }));
    expect(again.done.digests).toEqual(done.digests);
    expect(again.plan.map(({ standing }) => standing)).toEqual([
      "there",
      "there",
      "there",
      "there",
    ]);
  });

  it("do not change under a version, and nothing is sent", async () => {
    const places = placesIn("fixed", open);
    await published(options([layout(AMD64)], { places }));
    const other = options([layout({ ...AMD64, label: "two" })], { places });
    await expect(published(other)).rejects.toMatchObject({
      code: "already-published",
      message: expect.stringMatching(/fixed:1\.0\.0: it names sha256:/),
    });
    const next = await published({ ...other, tags: tagsOf("1.0.1") });
    expect(next.plan.map(({ place, reason }) => [place.split(":").at(-1), reason !== ""])).toEqual([
      ["1.0.1", false],
      ["1.0", true],
      ["1", true],
      ["latest", true],
    ]);
  });

  it("of an older version leave to a newer one what people pull by", async () => {
    const places = placesIn("forward", open);
    const of = (version: string, changed: Partial<ImageOptions> = {}) => {
      const annotations = { "org.opencontainers.image.version": version };
      const images = [layout({ ...AMD64, label: version })];
      return options(images, { places, version, annotations, tags: tagsOf(version), ...changed });
    };
    await published(of("1.4.0"));
    const { plan, done } = await published(of("1.3.9"));
    expect(plan.map(({ place, reason }) => [place.split(":").at(-1), reason])).toEqual([
      ["1.3.9", ""],
      ["1.3", ""],
      ["1", "it names 1.4.0, which is not older"],
      ["latest", "it names 1.4.0, which is not older"],
    ]);
    expect(done.install).toEqual([`docker pull ${open.name}/forward:1.3`]);
    expect(JSON.parse(rawOf(`${open.name}/forward:latest`))).toMatchObject({
      annotations: { "org.opencontainers.image.version": "1.4.0" },
    });
    const asked = await published(of("1.3.10", { latest: "always" }));
    expect(asked.done.install).toEqual([`docker pull ${open.name}/forward:latest`]);
    const never = await published(of("1.9.0", { latest: "never" }));
    expect(never.done.install).toEqual([`docker pull ${open.name}/forward:1.9.0`]);
    const { done: next } = await published(of("1.10.0"));
    expect(next.urls).toHaveLength(4);
  });

  it("do not take a version from somebody who was quicker", async () => {
    const places = placesIn("race", open);
    const given = options([layout(AMD64)], { places });
    const slow = imagePublisher(machine.host, given);
    const plan = await slow.preflight();
    const { done } = await published({ ...given, images: [layout({ ...AMD64, label: "two" })] });
    await expect(slow.publish(plan)).rejects.toMatchObject({ code: "already-published" });
    const sum = createHash("sha256")
      .update(rawOf(`${open.name}/race:latest`))
      .digest("hex");
    expect(Object.values(done.digests)).toEqual([`sha256:${sum}`]);
  });

  it("come out of archives, too", async () => {
    const archive = join(folder, "app.tar");
    execFileSync("skopeo", ["copy", "-q", `oci:${layout(ARMV7)}`, `oci-archive:${archive}`]);
    const { done } = await published(options([archive], { places: placesIn("archive", open) }));
    expect(done.urls).toHaveLength(4);
  });
});

describe("a set of images that is not right", () => {
  it.each([
    {
      name: "two for one platform",
      ...{ images: [ARMV7, { ...ARMV7, label: "two" }], expected: [], code: "artifact-refused" },
    },
    {
      name: "one lacking",
      ...{ images: [ARMV7], expected: ["linux/arm64"], code: "set-incomplete" },
    },
  ])("is refused: $name", async ({ images, expected, code }) => {
    const given = options(
      images.map((image) => layout(image)),
      { expected, places: placesIn("refused", open) },
    );
    await expect(imagePublisher(machine.host, given).preflight()).rejects.toMatchObject({ code });
  });

  it.each([
    ["nothing there", "/nowhere", "path-missing"],
    ["a folder that is none", import.meta.dirname, "artifact-refused"],
    ["a file that is none", import.meta.filename, "artifact-refused"],
  ])("is refused: %s", async (_, path, code) => {
    const given = options([path], { places: placesIn("refused", open) });
    await expect(imagePublisher(machine.host, given).preflight()).rejects.toMatchObject({ code });
  });
});

describe("a registry", () => {
  it("that does not take the password is named, and the password is not", async () => {
    const credentials = { [locked.name]: { username: "ci", password: "falsch" } };
    const given = options([layout(AMD64)], { places: placesIn("app", locked), credentials });
    const failed = await imagePublisher(machine.host, given)
      .preflight()
      .catch((thrown: unknown) => thrown);
    expect(failed).toMatchObject({ code: "credentials-refused" });
    expect(String(failed)).not.toContain("falsch");
  });

  it("that does not answer is named", async () => {
    const place = parseImagePlace("127.0.0.1:1/app");
    const given = options([layout(AMD64)], { places: place === null ? [] : [place] });
    const host = impatient(machine.host);
    await expect(publishImages({ host }, given)).rejects.toMatchObject({ code: "server-silent" });
  });
});

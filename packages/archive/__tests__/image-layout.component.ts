import { describe, expect, test } from "@jest/globals";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BlobSource,
  bytesAccess,
  openTar,
  readImageLayout,
  type RandomAccess,
  tarArchive,
} from "../src/index.ts";
import { inFolder, openFile, tool } from "./archive-helpers.ts";
import { walked } from "./walked.ts";

const MINUTES = 60_000;

type Saved = { readonly platform: string; readonly parts: Map<string, RandomAccess> };

/** Makes an image of two layers, saves it as podman does, and gives its parts. */
async function saved(
  format: "oci-archive" | "docker-archive",
  use: (saved: Saved) => Promise<void>,
) {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, "bin"));
    copyFileSync("/bin/true", join(folder, "bin/true"));
    tool("tar", ["-C", folder, "-cf", join(folder, "root.tar"), "bin"]);
    const image = `localhost/archive-test-${process.pid}:${format}`;
    const path = join(folder, "image.tar");
    tool("podman", ["import", "-q", join(folder, "root.tar"), image]);
    try {
      tool("podman", ["save", "-q", "--format", format, "-o", path, image]);
      const words = ["image", "inspect", "--format", "{{.Os}}/{{.Architecture}}", image];
      const platform = tool("podman", words).toString().trim();
      const file = openFile(path);
      const parts = new Map<string, RandomAccess>();
      await tarArchive(file).walk(async ({ path: name }, { access }) => {
        if (access !== null) parts.set(name, access);
      });
      await use({ platform, parts });
      file.close();
    } finally {
      tool("podman", ["rmi", image]);
    }
  });
}

const sourceOf =
  (parts: ReadonlyMap<string, RandomAccess>): BlobSource =>
  async (path) =>
    parts.get(path) ?? null;

describe.each(["oci-archive", "docker-archive"] as const)("an image saved as %s", (format) => {
  test(
    "tells its platform and its layers, and every changed part",
    async () => {
      await saved(format, async ({ platform, parts }) => {
        const layout = await readImageLayout(sourceOf(parts));
        expect([layout.images.length, layout.problems]).toEqual([1, []]);
        const [image] = layout.images;
        expect(image).toMatchObject({ configPlatform: platform, problems: [] });
        const accesses = image?.layers.flatMap(({ access }) => access ?? []) ?? [];
        const layers = await Promise.all(accesses.map(async (one) => walked(openTar(one))));
        const paths = layers.flatMap(({ members }) => members.map(({ path }) => path));
        expect(paths).toEqual(["bin", "bin/true"]);

        for (const [name, access] of parts) {
          const bytes = Buffer.from(access.readNow(0, access.size));
          const isPart = /[0-9a-f]{64}(?:\.json|\.tar)?$/.test(name) && bytes.length > 0;
          if (!isPart) continue;
          bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
          const changed = new Map([...parts, [name, bytesAccess(bytes)] as const]);
          const broken = await readImageLayout(sourceOf(changed));
          const problems = broken.images.flatMap((one) => one.problems);
          expect([name, problems[0]?.kind]).toEqual([name, "digest-differs"]);
          const without = new Map(Array.from(parts).filter(([path]) => path !== name));
          const missing = (await readImageLayout(sourceOf(without))).images;
          expect(missing.flatMap((one) => one.problems)[0]?.kind).toBe("missing");
        }
      });
    },
    2 * MINUTES,
  );
});

test("a layout that is nothing but an index of itself is answered", async () => {
  await inFolder(async (folder) => {
    const path = join(folder, "index.json");
    const platform = { os: "linux", architecture: "arm", variant: "v7" };
    const digest = `sha256:${"0".repeat(64)}`;
    const manifests = Array.from({ length: 300 }, () => ({ digest, platform }));
    writeFileSync(path, JSON.stringify({ manifests }));
    const index = bytesAccess(readFileSync(path));
    const started = performance.now();
    const layout = await readImageLayout(async () => index);
    expect(layout.images.length).toBeLessThanOrEqual(200);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownRegistry } from "@wainwright/testing";
import {
  layerOf,
  makeLayout,
  type MadeImage,
} from "../packages/registry/__tests__/oci/made-layout.ts";
import { Relay } from "../packages/registry/__tests__/oci/relay.ts";
import { CLI, type Cost, measure, medians } from "./measure.ts";

const RUNS = 5;
const PLATFORMS = ["linux/amd64", "linux/arm64"];
/** Of each platform: nine in ten bytes are there already. */
const LAYERS = 5;
const LAYER_BYTES = 5_000_000;

/** Measures what it takes to push an index to a registry that has nine of its ten layers, and what is sent. */
export async function imagePushes(): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "wainwright-bench-images-"));
  try {
    const [old, next] = layoutsIn(folder);
    const sent = new Map<string, number>();
    const before = (name: string, push: Push) => async () => {
      const own = mkdtempSync(join(folder, "run-"));
      const registry = await ownRegistry(own);
      await measure(skopeo(old, `${registry.name}/app:1.0.0`));
      const way = await Relay.to(registry.name);
      const cost = await push(next, way.name, own);
      sent.set(name, way.sent);
      way.close();
      registry.close();
      rmSync(own, { recursive: true });
      return cost;
    };
    const ways = WAYS.map(([name, push]) => [name, before(name, push)] as const);
    const costs = await medians(RUNS, new Map(ways));
    return [...costs].map(([name, { wallSeconds, cpuSeconds }]) => [
      ...[name, `${wallSeconds.toFixed(2)} s`, `${cpuSeconds.toFixed(2)} s`],
      `${((sent.get(name) ?? Number.NaN) / 1e6).toFixed(2)} MB`,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pushes a layout to `app` of a registry; a folder is its own. */
type Push = (layout: string, registry: string, folder: string) => Promise<Cost>;

const WAYS: readonly (readonly [string, Push])[] = [
  ["ours: looked at, pushed, read back", async (...given) => ours(given, ["latest"])],
  ["skopeo copy --all", async (layout, name) => measure(skopeo(layout, `${name}/app:latest`))],
  ["buildah manifest push --all", buildah],
  ["ours, with four tags", async (...given) => ours(given, ["semver", "latest"])],
  [
    "skopeo copy --all, four times",
    async (layout, name) => {
      const pushes = ["1.0.1", "1.0", "1", "latest"].map((tag) =>
        skopeo(layout, `${name}/app:${tag}`).join(" "),
      );
      return measure(["sh", "-ec", pushes.join("\n")]);
    },
  ],
];

async function ours(
  [layout, name, folder]: Parameters<Push>,
  tags: readonly string[],
): Promise<Cost> {
  return measure([
    ...[process.execPath, CLI, "publish-registry", "--json", "--to", "oci"],
    ...["--images", layout, "--repositories", `${name}/app`, "--version", "1.0.1"],
    ...["--tags", tags.join("\n"), "--output-dir", folder],
  ]);
}

function skopeo(layout: string, name: string): readonly string[] {
  const options = ["--all", "--quiet", "--preserve-digests", "--dest-tls-verify=false"];
  return ["skopeo", "copy", ...options, `oci:${layout}`, `docker://${name}`];
}

async function buildah(layout: string, name: string, folder: string): Promise<Cost> {
  const storage = [
    "--storage-driver",
    "vfs",
    "--root",
    `${folder}/root`,
    "--runroot",
    `${folder}/run`,
  ];
  const command = ["buildah", ...storage, "manifest"].join(" ");
  return measure([
    ...["sh", "-ec"],
    [
      `${command} create list`,
      `${command} add --all list oci:${layout}`,
      `${command} push --all --quiet --tls-verify=false list docker://${name}/app:latest`,
    ].join("\n"),
  ]);
}

/** Makes what is there and what is pushed: one layer of all is another. */
function layoutsIn(folder: string): readonly [string, string] {
  const images = PLATFORMS.map((platform): MadeImage & { readonly layers: Uint8Array[] } => ({
    ...{ platform, label: "one", isNamed: true },
    layers: Array.from({ length: LAYERS }, () => layerOf(randomBytes(LAYER_BYTES))),
  }));
  const [old, next] = [join(folder, "old"), join(folder, "next")];
  for (const path of [old, next]) mkdirSync(path);
  joined(makeLayout(old, images));
  images[0]?.layers.splice(0, 1, layerOf(randomBytes(LAYER_BYTES)));
  joined(makeLayout(next, images));
  return [old, next];
}

/** Has a layout name one index, as skopeo and buildah want to have it. */
function joined(layout: string): void {
  const text = readFileSync(join(layout, "index.json"), "utf8");
  const hex = createHash("sha256").update(text).digest("hex");
  writeFileSync(join(layout, "blobs/sha256", hex), text);
  const mediaType = "application/vnd.oci.image.index.v1+json";
  const manifests = [{ mediaType, digest: `sha256:${hex}`, size: Buffer.byteLength(text) }];
  writeFileSync(join(layout, "index.json"), JSON.stringify({ schemaVersion: 2, manifests }));
}

import { BlobReader } from "./blob-reader.ts";
import { asList, asObject, asText } from "./json-object.ts";
import type { BlobSource, ImageLayout, LayoutImage } from "./image-layout.ts";
import { platformOf } from "./platform-of.ts";

const MAX_IMAGES = 200;
const MAX_LAYERS = 500;

/** Reads the images of an archive that `docker save` or podman wrote without an OCI index: manifest.json names configs and layers by their paths. Never rejects. */
export async function readDockerArchive(source: BlobSource): Promise<ImageLayout> {
  const reader = new BlobReader(source);
  const manifest = asList(await reader.json("manifest.json"))
    .slice(0, MAX_IMAGES)
    .map(asObject);
  const images: LayoutImage[] = [];
  for (const one of manifest) images.push(await readImage(source, one));
  return { images, problems: reader.problems };
}

async function readImage(
  source: BlobSource,
  manifest: Readonly<Record<string, unknown>>,
): Promise<LayoutImage> {
  const reader = new BlobReader(source);
  const configPath = asText(manifest["Config"]) ?? "";
  const config = asObject(await reader.json(configPath, digestInName(configPath)));
  const digests = asList(asObject(config["rootfs"])["diff_ids"]).map(asText);
  const layers: LayoutImage["layers"][number][] = [];
  const paths = asList(manifest["Layers"]).slice(0, MAX_LAYERS).map(asText);
  for (const [index, path] of paths.entries()) {
    // The layers of such archives are plain tars, whose digests the config has.
    const digest = digests[index] ?? null;
    layers.push({ name: digest ?? path ?? "", access: await reader.access(path ?? "", digest) });
  }
  const problems = reader.problems;
  return { indexPlatform: null, configPlatform: platformOf(config), layers, problems };
}

function digestInName(path: string): string | null {
  const match = /([0-9a-f]{64})(?:\.json)?$/.exec(path);
  return match === null ? null : `sha256:${match[1]}`;
}

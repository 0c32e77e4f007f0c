import type { JsonObject } from "./json-object.ts";
import { asList, asObject, asText } from "./json-object.ts";
import { BlobReader, blobPath } from "./blob-reader.ts";
import { platformOf } from "./platform-of.ts";
import { readDockerArchive } from "./read-docker-archive.ts";
import type { BlobSource, ImageLayout, LayoutImage } from "./image-layout.ts";

/** Images of more platforms than anybody publishes, and indexes inside of one another. */
const MAX_IMAGES = 200;
const MAX_DEPTH = 4;

/**
 * Reads the images of an OCI layout (https://github.com/opencontainers/image-spec/blob/main/image-layout.md) or of what
 * `docker save` wrote, and checks every digest. Attestations are left out. Never rejects.
 */
export async function readImageLayout(source: BlobSource): Promise<ImageLayout> {
  const reader = new BlobReader(source);
  const hasIndex = (await source("index.json").catch(() => null)) !== null;
  if (!hasIndex) return readDockerArchive(source);
  const index = asObject(await reader.json("index.json"));
  const images = await imagesOf(source, asList(index["manifests"]), MAX_DEPTH);
  return { images: images.slice(0, MAX_IMAGES), problems: reader.problems };
}

async function imagesOf(
  source: BlobSource,
  descriptors: readonly unknown[],
  depth: number,
): Promise<readonly LayoutImage[]> {
  const images: LayoutImage[] = [];
  for (const descriptor of descriptors.slice(0, MAX_IMAGES).map(asObject)) {
    if (isAttestation(descriptor)) continue;
    images.push(...(await imagesOfOne(source, descriptor, depth)));
    if (images.length > MAX_IMAGES) break;
  }
  return images;
}

function isAttestation(descriptor: JsonObject): boolean {
  const type = asObject(descriptor["annotations"])["vnd.docker.reference.type"];
  const { architecture } = asObject(descriptor["platform"]) as { readonly architecture?: unknown };
  return type === "attestation-manifest" || architecture === "unknown";
}

async function imagesOfOne(
  source: BlobSource,
  descriptor: JsonObject,
  depth: number,
): Promise<readonly LayoutImage[]> {
  const reader = new BlobReader(source);
  const indexPlatform = platformOf(asObject(descriptor["platform"]));
  const digest = asText(descriptor["digest"]);
  const path = blobPath(digest);
  const manifest = path === null ? {} : asObject(await reader.json(path, digest));
  if (path === null)
    reader.problems.push({ kind: "unreadable", path: "index.json", detail: "no digest" });
  if (Array.isArray(manifest["manifests"]) && depth > 0)
    return imagesOf(source, manifest["manifests"], depth - 1);
  const parts = await partsOf(reader, manifest);
  return [{ indexPlatform, ...parts, problems: reader.problems }];
}

async function partsOf(
  reader: BlobReader,
  manifest: JsonObject,
): Promise<Pick<LayoutImage, "configPlatform" | "layers">> {
  const config = asObject(await blobJson(reader, asObject(manifest["config"])));
  const layers: LayoutImage["layers"][number][] = [];
  for (const layer of asList(manifest["layers"]).slice(0, MAX_LAYERS).map(asObject)) {
    const digest = asText(layer["digest"]);
    const path = blobPath(digest);
    const access = path === null ? null : await reader.access(path, digest);
    layers.push({ name: digest ?? "", access });
  }
  return { configPlatform: platformOf(config), layers };
}

/** overlayfs takes no more. */
const MAX_LAYERS = 500;

async function blobJson(reader: BlobReader, descriptor: JsonObject): Promise<unknown> {
  const digest = asText(descriptor["digest"]);
  const path = blobPath(digest);
  return path === null ? null : reader.json(path, digest);
}

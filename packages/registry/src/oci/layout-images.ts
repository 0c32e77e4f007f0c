import { Failure, type Host, isRecord, jsonOrNull } from "@wainwright/core";
import { type Descriptor, descriptorsOf, isIndex, platformText } from "./descriptor.ts";

/** Is one image of a layout: of a platform, or what was attested of such a one. */
export interface LayoutImage {
  /** The folder of the layout that has its blobs. */
  readonly layout: string;
  readonly descriptor: Descriptor;
  /** "linux/arm/v7"; null for an attestation. */
  readonly platform: string | null;
}

/** More than any index has, and fewer than a hostile one would. */
const MOST_IMAGES = 1000;
/** What BuildKit writes where it attests something of an image (docs/attestations/attestation-storage.md of moby/buildkit). */
const ATTESTATION = "attestation-manifest";
const REFERENCE_TYPE = "vnd.docker.reference.type";

/**
 * Lists the images of a layout (OCI image-spec, image-layout.md), those of indexes inside it too.
 * @throws Failure `artifact-refused` where the folder is no layout, or names no platform for an image.
 */
export async function layoutImages(
  host: Pick<Host, "files">,
  layout: string,
): Promise<readonly LayoutImage[]> {
  const images: LayoutImage[] = [];
  const waiting = [...descriptorsOf(await readJson(host, `${layout}/index.json`))];
  const opened = new Set<string>();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (images.length + waiting.length > MOST_IMAGES)
      throw refused(layout, "it names too many images");
    const path = blobPath(layout, next.digest);
    if (isIndex(next)) {
      // What is not what its digest says may lead to itself.
      if (!opened.has(next.digest)) waiting.push(...descriptorsOf(await readJson(host, path)));
      opened.add(next.digest);
    } else images.push(await imageOf(host, layout, next));
  }
  if (images.length === 0) throw refused(layout, "it is no OCI layout with an image in it");
  return images;
}

async function imageOf(
  host: Pick<Host, "files">,
  layout: string,
  descriptor: Descriptor,
): Promise<LayoutImage> {
  if (descriptor.annotations[REFERENCE_TYPE] === ATTESTATION)
    return { layout, descriptor, platform: null };
  const platform = descriptor.platform ?? (await configPlatform(host, layout, descriptor));
  if (platform === null)
    throw refused(layout, `it does not say which platform ${descriptor.digest} is for`);
  return { layout, descriptor, platform };
}

/** An index may leave out what the image's own config says. */
async function configPlatform(
  host: Pick<Host, "files">,
  layout: string,
  { digest }: Descriptor,
): Promise<string | null> {
  const manifest = await readJson(host, blobPath(layout, digest));
  const [config] = descriptorsOf({ manifests: isRecord(manifest) ? [manifest["config"]] : [] });
  if (config === undefined) return null;
  return platformText(await readJson(host, blobPath(layout, config.digest)));
}

/** Says where a layout keeps a blob. */
export function blobPath(layout: string, digest: string): string {
  return `${layout}/blobs/${digest.replace(":", "/")}`;
}

async function readJson({ files }: Pick<Host, "files">, path: string): Promise<unknown> {
  return jsonOrNull((await files.readTextIfThere(path)) ?? "");
}

function refused(layout: string, problem: string): Failure {
  return new Failure("artifact-refused", `${layout}: ${problem}`, {
    remedy:
      "Make it with build-app (format: image), `buildx build --output type=oci` or `skopeo copy`.",
  });
}

import { type Descriptor, INDEX_TYPE, platformObject } from "./descriptor.ts";
import type { LayoutImage } from "./layout-images.ts";

/** Is an index of images, or why there cannot be one. */
export type CombinedIndex =
  | { readonly ok: true; readonly text: string; readonly images: readonly LayoutImage[] }
  | { readonly ok: false; readonly problem: string };

/**
 * Writes one index of the images of several layouts (OCI image-spec, image-index.md), the same bytes whatever order they come in: by
 * platform, and what was attested of an image right behind it. Two images for one platform have no place in it.
 * @param annotations of the index.
 */
export function combineImages(
  given: readonly LayoutImage[],
  annotations: Readonly<Record<string, string>>,
): CombinedIndex {
  const images = new Map(given.map((image) => [image.descriptor.digest, image]));
  const chosen = new Map<string, LayoutImage>();
  const attested: LayoutImage[] = [];
  for (const image of images.values()) {
    const { platform } = image;
    if (platform === null) attested.push(image);
    else if (chosen.has(platform))
      return { ok: false, problem: `there are several images for ${platform}` };
    else chosen.set(platform, image);
  }
  const sorted = Array.from(chosen.keys())
    .toSorted()
    .flatMap((platform) => withAttested(chosen.get(platform), attested));
  return { ok: true, text: indexText(sorted, annotations), images: sorted };
}

const REFERENCE_DIGEST = "vnd.docker.reference.digest";

/** What is attested of an image that is not there is of nobody's use. */
function withAttested(
  image: LayoutImage | undefined,
  attested: readonly LayoutImage[],
): readonly LayoutImage[] {
  if (image === undefined) return [];
  const { digest } = image.descriptor;
  return [
    image,
    ...attested.filter(({ descriptor }) => descriptor.annotations[REFERENCE_DIGEST] === digest),
  ];
}

function indexText(
  images: readonly LayoutImage[],
  annotations: Readonly<Record<string, string>>,
): string {
  const manifests = images.map(({ descriptor, platform }) => entry(descriptor, platform));
  const own = Object.keys(annotations).length === 0 ? {} : { annotations };
  return JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests, ...own });
}

function entry({ mediaType, digest, size, annotations }: Descriptor, platform: string | null) {
  return {
    ...{ mediaType, digest, size },
    platform: platformObject(platform ?? "unknown/unknown"),
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
  };
}

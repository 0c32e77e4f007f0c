import { Failure, type Host } from "@wainwright/core";
import { readImage } from "./image-config.ts";

/**
 * Writes into the index of a layout of one image which platform it is for, as its config says: engines leave that out, and what joins
 * images to one index needs it.
 * @returns the platform.
 * @throws Failure `image-failed` where the layout is not of one image.
 * @see https://github.com/opencontainers/image-spec/blob/main/image-index.md
 */
export async function nameLayout(host: Host, layout: string): Promise<string> {
  const { descriptor, config } = await readImage(host, layout);
  const { platform } = config;
  if (platform === null)
    throw new Failure("image-failed", "the config of the image that was built names no platform", {
      remedy: "Build it with the other engine, or a newer version of this one.",
    });
  const [os, architecture, variant] = platform.split("/");
  const named = {
    ...{ mediaType: descriptor["mediaType"], digest: descriptor["digest"] },
    size: descriptor["size"],
    platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
  };
  const mediaType = "application/vnd.oci.image.index.v1+json";
  const index = { schemaVersion: 2, mediaType, manifests: [named] };
  await host.files.write(`${layout}/index.json`, JSON.stringify(index));
  return platform;
}

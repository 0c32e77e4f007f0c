import { Failure, type Host } from "@wainwright/core";
import { platformOf } from "./image-platform.ts";
import { isRecord, jsonOrNull } from "./json.ts";

/**
 * Writes into the index of a layout of one image which platform it is for, as its config says: engines leave that out, and what joins
 * images to one index needs it.
 * @throws Failure `image-failed` where the layout is not of one image.
 * @see https://github.com/opencontainers/image-spec/blob/main/image-index.md
 */
export async function nameLayout(host: Host, layout: string): Promise<string> {
  const index = jsonOrNull((await host.files.readTextIfThere(`${layout}/index.json`)) ?? "");
  const manifests: readonly unknown[] =
    isRecord(index) && Array.isArray(index["manifests"]) ? index["manifests"] : [];
  const [only] = manifests;
  if (!isRecord(only) || manifests.length !== 1)
    throw unreadable(`its index names ${manifests.length} images`);
  const manifest = await blob(host, layout, only["digest"]);
  const config = isRecord(manifest) && isRecord(manifest["config"]) ? manifest["config"] : {};
  const platform = platformOf(await blob(host, layout, config["digest"]));
  if (platform === null) throw unreadable("its config names no platform");
  const [os, architecture, variant] = platform.split("/");
  const named = {
    ...{ mediaType: only["mediaType"], digest: only["digest"], size: only["size"] },
    platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
  };
  const mediaType = "application/vnd.oci.image.index.v1+json";
  const text = JSON.stringify({ schemaVersion: 2, mediaType, manifests: [named] });
  await host.files.write(`${layout}/index.json`, text);
  return platform;
}

async function blob(host: Host, layout: string, digest: unknown): Promise<unknown> {
  if (typeof digest !== "string" || !/^sha256:[0-9a-f]{64}$/.test(digest)) return null;
  const path = `${layout}/blobs/${digest.replace(":", "/")}`;
  return jsonOrNull((await host.files.readTextIfThere(path)) ?? "");
}

function unreadable(problem: string): Failure {
  return new Failure("image-failed", `the image that was built cannot be read: ${problem}`, {
    remedy: "Build it with the other engine, or a newer version of this one.",
  });
}

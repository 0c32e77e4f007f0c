import { isRecord, jsonOrNull } from "./json.ts";

/** Reads from what `buildah inspect --type image` prints which platform an image is for; null where it does not say so. */
export function platformIn(text: string): string | null {
  const read = jsonOrNull(text);
  return isRecord(read) ? platformOf(read["OCIv1"]) : null;
}

/** Writes the platform of an image's config as "linux/arm/v7"; null where it has none (OCI image-spec, config.md). */
export function platformOf(config: unknown): string | null {
  if (!isRecord(config)) return null;
  const parts = [config["os"], config["architecture"], config["variant"]];
  const [os, architecture] = parts;
  if (typeof os !== "string" || typeof architecture !== "string") return null;
  return parts.filter((part) => typeof part === "string" && part !== "").join("/");
}

import { isRecord } from "@wainwright/core";

/** Is what an index says of one of its manifests (OCI image-spec, descriptor.md and image-index.md). */
export interface Descriptor {
  readonly mediaType: string;
  /** "sha256:" and lower-case hex. */
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
  /** "linux/arm/v7"; null where it names none. */
  readonly platform: string | null;
  readonly annotations: Readonly<Record<string, string>>;
}

export const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
const INDEX_TYPES: ReadonlySet<string> = new Set([
  INDEX_TYPE,
  "application/vnd.docker.distribution.manifest.list.v2+json",
]);
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Says whether a descriptor leads to another index. */
export function isIndex({ mediaType }: Descriptor): boolean {
  return INDEX_TYPES.has(mediaType);
}

/** Reads the descriptors of an index; what is none is left out. */
export function descriptorsOf(index: unknown): readonly Descriptor[] {
  const manifests: unknown = isRecord(index) ? index["manifests"] : null;
  return Array.isArray(manifests) ? manifests.flatMap(descriptorOf) : [];
}

function descriptorOf(read: unknown): readonly Descriptor[] {
  if (!isRecord(read)) return [];
  const { mediaType, digest, size, annotations } = read;
  if (typeof mediaType !== "string" || typeof digest !== "string" || !DIGEST.test(digest))
    return [];
  if (typeof size !== "number") return [];
  return [
    {
      ...{ mediaType, digest, size, platform: platformText(read["platform"]) },
      annotations: textsOf(annotations),
    },
  ];
}

function textsOf(read: unknown): Readonly<Record<string, string>> {
  const entries = isRecord(read) ? Object.entries(read) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** Writes a platform object, of an index or a config, as "linux/arm/v7"; null where it names none. */
export function platformText(read: unknown): string | null {
  if (!isRecord(read)) return null;
  const { os, architecture, variant } = read;
  if (typeof os !== "string" || typeof architecture !== "string") return null;
  const own = typeof variant === "string" ? variant : "";
  return [os, architecture, ...meantVariant(architecture, own)].join("/");
}

/** What a variant goes without saying is not said: then one platform has one name. */
function meantVariant(architecture: string, variant: string): readonly string[] {
  if (architecture === "arm64" && variant === "v8") return [];
  if (architecture === "arm" && variant === "") return ["v7"];
  return variant === "" ? [] : [variant];
}

/** Writes a platform as an index does. */
export function platformObject(text: string): Readonly<Record<string, string>> {
  const [os = "", architecture = "", variant] = text.split("/");
  return { architecture, os, ...(variant === undefined ? {} : { variant }) };
}

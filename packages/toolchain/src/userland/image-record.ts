import { jsonOrNull } from "@wainwright/core";
/** Is what an engine knows of a local image. */
export interface ImageRecord {
  readonly id: string;
  /** As `linux/arm/v7`; engines leave the variant out when they do not know it. */
  readonly platform: string;
  /** The environment that its programs expect: PATH above all. */
  readonly env: Readonly<Record<string, string>>;
}

/** Reads what `docker image inspect` and `podman image inspect` print of one image; null when it is something else. */
export function parseImageRecord(text: string): ImageRecord | null {
  const list = jsonOrNull(text);
  const image: unknown = Array.isArray(list) ? list[0] : null;
  const id = field(image, "Id");
  const parts = [field(image, "Os"), field(image, "Architecture"), field(image, "Variant")];
  if (typeof id !== "string" || id === "") return null;
  return {
    id,
    platform: parts.filter((part) => typeof part === "string" && part !== "").join("/"),
    env: environmentOf(field(field(image, "Config"), "Env")),
  };
}

/** Tells whether an image may be for a platform: what is inside is proved later, a variant that is not told may be right. */
export function mayServe(record: ImageRecord, platform: string): boolean {
  const [os, architecture, variant] = record.platform.split("/");
  const [wantedOs, wantedArchitecture, wantedVariant] = platform.split("/");
  if (os !== wantedOs || architecture !== wantedArchitecture) return false;
  return variant === undefined || wantedVariant === undefined || variant === wantedVariant;
}

function environmentOf(list: unknown): Record<string, string> {
  if (!Array.isArray(list)) return {};
  return Object.fromEntries(
    list
      .filter((entry): entry is string => typeof entry === "string" && /^[^=]+=/.test(entry))
      .map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)]),
  );
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

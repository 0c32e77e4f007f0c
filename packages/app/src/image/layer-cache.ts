/** Says where layers are kept between runs. */
export type LayerCache =
  | { readonly kind: "folder"; readonly path: string }
  /** A repository of a registry, without a tag. */
  | { readonly kind: "registry"; readonly repository: string };

type ParsedCache =
  | { readonly ok: true; readonly value: LayerCache }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads where layers are kept: a folder, or as BuildKit's users write it, `type=registry,ref=HOST/REPOSITORY` and `type=local,dest=FOLDER`.
 * @see https://docs.docker.com/build/cache/backends/
 */
export function parseLayerCache(text: string): ParsedCache {
  if (!text.startsWith("type=")) return { ok: true, value: { kind: "folder", path: text } };
  const fields = new Map(
    text.split(",").map((field) => {
      const at = field.indexOf("=");
      return [field.slice(0, at), field.slice(at + 1)];
    }),
  );
  const path = fields.get("dest") ?? fields.get("src") ?? "";
  if (fields.get("type") === "local" && path !== "")
    return { ok: true, value: { kind: "folder", path } };
  const repository = fields.get("ref") ?? "";
  if (fields.get("type") !== "registry" || repository === "")
    return { ok: false, problem: `"${text}" is no folder and no type=registry,ref=REPOSITORY` };
  return /:[^/]*$|@/.test(repository)
    ? { ok: false, problem: `"${repository}" has a tag; the platforms' names become the tags` }
    : { ok: true, value: { kind: "registry", repository } };
}

/** Names a platform's own part of a cache: `linux-arm-v7`. */
export function platformWord(platform: string): string {
  return platform.replaceAll("/", "-");
}

import { Failure, type Host, isRecord, jsonOrNull } from "@wainwright/core";

/** Is how an image starts its program (OCI image-spec, config.md). */
export interface ImageConfig {
  readonly platform: string | null;
  readonly env: Readonly<Record<string, string>>;
  readonly workingFolder: string;
  /** What always stands in front of the arguments. */
  readonly entrypoint: readonly string[];
  /** The arguments where none are given. */
  readonly cmd: readonly string[];
}

/** Is the one image of a layout. */
export interface LayoutImage {
  /** Its entry of the index, as it stands there. */
  readonly descriptor: Readonly<Record<string, unknown>>;
  readonly config: ImageConfig;
}

/**
 * Reads the one image of a layout.
 * @throws Failure `image-failed` where the layout is not of one image.
 */
export async function readImage(host: Pick<Host, "files">, layout: string): Promise<LayoutImage> {
  const index = await json(host, `${layout}/index.json`);
  const manifests: readonly unknown[] = Array.isArray(index["manifests"]) ? index["manifests"] : [];
  const [descriptor] = manifests;
  if (!isRecord(descriptor) || manifests.length !== 1)
    throw new Failure("image-failed", `${layout} is of ${manifests.length} images`, {
      remedy: "Build the image with the other engine, or a newer version of this one.",
    });
  const manifest = await blob(host, layout, descriptor);
  const config = await blob(host, layout, objectIn(manifest, "config"));
  return { descriptor, config: configOf(config) };
}

function configOf(read: Readonly<Record<string, unknown>>): ImageConfig {
  const own = objectIn(read, "config");
  const folder = own["WorkingDir"];
  const env: Record<string, string> = {};
  for (const line of textsIn(own, "Env")) {
    const at = line.indexOf("=");
    if (at > 0) env[line.slice(0, at)] = line.slice(at + 1);
  }
  return {
    platform: platformOf(read),
    env,
    workingFolder: typeof folder === "string" && folder.startsWith("/") ? folder : "/",
    entrypoint: textsIn(own, "Entrypoint"),
    cmd: textsIn(own, "Cmd"),
  };
}

/** Writes the platform that a config names as "linux/arm/v7"; null where it names none. */
export function platformOf(config: Readonly<Record<string, unknown>>): string | null {
  const parts = [config["os"], config["architecture"], config["variant"]];
  const [os, architecture] = parts;
  if (typeof os !== "string" || typeof architecture !== "string") return null;
  return parts.filter((part) => typeof part === "string" && part !== "").join("/");
}

async function blob(
  host: Pick<Host, "files">,
  layout: string,
  { digest }: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const isDigest = typeof digest === "string" && /^sha256:[0-9a-f]{64}$/.test(digest);
  return isDigest ? json(host, `${layout}/blobs/${digest.replace(":", "/")}`) : {};
}

async function json(
  { files }: Pick<Host, "files">,
  path: string,
): Promise<Readonly<Record<string, unknown>>> {
  const read = jsonOrNull((await files.readTextIfThere(path)) ?? "");
  return isRecord(read) ? read : {};
}

function objectIn(
  holder: Readonly<Record<string, unknown>>,
  name: string,
): Readonly<Record<string, unknown>> {
  const value = holder[name];
  return isRecord(value) ? value : {};
}

function textsIn(holder: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const list: unknown = holder[name];
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === "string") : [];
}

import type { Host } from "@wainwright/core";
import { findImages, type ImageSource } from "./find-images.ts";
import type { Skopeo } from "./skopeo.ts";
import { unpackArchive } from "./unpack-archive.ts";

/** Is a layout that images come from. */
export interface SourceLayout {
  /** A folder. */
  readonly layout: string;
  /** What its user calls it: the folder, the archive or the image of this machine that it was unpacked from. */
  readonly name: string;
}

/**
 * Finds what a user names, and unpacks what is no layout yet.
 * @throws Failure `path-missing`, `artifact-refused`.
 */
export async function sourceLayouts(
  host: Host,
  skopeo: Skopeo,
  given: readonly string[],
): Promise<readonly SourceLayout[]> {
  const layouts: SourceLayout[] = [];
  for (const text of given)
    for (const source of await findImages(host, text))
      for (const layout of await layoutsOf(host, skopeo, source))
        layouts.push({ layout, name: source.at });
  return layouts;
}

async function layoutsOf(
  host: Host,
  skopeo: Skopeo,
  { kind, at }: ImageSource,
): Promise<readonly string[]> {
  if (kind === "layout") return [host.files.absolute(at)];
  return kind === "archive" ? unpackArchive(host, skopeo, at) : [await skopeo.unpack(at)];
}

import { Failure, type Host } from "@wainwright/core";
import { findingLines, verifyFolder } from "@wainwright/verify";
import { findImages, type ImageSource } from "./find-images.ts";
import { type LayoutImage, layoutImages } from "./layout-images.ts";
import type { Skopeo } from "./skopeo.ts";
import { unpackArchive } from "./unpack-archive.ts";

/**
 * Opens layouts, archives and images of this machine, and reads every native file in them: an image that is not what it says of
 * itself goes nowhere.
 * @throws Failure `path-missing`, `artifact-refused`.
 */
export async function openSources(
  host: Host,
  skopeo: Skopeo,
  given: readonly string[],
): Promise<readonly LayoutImage[]> {
  const images: LayoutImage[] = [];
  for (const text of given)
    for (const source of await findImages(host, text))
      for (const layout of await layoutsOf(host, skopeo, source)) {
        images.push(...(await layoutImages(host, layout)));
        await verifyImages(host, source.at, layout);
      }
  return images;
}

async function layoutsOf(
  host: Host,
  skopeo: Skopeo,
  { kind, at }: ImageSource,
): Promise<readonly string[]> {
  if (kind === "layout") return [host.files.absolute(at)];
  return kind === "archive" ? unpackArchive(host, skopeo, at) : [await skopeo.unpack(at)];
}

/** Holds what is in an image to the platform that it names. */
async function verifyImages(host: Host, name: string, layout: string): Promise<void> {
  const open = async (path: string) => host.files.openForReading(`${layout}/${path}`);
  const folder = { files: await host.files.walk(layout), open };
  const { findings } = await verifyFolder({ name, folder, scratch: host.files });
  const errors = findings.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first === undefined) return;
  throw new Failure("artifact-refused", findingLines(errors).join("\n"), { remedy: first.remedy });
}

import { Failure, type Host } from "@wainwright/core";
import { findingLines, verifyFolder } from "@wainwright/verify";
import { type LayoutImage, layoutImages } from "./layout-images.ts";
import type { Skopeo } from "./skopeo.ts";
import { sourceLayouts } from "./source-layouts.ts";

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
  for (const { layout, name } of await sourceLayouts(host, skopeo, given)) {
    images.push(...(await layoutImages(host, layout)));
    await verifyImages(host, name, layout);
  }
  return images;
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

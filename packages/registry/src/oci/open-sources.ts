import { Failure, type Host } from "@wainwright/core";
import { findingLines, verifyFolder } from "@wainwright/verify";
import { type LayoutImage, layoutImages } from "./layout-images.ts";
import type { Skopeo } from "./skopeo.ts";

/**
 * Opens layouts and archives, and reads every native file in them: an image that is not what it says of itself goes nowhere.
 * @throws Failure `path-missing`, `artifact-refused`.
 */
export async function openSources(
  host: Host,
  skopeo: Skopeo,
  paths: readonly string[],
): Promise<readonly LayoutImage[]> {
  const images: LayoutImage[] = [];
  for (const path of paths) {
    const info = await host.files.info(path);
    if (info === null)
      throw new Failure("path-missing", `there is no ${path}`, {
        remedy: "Name the folders and archives that build-app has made.",
      });
    const whole = host.files.absolute(path);
    const layout = info.kind === "file" ? await skopeo.unpack(whole) : whole;
    images.push(...(await layoutImages(host, layout)));
    await verifyImages(host, path, layout);
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

import type { Host } from "@wainwright/core";
import type { NamedFile } from "../artifact/artifact.ts";
import { layoutImages } from "../oci/layout-images.ts";
import { Skopeo } from "../oci/skopeo.ts";
import { sourceLayouts } from "../oci/source-layouts.ts";
import type { BomSubject } from "./sbom/subject.ts";

/**
 * Lists what wheels and source distributions are, need and hold (CycloneDX 1.6, JSON); what does so is loaded only here.
 * @throws Failure `path-missing`; `artifact-refused` for a file that cannot be read.
 */
export async function billOfWheels(
  host: Host,
  files: readonly NamedFile[],
  subject: BomSubject,
): Promise<string> {
  const { sbomOfWheels } = await import("./sbom-of-wheels.ts");
  return sbomOfWheels(host, files, subject);
}

/**
 * Lists what images are made of (CycloneDX 1.6, JSON), by platform: of layouts, archives and images of this machine. What does so is
 * loaded only here.
 * @throws Failure `path-missing`; `artifact-refused` where an image cannot be read.
 */
export async function billsOfImages(
  host: Host,
  given: readonly string[],
  subject: BomSubject,
): Promise<ReadonlyMap<string, string>> {
  const { sbomOfImage } = await import("./sbom-of-image.ts");
  const skopeo = await Skopeo.open(host, { logins: {}, ca: null });
  const bills = new Map<string, string>();
  for (const { layout } of await sourceLayouts(host, skopeo, given))
    for (const { platform } of await layoutImages(host, layout))
      if (platform !== null && !bills.has(platform))
        bills.set(platform, await sbomOfImage(host, { layout, platform, subject }));
  return new Map(Array.from(bills).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

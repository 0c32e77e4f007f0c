import type { Host } from "@wainwright/core";
import type { BomSubject } from "./sbom/subject.ts";
import type { ListedImage } from "./sbom-of-image.ts";

/**
 * Lists what wheels and source distributions are, need and hold (CycloneDX 1.6, JSON); what does so is loaded only here.
 * @throws Failure `path-missing`; `artifact-refused` for a file that cannot be read.
 */
export async function billOfWheels(
  host: Host,
  paths: readonly string[],
  subject: BomSubject,
): Promise<string> {
  const { sbomOfWheels } = await import("./sbom-of-wheels.ts");
  return sbomOfWheels(host, paths, subject);
}

/**
 * Lists what an image is made of (CycloneDX 1.6, JSON); what does so is loaded only here.
 * @throws Failure `artifact-refused` where there is no such image, or it cannot be read.
 */
export async function billOfImage(host: Host, listed: ListedImage): Promise<string> {
  const { sbomOfImage } = await import("./sbom-of-image.ts");
  return sbomOfImage(host, listed);
}

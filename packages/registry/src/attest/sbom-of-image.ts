import { readImageLayout } from "@wainwright/archive";
import { Failure, type Host, type RandomAccessFile } from "@wainwright/core";
import { platformObject, platformText } from "../oci/descriptor.ts";
import { formatCycloneDx } from "./sbom/cyclonedx.ts";
import { imageBom, tellsOfPackages } from "./sbom/image-bom.ts";
import { imageFiles } from "./sbom/image-files.ts";
import { sourceEpoch } from "./sbom/source-epoch.ts";
import { type BomSubject, subjectOf } from "./sbom/subject.ts";

/** Says which image of which layout is listed. */
export interface ListedImage {
  /** The folder of an OCI layout. */
  readonly layout: string;
  /** "linux/arm/v7"; null for the only one that there is. */
  readonly platform: string | null;
  readonly subject: BomSubject;
}

/**
 * Lists what an image is made of: a software bill of materials (CycloneDX 1.6, JSON) of what dpkg, apk and Python say is installed in
 * it. It has the time that SOURCE_DATE_EPOCH says, or none, and the same image gives the same list.
 * @throws Failure `artifact-refused` where there is no such image, or it cannot be read.
 */
export async function sbomOfImage(host: Host, listed: ListedImage): Promise<string> {
  const { layout, subject } = listed;
  const opened: RandomAccessFile[] = [];
  const source = async (path: string) => {
    const whole = `${layout}/${path}`;
    if (!(await host.files.exists(whole))) return null;
    const file = await host.files.openForReading(whole);
    opened.push(file);
    return file;
  };
  try {
    const { images } = await readImageLayout(source);
    const fitting = images.filter(
      ({ indexPlatform, configPlatform }) =>
        listed.platform === null ||
        [indexPlatform, configPlatform].map(plain).includes(plain(listed.platform)),
    );
    const [image, another] = fitting;
    if (image === undefined || another !== undefined)
      throw refused(listed, `it has ${fitting.length} such images`);
    const { problems, ...files } = await imageFiles(image.layers, tellsOfPackages);
    const [problem] = [...image.problems, ...problems];
    if (problem !== undefined) throw refused(listed, `${problem.path ?? "it"}: ${problem.detail}`);
    const bom = imageBom(files, subjectOf("container", subject));
    return formatCycloneDx(bom, sourceEpoch(host));
  } finally {
    for (const file of opened) await file.close();
  }
}

/** One platform has several names: linux/arm64/v8 is linux/arm64. */
function plain(platform: string | null): string | null {
  return platform === null ? null : platformText(platformObject(platform));
}

function refused({ layout, platform }: ListedImage, reason: string): Failure {
  const what = platform === null ? "the image" : `the image for ${platform}`;
  return new Failure("artifact-refused", `${what} in ${layout} cannot be listed: ${reason}`, {
    remedy: "Check the platform, and build the image again.",
  });
}

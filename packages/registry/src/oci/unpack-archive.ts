import { Failure, type Host, isRecord, jsonOrNull, runTool } from "@wainwright/core";
import { openTar } from "@wainwright/archive";
import type { Skopeo } from "./skopeo.ts";

/** Says what an archive has. */
interface ArchiveContent {
  readonly isLayout: boolean;
  /** How many images are in it, where `docker save` wrote it. */
  readonly saved: number;
  /** The first thing that has no place in a layout; null for none. */
  readonly odd: string | null;
}

/** More than a list of any images has. */
const MOST_BYTES = 1024 ** 2;

/**
 * Unpacks an archive of images into layouts: what is a layout already stays as it is, with all that was attested; of what older
 * versions of `docker save` write each image becomes one.
 * @throws Failure `artifact-refused`
 */
export async function unpackArchive(
  host: Host,
  skopeo: Skopeo,
  path: string,
): Promise<readonly string[]> {
  const { isLayout, saved, odd } = await contentOf(host, path);
  if (isLayout && odd !== null) throw refused(path, `${odd} in it is neither file nor folder`);
  const folder = await host.files.temporaryFolder("archive");
  // What skopeo reads may have no colon in its name.
  const archive = `${folder}/archive.tar`;
  await host.files.link(host.files.absolute(path), archive);
  if (isLayout) return [await extracted(host, archive, `${folder}/layout`)];
  if (saved === 0) throw refused(path, "it is no archive of images");
  const layouts: string[] = [];
  for (let index = 0; index < saved; index += 1)
    layouts.push(await skopeo.unpack(`docker-archive:${archive}:@${index}`));
  return layouts;
}

async function extracted(host: Host, archive: string, layout: string): Promise<string> {
  await host.files.makeFolder(layout);
  const options = ["--no-same-owner", "--no-same-permissions"];
  await runTool(host, { argv: ["tar", "-xf", archive, "-C", layout, ...options], quiet: true });
  return layout;
}

async function contentOf(host: Host, path: string): Promise<ArchiveContent> {
  const file = await host.files.openForReading(path);
  let isLayout = false;
  let saved = 0;
  let odd: string | null = null;
  try {
    await openTar(file).walk(async (member, content) => {
      if (member.kind !== "file" && member.kind !== "folder") odd ??= member.path;
      if (member.path === "index.json") isLayout = true;
      if (member.path === "manifest.json" && member.size <= MOST_BYTES) {
        const chunks: Uint8Array[] = [];
        await content.read((chunk) => chunks.push(chunk.slice()));
        saved = countOf(Buffer.concat(chunks).toString("utf8"));
      }
    });
  } finally {
    await file.close();
  }
  return { isLayout, saved, odd };
}

function countOf(text: string): number {
  const read = jsonOrNull(text);
  return Array.isArray(read) ? read.filter(isRecord).length : 0;
}

function refused(path: string, problem: string): Failure {
  return new Failure("artifact-refused", `${path}: ${problem}`, {
    remedy: "Name an OCI layout, an archive of one, or what `docker save` wrote.",
  });
}

import {
  type ArchiveProblem,
  type ImageLayer,
  type MemberContent,
  openTar,
} from "@wainwright/archive";
import { hiddenBy } from "@wainwright/verify";

/** Is what an image shows, of what was looked for. */
export interface ImageFiles {
  /** Contents, by their paths without a slash before them. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** Files whose presence is told and whose content is not. */
  readonly seen: ReadonlySet<string>;
  readonly problems: readonly ArchiveProblem[];
}

/** Says what is to be read of a file, by its path. */
export type Wanted = (path: string) => "content" | "presence" | null;

/** All of it is held in memory. A list of a large system's packages is a hundredth of that. */
const MOST_BYTES = 256 * 2 ** 20;

/**
 * Reads some files of an image, as a container would find them: those of its layers that no later layer hides (OCI image-spec,
 * layer.md). Links are not followed.
 */
export async function imageFiles(
  layers: readonly ImageLayer[],
  wanted: Wanted,
): Promise<ImageFiles> {
  const contents = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  const problems: ArchiveProblem[] = [];
  let left = MOST_BYTES;
  for (const { access, name } of layers) {
    if (access === null) {
      problems.push({ kind: "data-broken", path: name, detail: "the layer is not there" });
      continue;
    }
    const paths: string[] = [];
    const own = { contents: new Map<string, Uint8Array>(), seen: new Set<string>() };
    const walked = await openTar(access).walk(async ({ path: written, kind }, content) => {
      const path = written.replace(/^(?:\.?\/)+/, "");
      // A folder of the same name hides nothing of what is in it.
      if (kind !== "folder") paths.push(path);
      const how = kind === "file" ? wanted(path) : null;
      if (how === "presence") own.seen.add(path);
      if (how !== "content") return;
      const bytes = await readWhole(content, left);
      if (bytes === null) problems.push({ kind: "data-broken", path, detail: "it cannot be read" });
      else own.contents.set(path, bytes);
      left -= bytes?.length ?? 0;
    });
    problems.push(...walked.filter(isSerious));
    const isHidden = hiddenBy(paths);
    for (const path of [...contents.keys()].filter(isHidden)) contents.delete(path);
    for (const path of [...seen].filter(isHidden)) seen.delete(path);
    for (const [path, bytes] of own.contents) contents.set(path, bytes);
    for (const path of own.seen) seen.add(path);
  }
  return { contents, seen, problems };
}

/** A layer may name a file twice, and links that lead anywhere are a system's daily bread. */
function isSerious({ kind }: ArchiveProblem): boolean {
  return kind !== "duplicate-name" && kind !== "unsafe-path";
}

async function readWhole(content: MemberContent, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const read = await content.read((piece) => {
    size += piece.length;
    if (size <= most) pieces.push(Uint8Array.from(piece));
  });
  return read.ok && size <= most ? Uint8Array.from(Buffer.concat(pieces)) : null;
}

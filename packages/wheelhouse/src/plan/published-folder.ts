import { basename } from "node:path/posix";
import { Failure, type Host } from "@wainwright/core";
import type { IndexedFile } from "../source/pylock.ts";
import { bestWheel } from "./best-wheel.ts";
import type { WheelSource } from "./wheel-source.ts";

/**
 * Looks for wheels in a folder, and in those right below it.
 * @throws Failure `path-missing` when it is no folder.
 */
export async function publishedFolder(host: Host, folder: string): Promise<WheelSource> {
  if ((await host.files.info(folder))?.kind !== "folder")
    throw new Failure("path-missing", `published: ${folder} is no folder`, {
      remedy: "Name a folder that holds wheels, or the address of a simple index.",
    });
  const root = host.files.absolute(folder);
  const files: readonly IndexedFile[] = (await host.files.walk(root, 1))
    .filter(({ path, kind }) => kind === "file" && path.endsWith(".whl"))
    .map(({ path, size }) => ({
      name: basename(path),
      url: `${root}/${path}`,
      sha256: null,
      size,
    }));
  return {
    find: async ({ pin, ranks }) => {
      const best = bestWheel(files, pin, ranks);
      if (best === null) return null;
      const sha256 = await host.files.sha256(best.file.url);
      return { file: { ...best.file, sha256 }, tag: best.tag, place: folder };
    },
  };
}

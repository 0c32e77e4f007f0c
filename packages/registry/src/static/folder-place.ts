import { pathToFileURL } from "node:url";
import type { Host } from "@wainwright/core";
import type { StaticPlace } from "./static-place.ts";

/** Says where static files lie in a folder. */
export interface FolderOptions {
  readonly folder: string;
  /** Where the folder is served, once it is; null where it is used as it lies. */
  readonly url: string | null;
}

/** Keeps static files in a folder: for a web server, for Pages, or for clients that read it as it lies. */
export function folderPlace({ files }: Host, { folder, url }: FolderOptions): StaticPlace {
  const root = files.absolute(folder).replace(/\/+$/, "");
  const served = (url ?? pathToFileURL(root).href).replace(/\/+$/, "");
  const at = (path: string) => `${root}/${path}`;
  const read = async (path: string) => {
    const text = await files.readTextIfThere(at(path));
    return text === null ? null : { text, mark: text };
  };
  return {
    name: `the folder ${folder}`,
    url: `${served}/`,
    read,
    sha256: async (path) => ((await files.exists(at(path))) ? files.sha256(at(path)) : null),
    lying: async (path) => {
      const names = (await files.exists(at(path))) ? await files.list(at(path)) : [];
      return names.map((name) => `${at(path)}/${name}`).toSorted();
    },
    putFile: async (path, artifact) => files.placeFile(artifact.path, at(path)),
    replace: async (path, { text }, before) => {
      // A folder has no conditions: what comes between these two lines is overwritten, and lies there unlisted.
      if ((await read(path))?.mark !== before?.mark) return false;
      await files.write(at(path), text);
      return true;
    },
  };
}

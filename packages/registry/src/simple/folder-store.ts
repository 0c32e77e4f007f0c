import type { Host } from "@wainwright/core";
import { isProjectName, normalizeProjectName } from "@wainwright/wheel";
import { readDistributions } from "../python/read-distribution.ts";
import { type FolderOptions, folderPlace } from "../static/folder-place.ts";
import { SIMPLE, simpleFileOf } from "./simple-layout.ts";
import type { SimpleStore } from "./simple-store.ts";

/** Keeps a static index in a folder: for a web server, for Pages, or to install from as it lies. */
export function folderStore(host: Host, options: FolderOptions): SimpleStore {
  const root = host.files.absolute(options.folder).replace(/\/+$/, "");
  const at = (path: string) => `${root}/${path}`;
  return {
    ...folderPlace(host, options),
    servesFolders: true,
    projects: async () => {
      const names = (await host.files.exists(at(SIMPLE))) ? await host.files.list(at(SIMPLE)) : [];
      const isProject = async (name: string) =>
        isProjectName(name) &&
        name === normalizeProjectName(name) &&
        ((await host.files.exists(at(`${SIMPLE}/${name}/index.html`))) ||
          host.files.exists(at(`${SIMPLE}/${name}/index.json`)));
      const known = await Promise.all(names.map(isProject));
      return names.filter((_, index) => known[index]);
    },
    unlisted: async (project, listed) => lyingIn(host, at(`${SIMPLE}/${project}`), listed),
  };
}

/** Temporary names, which a killed run leaves, end otherwise. */
const FILE = /\.(?:whl|tar\.gz|zip)$/;

async function lyingIn(host: Host, folder: string, listed: ReadonlySet<string>) {
  if (!(await host.files.exists(folder))) return [];
  const names = await host.files.list(folder);
  const files = names.filter((name) => FILE.test(name) && !listed.has(name)).toSorted();
  const read = await readDistributions(
    host,
    files.map((name) => ({ path: `${folder}/${name}`, name })),
  );
  const now = host.clock.now();
  return read.flatMap((one) => (one.ok ? [simpleFileOf(one.distribution, now)] : []));
}

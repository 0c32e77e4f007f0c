import type { Host } from "@wainwright/core";

/** Is a folder with all that is in it. */
export interface FolderSize {
  readonly folder: string;
  readonly bytes: number;
}

const MOST = 10;
/** Deep enough to tell a cache's entries apart. */
const DEPTH = "4";
/** A disk that is full is slow too, and the answer is only an extra. */
const SECONDS = 60;

/** Finds the ten largest folders on the file systems where the given ones are, the largest first; none where du is not there or does not end. */
export async function largestFolders(
  host: Host,
  folders: readonly string[],
): Promise<readonly FolderSize[]> {
  const roots = await Promise.all(folders.map(async (folder) => mountPoint(host, folder)));
  const distinct = [...new Set(roots.filter((root) => root !== null))];
  if (distinct.length === 0 || (await host.exec.find("du")) === null) return [];
  const argv = ["du", "-x", "-B1", `--max-depth=${DEPTH}`, ...distinct] as const;
  const { stdout } = await host.exec.run({ argv, quiet: true, timeoutSeconds: SECONDS });
  const sizes = stdout.split("\n").flatMap(sizeOf);
  return withoutParents(sizes.toSorted((a, b) => b.bytes - a.bytes)).slice(0, MOST);
}

/** du says "bytes, tab, folder". */
function sizeOf(line: string): readonly FolderSize[] {
  const [bytes = "", folder = ""] = line.split("\t");
  return /^\d+$/.test(bytes) && folder !== "" ? [{ folder, bytes: Number(bytes) }] : [];
}

/** A folder of which one subfolder is nearly all tells nothing that the subfolder does not. */
function withoutParents(sizes: readonly FolderSize[]): readonly FolderSize[] {
  return sizes.filter(
    ({ folder, bytes }) =>
      !sizes.some((other) => isBelow(other.folder, folder) && other.bytes > bytes * 0.9),
  );
}

function isBelow(path: string, folder: string): boolean {
  return path !== folder && path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

async function mountPoint(host: Host, folder: string): Promise<string | null> {
  const argv = ["df", "--output=target", folder] as const;
  if ((await host.exec.find("df")) === null) return null;
  const { stdout } = await host.exec.run({ argv, quiet: true, timeoutSeconds: SECONDS });
  return stdout.trim().split("\n")[1] ?? null;
}

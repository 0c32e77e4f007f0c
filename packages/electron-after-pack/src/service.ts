import { realpath, stat } from "node:fs/promises";
import { join } from "node:path";

/** Is a program that an app brings along, as it was found. */
export interface Service {
  readonly name: string;
  /** A file, or a folder with everything that belongs to it; no link. */
  readonly path: string;
  /** How it is called where it lies, and in the app: with `.exe` for a file of Windows. */
  readonly fileName: string;
  /** The program that is started, in its folder; null where the service is one file. */
  readonly mainInFolder: string | null;
}

/** Finds a service by its name; null where nothing has it. */
export async function findService(
  folder: string,
  name: string,
  suffix: string,
): Promise<Service | null> {
  for (const fileName of new Set([`${name}${suffix}`, name])) {
    const path = await realPathOf(join(folder, fileName));
    if (path === null) continue;
    const isFolder = (await stat(path)).isDirectory();
    return { name, path, fileName, mainInFolder: isFolder ? `${name}${suffix}` : null };
  }
  return null;
}

async function realPathOf(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch {
    // Nothing is there, or a link to nothing.
    return null;
  }
}

import type { TextSource } from "./text-source.ts";
import { textSource } from "./text-source.ts";
import type { WalkedFolder } from "./walked-folder.ts";

/** Makes the files of a folder readable as texts. */
export function folderTexts(folder: WalkedFolder): TextSource {
  const files = folder.files.filter((file) => file.kind === "file");
  return textSource(
    files.map(({ path, size }) => ({
      path,
      size,
      read: async (take) => readWhole(folder, path, take),
    })),
  );
}

async function readWhole(
  folder: WalkedFolder,
  path: string,
  take: (chunk: Uint8Array) => void,
): Promise<boolean> {
  try {
    const file = await folder.open(path);
    try {
      take(await file.read(0, file.size));
      return true;
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}

import { errorCode, type Files, type WalkedFile } from "@wainwright/core";

/** Lists the files below a folder that others change at the same time: what is taken away meanwhile is left out. */
export async function walkShared(files: Files, folder: string): Promise<readonly WalkedFile[]> {
  const found: WalkedFile[] = [];
  const pending = [""];
  for (let at = pending.pop(); at !== undefined; at = pending.pop())
    for (const name of await namesIn(files, `${folder}/${at}`)) {
      const path = `${at}${name}`;
      const info = await files.info(`${folder}/${path}`);
      if (info?.kind === "folder") pending.push(`${path}/`);
      else if (info !== null) found.push({ path, ...info });
    }
  return found;
}

async function namesIn(files: Files, folder: string): Promise<readonly string[]> {
  try {
    return await files.list(folder);
  } catch (thrown) {
    if (errorCode(thrown) === "ENOENT") return [];
    throw thrown;
  }
}

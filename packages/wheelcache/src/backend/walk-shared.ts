import { errorCode, type Files, type WalkedFile } from "@wainwright/core";

/** Lists the files below a folder that others change at the same time: what is taken away meanwhile is left out. */
export async function walkShared(files: Files, folder: string): Promise<readonly WalkedFile[]> {
  const found: WalkedFile[] = [];
  for (let level = [""]; level.length > 0; ) {
    const below = await Promise.all(level.map(async (at) => infosIn(files, folder, at)));
    level = [];
    for (const one of below.flat())
      if (one.kind === "folder") level.push(`${one.path}/`);
      else found.push(one);
  }
  return found;
}

async function infosIn(files: Files, folder: string, at: string): Promise<readonly WalkedFile[]> {
  const names = await namesIn(files, `${folder}/${at}`);
  const infos = names.map(async (name) => {
    const info = await files.info(`${folder}/${at}${name}`);
    return info === null ? [] : [{ path: `${at}${name}`, ...info }];
  });
  return (await Promise.all(infos)).flat();
}

async function namesIn(files: Files, folder: string): Promise<readonly string[]> {
  try {
    return await files.list(folder);
  } catch (thrown) {
    if (errorCode(thrown) === "ENOENT") return [];
    throw thrown;
  }
}

import { createHash, randomUUID } from "node:crypto";
import * as fs from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "../as-failure.ts";
import type { Cache, CacheEntry } from "../host/cache.ts";
import type { Undo } from "../host/undo.ts";

/** Keeps made folders below one root; each is made aside and renamed into place. */
export class NodeCache implements Cache {
  readonly root: string;
  readonly #undo: Undo;

  constructor(root: string, undo: Undo) {
    this.root = root;
    this.#undo = undo;
  }

  async folder(entry: CacheEntry): Promise<{ readonly path: string; readonly hit: boolean }> {
    const digest = createHash("sha256").update(entry.key).digest("hex").slice(0, 20);
    const path = join(this.root, entry.kind, digest);
    if (await isThere(path)) return { path, hit: true };
    const aside = join(this.root, entry.kind, `.${digest}.${randomUUID()}`);
    const undoable = this.#undo.add(`remove ${aside}`, async () => removeTree(aside));
    await fs.mkdir(aside, { recursive: true, mode: 0o755 });
    try {
      await entry.make(aside);
      await moveUnlessThere(aside, path);
      await fs.writeFile(`${path}.key`, `${entry.key}\n`);
    } finally {
      await removeTree(aside);
      undoable.keep();
    }
    return { path, hit: false };
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await fs.stat(path)).isDirectory();
  } catch (thrown) {
    if (errorCode(thrown) === "ENOENT") return false;
    throw thrown;
  }
}

/** Another run may have finished the same entry first; its folder is as good as ours. */
async function moveUnlessThere(from: string, to: string): Promise<void> {
  try {
    await fs.rename(from, to);
  } catch (thrown) {
    const code = errorCode(thrown);
    if (code !== "ENOTEMPTY" && code !== "EEXIST") throw thrown;
  }
}

async function removeTree(path: string): Promise<void> {
  await fs.rm(path, { recursive: true, force: true });
}

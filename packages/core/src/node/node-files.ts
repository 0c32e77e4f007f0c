import { createHash, randomUUID } from "node:crypto";
import { constants, type Stats } from "node:fs";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { errorCode } from "../as-failure.ts";
import type { FileInfo, Files, RandomAccessFile, ScratchFile, WalkedFile } from "../host/files.ts";
import type { Undo } from "../host/undo.ts";
import { openRandomAccess, openScratchFile } from "./random-access-file.ts";

/** Large pieces: each costs a turn of the event loop. */
const HASH_PIECE = 2 ** 20;

/** Reads and changes files through node:fs. */
export class NodeFiles implements Files {
  readonly #undo: Undo;
  readonly #temporary: string;

  constructor(undo: Undo, temporary: string | null) {
    this.#undo = undo;
    this.#temporary = temporary ?? tmpdir();
  }

  async readText(path: string): Promise<string> {
    return fs.readFile(path, "utf8");
  }

  async readTextIfThere(path: string): Promise<string | null> {
    return absentIsNull(fs.readFile(path, "utf8"));
  }

  async readBytes(path: string): Promise<Uint8Array> {
    return fs.readFile(path);
  }

  async openForReading(path: string): Promise<RandomAccessFile> {
    return openRandomAccess(path);
  }

  async write(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
    await this.makeFolder(dirname(path));
    await this.#aside(path, async (temporary) =>
      fs.writeFile(temporary, content, { mode: mode ?? 0o644 }),
    );
  }

  async writeInPlace(path: string, content: string): Promise<void> {
    const handle = await fs.open(path, constants.O_WRONLY);
    try {
      await handle.write(content);
    } finally {
      await handle.close();
    }
  }

  async info(path: string): Promise<FileInfo | null> {
    const stats = await absentIsNull(fs.lstat(path));
    return stats === null ? null : infoOf(stats);
  }

  async exists(path: string): Promise<boolean> {
    return (await absentIsNull(fs.stat(path))) !== null;
  }

  async list(folder: string): Promise<readonly string[]> {
    return (await fs.readdir(folder)).toSorted();
  }

  async walk(folder: string, depth: number | null = null): Promise<readonly WalkedFile[]> {
    const found: WalkedFile[] = [];
    const pending = [""];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      for (const entry of await fs.readdir(join(folder, at), { withFileTypes: true })) {
        const path = at === "" ? entry.name : `${at}/${entry.name}`;
        const isDeeper = depth === null || path.split("/").length <= depth;
        if (!entry.isDirectory())
          found.push({ path, ...infoOf(await fs.lstat(join(folder, path))) });
        else if (isDeeper) pending.push(path);
      }
    }
    return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  async makeFolder(path: string): Promise<void> {
    await fs.mkdir(path, { recursive: true });
  }

  async remove(path: string): Promise<void> {
    await fs.rm(path, { recursive: true, force: true });
  }

  async rename(from: string, to: string): Promise<void> {
    await fs.rename(from, to);
  }

  async persist(path: string): Promise<void> {
    const handle = await fs.open(path, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  async copy(from: string, to: string): Promise<void> {
    await this.makeFolder(dirname(to));
    await fs.cp(from, to, { recursive: true, verbatimSymlinks: true });
  }

  async placeFile(from: string, to: string): Promise<void> {
    await this.makeFolder(dirname(to));
    await this.#aside(to, async (temporary) => fs.copyFile(from, temporary));
  }

  async link(target: string, path: string): Promise<void> {
    await fs.symlink(target, path);
  }

  async realPath(path: string): Promise<string> {
    return fs.realpath(path);
  }

  async sha256(path: string): Promise<string> {
    const hash = createHash("sha256");
    const handle = await fs.open(path, "r");
    try {
      const buffer = Buffer.allocUnsafeSlow(HASH_PIECE);
      for (;;) {
        const { bytesRead } = await handle.read(buffer, 0, HASH_PIECE);
        if (bytesRead === 0) break;
        hash.update(buffer.subarray(0, bytesRead));
      }
    } finally {
      await handle.close();
    }
    return hash.digest("hex");
  }

  async temporaryFolder(purpose: string): Promise<string> {
    await this.makeFolder(this.#temporary);
    const folder = await fs.mkdtemp(join(this.#temporary, `wainwright-${purpose}-`));
    this.#undo.add(`remove ${folder}`, async () => this.remove(folder));
    return folder;
  }

  async scratchFile(): Promise<ScratchFile> {
    await this.makeFolder(this.#temporary);
    return openScratchFile(join(this.#temporary, `wainwright-scratch-${randomUUID()}`));
  }

  async freeBytes(path: string): Promise<number> {
    for (let folder = resolve(path); ; folder = dirname(folder)) {
      if (folder !== dirname(folder) && !(await this.exists(folder))) continue;
      const { bavail, bsize } = await fs.statfs(folder);
      return bavail * bsize;
    }
  }

  absolute(path: string): string {
    return resolve(path);
  }

  async #aside(path: string, fill: (temporary: string) => Promise<void>): Promise<void> {
    const temporary = `${path}.${randomUUID()}.part`;
    try {
      await fill(temporary);
      await fs.rename(temporary, path);
    } catch (thrown) {
      await this.remove(temporary);
      throw thrown;
    }
  }
}

async function absentIsNull<T>(operation: Promise<T>): Promise<T | null> {
  try {
    return await operation;
  } catch (thrown) {
    const code = errorCode(thrown);
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw thrown;
  }
}

function infoOf(stats: Stats): FileInfo {
  return { kind: kindOf(stats), size: stats.size, mode: stats.mode & 0o7777 };
}

function kindOf(stats: Stats): FileInfo["kind"] {
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "folder";
  return stats.isSymbolicLink() ? "link" : "other";
}

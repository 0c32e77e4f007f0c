import { dirname } from "node:path/posix";
import { randomUUID } from "node:crypto";
import { asFailure, errorCode, Failure, type Host } from "@wainwright/core";
import { formatManifest, MANIFEST_NAME } from "../entry/manifest.ts";
import type { StagedEntry } from "../entry/stage-entry.ts";
import type { CacheBackend } from "./cache-backend.ts";
import { copyEntry } from "./copy-entry.ts";
import { walkShared } from "./walk-shared.ts";

/** Is where entries are made before they have their names, and where they go before they are gone. */
export const ASIDE = ".aside";
/** Holds, for each key, a file that says when its entry was last of use, in milliseconds since 1970. An entry itself is never changed. */
export const USED = ".used";

/**
 * Keeps entries in a folder, one folder an entry. An entry is made aside, written through to the disk, and gets its name by one
 * rename(2); who reads copies it first, so that nobody sees one that is taken away meanwhile.
 */
export class FolderBackend implements CacheBackend {
  readonly #host: Host;
  readonly #root: string;

  constructor(host: Host, root: string) {
    this.#host = host;
    this.#root = root;
  }

  get description(): string {
    return `folder ${this.#root}`;
  }

  async fetch(key: string, into: string): Promise<boolean> {
    const { files, clock } = this.#host;
    const place = this.#place(key);
    try {
      const info = await files.info(place);
      if (info === null) return false;
      // A link would lead out of the folder: it is an entry with nothing in it.
      if (info.kind === "folder") await copyEntry(files, place, into);
    } catch (thrown) {
      if (errorCode(thrown) === "ENOENT") return false;
      throw this.#unavailable(thrown);
    }
    await this.#quietly(async () =>
      files.write(`${this.#root}/${USED}/${key}`, String(clock.now())),
    );
    return true;
  }

  async has(key: string): Promise<boolean> {
    const { files } = this.#host;
    const place = this.#place(key);
    if ((await files.info(place))?.kind !== "folder") return false;
    return (await files.info(`${place}/${MANIFEST_NAME}`))?.kind === "file";
  }

  async store(key: string, { path, manifest }: StagedEntry): Promise<"saved" | "exists"> {
    const { files } = this.#host;
    const place = this.#place(key);
    if ((await files.info(place)) !== null) return "exists";
    const aside = this.#aside();
    try {
      const { name } = manifest.file;
      await files.copy(path, `${aside}/${name}`);
      await files.write(`${aside}/${MANIFEST_NAME}`, formatManifest(manifest));
      for (const part of [`/${name}`, `/${MANIFEST_NAME}`, ""])
        await files.persist(`${aside}${part}`);
      const parent = dirname(place);
      await files.makeFolder(parent);
      await files.rename(aside, place);
      await files.persist(parent);
      return "saved";
    } catch (thrown) {
      await this.#quietly(async () => files.remove(aside));
      // Somebody else's entry came first.
      if ((await files.info(place).catch(() => null)) !== null) return "exists";
      throw this.#unavailable(thrown);
    }
  }

  async remove(key: string): Promise<boolean> {
    const { files } = this.#host;
    const aside = this.#aside();
    return this.#quietly(async () => {
      await files.makeFolder(`${this.#root}/${ASIDE}`);
      await files.rename(this.#place(key), aside);
      await files.remove(aside);
      await files.remove(`${this.#root}/${USED}/${key}`);
    });
  }

  async manifests(prefix: string): Promise<readonly string[]> {
    const { files } = this.#host;
    const folder = `${this.#root}/${prefix}`;
    if ((await files.info(folder))?.kind !== "folder") return [];
    const texts: string[] = [];
    for (const { path, kind } of await walkShared(files, folder))
      if (kind === "file" && path.endsWith(`/${MANIFEST_NAME}`))
        texts.push((await files.readTextIfThere(`${folder}/${path}`)) ?? "");
    return texts;
  }

  #place(key: string): string {
    return `${this.#root}/${key}`;
  }

  /** The time is in the name: what is a day old was left by somebody who was killed. */
  #aside(): string {
    return `${this.#root}/${ASIDE}/${this.#host.clock.now()}-${randomUUID()}`;
  }

  /** Does what is only housekeeping: a folder that cannot be written serves to read all the same. */
  async #quietly(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (failure.code === "interrupted") throw failure;
      this.#host.log.debug(`${this.description}: ${failure.message}`);
      return false;
    }
  }

  #unavailable(thrown: unknown): Failure {
    const failure = asFailure(thrown);
    if (failure.code === "interrupted" || failure.code === "disk-full") return failure;
    // Node.js says so where a folder cannot be made on a read-only file system.
    const isAbsent = errorCode(thrown) === "ENOENT";
    const why = isAbsent ? "nothing can be made there; is it read-only? " : "";
    return new Failure("cache-unavailable", `${why}${failure.message}`, {
      remedy: "Choose a folder that may be written, or switch the cache off.",
      cause: thrown,
    });
  }
}

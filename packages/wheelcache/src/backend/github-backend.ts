import { createHash } from "node:crypto";
import type * as Toolkit from "@actions/cache";
import { asFailure, Failure, type Host } from "@wainwright/core";
import { formatManifest, MANIFEST_NAME } from "../entry/manifest.ts";
import type { StagedEntry } from "../entry/stage-entry.ts";
import type { WantedFiles } from "../wanted-files.ts";
import type { CacheBackend } from "./cache-backend.ts";
import { copyEntry } from "./copy-entry.ts";

/** Is below the workspace: the toolkit makes the path, as it is written, a part of what it looks for. */
const PLACE = ".wainwright-cache";
/** A service that works says within a second that it has nothing. */
const PATIENCE_MILLISECONDS = 15_000;

/**
 * Keeps entries in GitHub's cache, through its own toolkit, which speaks version 1 and 2 of the service. Entries of other branches
 * than this one and the default one are not seen, and none can be changed or deleted from a job.
 */
export class GithubBackend implements CacheBackend {
  readonly description = "GitHub's cache";
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async fetch(key: string, into: string): Promise<boolean> {
    const { files } = this.#host;
    const place = placeOf(key);
    const found = await this.#ask(async ({ restoreCache }) => restoreCache([place], key));
    try {
      // The service takes a key for the beginning of one.
      if (found !== key || !(await files.exists(place))) return false;
      await copyEntry(files, place, into);
      return true;
    } finally {
      await this.#removePlace(place);
    }
  }

  async has(key: string): Promise<boolean> {
    const options = { lookupOnly: true };
    const found = await this.#ask(async ({ restoreCache }) =>
      restoreCache([placeOf(key)], key, [], options),
    );
    return found === key;
  }

  async store(key: string, { path, manifest }: StagedEntry): Promise<"saved" | "exists"> {
    const { files } = this.#host;
    const place = placeOf(key);
    try {
      await files.copy(path, `${place}/${manifest.file.name}`);
      await files.write(`${place}/${MANIFEST_NAME}`, formatManifest(manifest));
      const id = await this.#ask(async ({ saveCache }) => saveCache([place], key));
      if (id !== -1) return "saved";
      // The toolkit says why in the log only; who reserved the key at the same time is as good as we are.
      if (await this.has(key)) return "exists";
      throw unavailable("the service did not take the entry");
    } finally {
      await this.#removePlace(place);
    }
  }

  /** Finds, and unless `lookupOnly` brings, files as actions/cache does. @returns the key that was found; null for none. */
  async findFiles(
    { paths, key, restoreKeys }: WantedFiles,
    lookupOnly: boolean,
  ): Promise<string | null> {
    const found = await this.#ask(async ({ restoreCache }) =>
      restoreCache([...paths], key, [...restoreKeys], { lookupOnly }),
    );
    return found ?? null;
  }

  /** Keeps files as actions/cache does. */
  async saveFiles({ paths, key }: WantedFiles): Promise<"saved" | "refused"> {
    const id = await this.#ask(async ({ saveCache }) => saveCache([...paths], key));
    return id === -1 ? "refused" : "saved";
  }

  /** It takes a token that jobs do not have by themselves. */
  async remove(): Promise<boolean> {
    return false;
  }

  async manifests(): Promise<null> {
    return null;
  }

  async #removePlace(place: string): Promise<void> {
    const { files } = this.#host;
    await files.remove(place);
    if ((await files.exists(PLACE)) && (await files.list(PLACE)).length === 0)
      await files.remove(PLACE);
  }

  /** The toolkit is large, and most runs need none of it. */
  async #ask<T>(question: (toolkit: typeof Toolkit) => Promise<T>): Promise<T> {
    const toolkit = await import("@actions/cache");
    if (!toolkit.isFeatureAvailable())
      throw unavailable("there is no cache service: this is no job of GitHub's");
    const started = this.#host.clock.now();
    try {
      const answer = await question(toolkit);
      // It tries five times, and then says in the log only that nobody answered.
      if (answer !== undefined || this.#host.clock.now() - started < PATIENCE_MILLISECONDS)
        return answer;
    } catch (thrown) {
      throw unavailable(asFailure(thrown).message);
    }
    throw unavailable("the service does not answer, or not in words that are known");
  }
}

function placeOf(key: string): string {
  return `${PLACE}/${createHash("sha256").update(key).digest("hex").slice(0, 32)}`;
}

function unavailable(message: string): Failure {
  return new Failure("cache-unavailable", message, {
    remedy: "Choose cache: folder outside of GitHub; look at the service's status otherwise.",
  });
}

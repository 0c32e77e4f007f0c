import type { Host } from "@wainwright/core";
import type { CacheBackend } from "./backend/cache-backend.ts";
import { type Manifest, parseManifest } from "./entry/manifest.ts";
import { openEntry } from "./entry/open-entry.ts";
import type { EntrySigner } from "./entry/signing.ts";
import { stageEntry } from "./entry/stage-entry.ts";
import { entryKey, packagePrefix } from "./key/entry-key.ts";
import type { WheelParts } from "./key/wheel-parts.ts";
import { Patience } from "./patience.ts";

/** Is what a store has under a key: the entry, nothing, or one that is not to be used, which was told. */
export type Fetched =
  | { readonly is: "there"; readonly path: string; readonly manifest: Manifest }
  | { readonly is: "missing" }
  | { readonly is: "bad"; readonly problem: string };

/** Is what came of keeping a file; `refused`: it is not kept, told as a warning. */
export type Outcome = "saved" | "exists" | "refused";

/** Is any store, with what holds for all of them: entries are signed and proved, and what is bad or in vain is told and no error. */
export class EntryStore {
  readonly #host: Host;
  readonly #backend: CacheBackend;
  readonly #signer: EntrySigner;
  readonly #patience: Patience;
  readonly #used = new Set<string>();
  #hasGrown = false;

  constructor(host: Host, backend: CacheBackend, signer: EntrySigner) {
    this.#host = host;
    this.#backend = backend;
    this.#signer = signer;
    this.#patience = new Patience(host, backend.description);
  }

  get description(): string {
    return this.#backend.description;
  }

  /** Whether it takes signed entries only. */
  get requiresSignature(): boolean {
    return this.#signer.isRequired;
  }

  /** Keys of what this run brought or kept. */
  get used(): ReadonlySet<string> {
    return this.#used;
  }

  /** Whether this run put anything in. */
  get hasGrown(): boolean {
    return this.#hasGrown;
  }

  /** Asks something of the store by the other methods; where it does not answer, `otherwise` says what of it. */
  async ask<T>(question: () => Promise<T>, otherwise: (reason: string) => T): Promise<T> {
    return this.#patience.ask("bring", question, otherwise);
  }

  /** Brings an entry and proves that it is the one that was kept. @throws Failure `cache-unavailable` */
  async fetch(parts: WheelParts): Promise<Fetched> {
    const key = entryKey(parts);
    const into = await this.#host.files.temporaryFolder("cached");
    if (!(await this.#backend.fetch(key, into))) return { is: "missing" };
    const opened = await openEntry(this.#host, into, { parts, signer: this.#signer });
    if (!opened.ok) return this.reject(parts, opened.problem);
    this.#used.add(key);
    return { is: "there", path: opened.path, manifest: opened.manifest };
  }

  /** Tells of a bad entry, and takes it away. */
  async reject(parts: WheelParts, problem: string): Promise<Fetched & { readonly is: "bad" }> {
    const key = entryKey(parts);
    const isGone = await this.#backend.remove(key);
    const what = isGone ? "is deleted" : "cannot be deleted there";
    this.#host.log.warning(`a bad entry of ${this.description} ${what}: ${problem}\n${key}`, {
      title: "cache entry rejected",
    });
    return { is: "bad", problem };
  }

  /** Tells whether an entry is there, without bringing it. @throws Failure `cache-unavailable` */
  async has(parts: WheelParts): Promise<boolean> {
    return this.#backend.has(entryKey(parts));
  }

  /** Reads what is there of a package; null where the store lists nothing. @throws Failure `cache-unavailable` */
  async manifests(name: string): Promise<readonly Manifest[] | null> {
    const texts = await this.#backend.manifests(packagePrefix(name));
    return texts?.flatMap((text) => parseManifest(text) ?? []) ?? null;
  }

  /**
   * Keeps a file. What the store does not take is told, and never an error: the file is there all the same.
   * @param make gives the file's path; it is not asked where there is an entry already.
   */
  async keep(
    parts: WheelParts,
    make: () => Promise<string>,
    built: Manifest["built"],
  ): Promise<Outcome> {
    const key = entryKey(parts);
    return this.attempt<Outcome>(async () => {
      const isThere = await this.#backend.has(key);
      const outcome = isThere ? "exists" : await this.#store({ parts, path: await make(), built });
      this.#used.add(key);
      this.#hasGrown ||= outcome === "saved";
      return outcome;
    }, "refused");
  }

  /** Changes something in the store; where that fails it is told, and comes to `otherwise`. */
  async attempt<T>(change: () => Promise<T>, otherwise: T): Promise<T> {
    return this.#patience.ask("keep", change, () => otherwise);
  }

  async #store(file: Parameters<typeof stageEntry>[2]): Promise<Outcome> {
    const entry = await stageEntry(this.#host, this.#signer, file);
    return this.#backend.store(entryKey(file.parts), entry);
  }
}

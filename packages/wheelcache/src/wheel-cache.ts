import { asFailure, type Host } from "@wainwright/core";
import type { Interpreter, LibcFloor, Target } from "@wainwright/platform";
import type { Report } from "@wainwright/verify";
import type { CacheBackend } from "./backend/cache-backend.ts";
import { checkEntry } from "./entry/check-entry.ts";
import { formatManifest, type Manifest, MANIFEST_NAME, parseManifest } from "./entry/manifest.ts";
import type { EntrySigner } from "./entry/signing.ts";
import { entryKey, packagePrefix } from "./key/entry-key.ts";
import { explainMiss, nearestParts } from "./key/explain-miss.ts";
import type { WheelParts } from "./key/wheel-parts.ts";

/** Is a wheel that is looked for. */
export interface WantedEntry {
  readonly parts: WheelParts;
  readonly target: Target;
  readonly interpreter: Interpreter;
  readonly floor: LibcFloor | null;
}

/** Is what came of looking for a wheel. */
export type Restored =
  | {
      readonly hit: true;
      readonly key: string;
      /** The wheel, under its own name in a folder that goes when the run ends. */
      readonly path: string;
      readonly manifest: Manifest;
      /** What the verifier found in it: no errors. */
      readonly report: Report;
    }
  | {
      readonly hit: false;
      readonly key: string;
      /** In words: what differs from the nearest entry, or what was wrong with the one that is there. */
      readonly reason: string;
      /** Whether there was an entry, which was not usable. */
      readonly rejected: boolean;
    };

/** Is what came of keeping a wheel. */
export interface Saved {
  readonly key: string;
  /** `refused`: the store did not take it, told as a warning. */
  readonly outcome: "saved" | "exists" | "refused";
  /** In bytes. */
  readonly size: number;
}

const MOST_SILENCES = 2;

/** Keeps finished wheels between runs, one entry a wheel, and gives back only what is exactly right. */
export class WheelCache {
  readonly #host: Host;
  readonly #backend: CacheBackend;
  readonly #signer: EntrySigner;
  /** Keys of what this run brought or kept. */
  readonly #used = new Set<string>();
  #hasGrown = false;
  /** How often in a row the store did not answer, and what it said last. */
  #silence = { times: 0, reason: "" };
  /** What was warned of: a store that is down is so for every wheel. */
  readonly #told = new Set<string>();

  constructor(host: Host, backend: CacheBackend, signer: EntrySigner) {
    this.#host = host;
    this.#backend = backend;
    this.#signer = signer;
  }

  get description(): string {
    return this.#backend.description;
  }

  get used(): ReadonlySet<string> {
    return this.#used;
  }

  /** Whether this run put anything in. */
  get hasGrown(): boolean {
    return this.#hasGrown;
  }

  /** Brings a wheel and checks it whole. A bad entry is a miss, told and taken away; a store that does not answer is a miss, told. */
  async restore(wanted: WantedEntry): Promise<Restored> {
    const key = entryKey(wanted.parts);
    if (this.#isDown) return { hit: false, key, reason: this.#silence.reason, rejected: false };
    try {
      const into = await this.#host.files.temporaryFolder("cached");
      const folder = await this.#backend.fetch(key, into);
      this.#silence = { times: 0, reason: "" };
      if (folder === null)
        return { hit: false, key, reason: await this.#whyMissing(wanted.parts), rejected: false };
      const checked = await checkEntry(this.#host, folder, { ...wanted, signer: this.#signer });
      if (checked.ok) {
        this.#used.add(key);
        const { path, manifest, report } = checked;
        return { hit: true, key, path, manifest, report };
      }
      return { hit: false, key, reason: await this.#reject(key, checked.problem), rejected: true };
    } catch (thrown) {
      return { hit: false, key, reason: this.#silent(thrown), rejected: false };
    }
  }

  /** Tells whether an entry is there, without bringing or checking it. */
  async has(parts: WheelParts): Promise<boolean> {
    try {
      return await this.#backend.has(entryKey(parts));
    } catch (thrown) {
      this.#silent(thrown);
      return false;
    }
  }

  /** Keeps a wheel. What the store does not take is told, and never an error: the wheel is there all the same. */
  async save(parts: WheelParts, wheel: string, built: Manifest["built"]): Promise<Saved> {
    const key = entryKey(parts);
    const { files } = this.#host;
    const name = wheel.slice(wheel.lastIndexOf("/") + 1);
    const size = (await files.info(wheel))?.size ?? 0;
    if (this.#isDown) return { key, outcome: "refused", size };
    try {
      const file = { name, sha256: await files.sha256(wheel), size };
      const folder = await files.temporaryFolder("entry");
      await files.copy(wheel, `${folder}/${name}`);
      const signature = this.#signer.sign({ parts, file });
      const manifest = formatManifest({ parts, file, built, signature });
      await files.write(`${folder}/${MANIFEST_NAME}`, manifest);
      const outcome = await this.#backend.store(key, { path: folder, wheel: name });
      this.#used.add(key);
      this.#hasGrown ||= outcome === "saved";
      return { key, outcome, size };
    } catch (thrown) {
      this.#silent(thrown);
      return { key, outcome: "refused", size };
    }
  }

  async #whyMissing(parts: WheelParts): Promise<string> {
    const manifests = await this.#backend.manifests(packagePrefix(parts.name));
    if (manifests === null) return `${this.#backend.description} has no such entry`;
    const there = manifests.flatMap((text) => parseManifest(text)?.parts ?? []);
    return explainMiss(nearestParts(parts, there));
  }

  async #reject(key: string, problem: string): Promise<string> {
    const isGone = await this.#backend.remove(key);
    const what = isGone ? "is deleted" : "cannot be deleted there";
    this.#host.log.warning(`a bad entry of ${this.description} ${what}: ${problem}\n${key}`, {
      title: "cache entry rejected",
    });
    return problem;
  }

  /** A store that does not answer costs time, with every wheel anew: it is left alone for the rest of the run. */
  get #isDown(): boolean {
    return this.#silence.times >= MOST_SILENCES;
  }

  /** Only an interruption ends the run: without its cache a build is slower, and right. */
  #silent(thrown: unknown): string {
    const failure = asFailure(thrown);
    if (failure.code === "interrupted") throw failure;
    if (!this.#told.has(failure.message))
      this.#host.log.warning(`${this.description}: ${failure.message}\n→ ${failure.remedy}`, {
        title: failure.code,
      });
    this.#told.add(failure.message);
    this.#silence = { times: this.#silence.times + 1, reason: failure.message };
    return failure.message;
  }
}

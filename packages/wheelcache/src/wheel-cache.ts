import type { Host } from "@wainwright/core";
import type { Report } from "@wainwright/verify";
import type { CacheBackend } from "./backend/cache-backend.ts";
import { checkWheel, type WantedEntry } from "./entry/check-wheel.ts";
import type { Manifest } from "./entry/manifest.ts";
import type { EntrySigner } from "./entry/signing.ts";
import { EntryStore, type Outcome } from "./entry-store.ts";
import { entryKey } from "./key/entry-key.ts";
import { explainMiss, nearestParts } from "./key/explain-miss.ts";
import type { WheelParts } from "./key/wheel-parts.ts";

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

/** Tells whether a wheel is there, or why it is not, in words. */
export type Explained = { readonly hit: true } | { readonly hit: false; readonly reason: string };

/** Is what came of keeping a wheel. */
export interface Saved {
  readonly key: string;
  /** `refused`: the store did not take it, told as a warning. */
  readonly outcome: Outcome;
  /** In bytes. */
  readonly size: number;
}

/** Keeps finished wheels between runs, one entry a wheel, and gives back only what is exactly right. */
export class WheelCache {
  /** Where its entries are; any other files may be kept there too. */
  readonly store: EntryStore;
  readonly #host: Host;

  constructor(host: Host, backend: CacheBackend, signer: EntrySigner) {
    this.#host = host;
    this.store = new EntryStore(host, backend, signer);
  }

  get description(): string {
    return this.store.description;
  }

  /** Brings a wheel and checks it whole. A bad entry is a miss, told and taken away; a store that does not answer is a miss, told. */
  async restore(wanted: WantedEntry): Promise<Restored> {
    const key = entryKey(wanted.parts);
    const missed = { hit: false, key, rejected: false } as const;
    return this.store.ask(
      async () => ({ key, ...(await this.#look(wanted)) }),
      (reason) => ({ ...missed, reason }),
    );
  }

  /** Tells whether an entry is there, without bringing or checking it. */
  async has(parts: WheelParts): Promise<boolean> {
    return this.store.ask(
      async () => this.store.has(parts),
      () => false,
    );
  }

  /** Tells whether an entry is there, or in what the nearest one differs, without bringing or checking any. */
  async explain(parts: WheelParts): Promise<Explained> {
    return this.store.ask<Explained>(
      async () =>
        (await this.store.has(parts))
          ? { hit: true }
          : { hit: false, reason: await this.#whyMissing(parts) },
      (reason) => ({ hit: false, reason }),
    );
  }

  /** Keeps a wheel. What the store does not take is told, and never an error: the wheel is there all the same. */
  async save(parts: WheelParts, wheel: string, built: Manifest["built"]): Promise<Saved> {
    const outcome = await this.store.keep(parts, async () => wheel, built);
    const size = (await this.#host.files.info(wheel))?.size ?? 0;
    return { key: entryKey(parts), outcome, size };
  }

  async #look(wanted: WantedEntry): Promise<WithoutKey<Restored>> {
    const { parts } = wanted;
    const fetched = await this.store.fetch(parts);
    if (fetched.is === "missing")
      return { hit: false, reason: await this.#whyMissing(parts), rejected: false };
    if (fetched.is === "bad") return { hit: false, reason: fetched.problem, rejected: true };
    const { path, manifest } = fetched;
    const checked = await checkWheel(this.#host, path, wanted);
    if (checked.ok) return { hit: true, path, manifest, report: checked.report };
    const { problem } = await this.store.reject(parts, checked.problem);
    return { hit: false, reason: problem, rejected: true };
  }

  /** A store that lists nothing, or not to us, gives wheels all the same. */
  async #whyMissing(parts: WheelParts): Promise<string> {
    return this.store.ask(
      async () => {
        const there = await this.store.manifests(parts.name);
        if (there === null)
          return `${this.description} has no such entry, and lists none to compare it with`;
        return explainMiss(
          nearestParts(
            parts,
            there.map((manifest) => manifest.parts),
          ),
        );
      },
      (reason) => reason,
    );
  }
}

type WithoutKey<T> = T extends unknown ? Omit<T, "key"> : never;

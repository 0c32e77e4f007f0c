import { inputsInvalid } from "@wainwright/core";
import type { GithubBackend } from "./backend/github-backend.ts";
import type { EntryStore, Outcome } from "./entry-store.ts";
import type { WantedFiles } from "./wanted-files.ts";

/** Keeps any files in GitHub's cache just as actions/cache does, so that each of them finds what the other kept; nothing is signed. */
export class GithubFiles {
  readonly #backend: GithubBackend;
  readonly #store: EntryStore;

  constructor(backend: GithubBackend, store: EntryStore) {
    this.#backend = backend;
    this.#store = store;
  }

  get description(): string {
    return this.#store.description;
  }

  /** Finds what `restore` would bring. @throws Failure `inputs-invalid` where a signature is required. */
  async find(wanted: WantedFiles): Promise<string | null> {
    return this.#look(wanted, true);
  }

  /** Brings the files of the key, or of the nearest of the other keys. @throws Failure `inputs-invalid` where a signature is required. */
  async restore(wanted: WantedFiles): Promise<string | null> {
    return this.#look(wanted, false);
  }

  async save(wanted: WantedFiles): Promise<Outcome> {
    return this.#store.attempt<Outcome>(async () => this.#backend.saveFiles(wanted), "refused");
  }

  async #look(wanted: WantedFiles, lookupOnly: boolean): Promise<string | null> {
    if (this.#store.requiresSignature)
      throw inputsInvalid([
        "require-signature: files under a key bear none in GitHub's cache; choose cache: folder or s3",
      ]);
    return this.#store.ask(
      async () => this.#backend.findFiles(wanted, lookupOnly),
      () => null,
    );
  }
}

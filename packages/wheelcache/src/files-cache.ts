import { type Host, runTool } from "@wainwright/core";
import { ARCHIVE_NAME } from "./entry/manifest.ts";
import type { EntryStore, Outcome } from "./entry-store.ts";
import type { WheelParts } from "./key/wheel-parts.ts";
import type { WantedFiles } from "./wanted-files.ts";

/** Keeps any files under a key of the user's, as actions/cache does, in stores that are not GitHub's own. */
export class FilesCache {
  readonly #host: Host;
  readonly #store: EntryStore;

  constructor(host: Host, store: EntryStore) {
    this.#host = host;
    this.#store = store;
  }

  get description(): string {
    return this.#store.description;
  }

  /** Finds the entry of the key, or else the newest whose key begins as one of the others. @returns its key; null for none. */
  async find(given: WantedFiles): Promise<string | null> {
    return this.#store.ask(
      async () => this.#nearest(this.#placed(given)),
      () => null,
    );
  }

  /** Puts the files of the key, or of the nearest of the others, where they were. @returns the key that was found; null for none. */
  async restore(given: WantedFiles): Promise<string | null> {
    const wanted = this.#placed(given);
    return this.#store.ask(
      async () => {
        const key = await this.#nearest(wanted);
        return key !== null && (await this.#unpack({ ...wanted, key })) ? key : null;
      },
      () => null,
    );
  }

  /** Keeps the files that are there. */
  async save(given: WantedFiles): Promise<Outcome> {
    const wanted = this.#placed(given);
    const built = { seconds: 0, strategy: "", tools: "", at: this.#host.clock.now() };
    return this.#store.keep(partsOf(wanted), async () => this.#pack(wanted), built);
  }

  async #nearest(wanted: WantedFiles): Promise<string | null> {
    if (await this.#store.has(partsOf(wanted))) return wanted.key;
    const there = ((await this.#store.manifests(FILES)) ?? [])
      .filter(({ parts }) => parts.options["paths"] === pathsOf(wanted))
      .toSorted((a, b) => b.built.at - a.built.at);
    for (const prefix of wanted.restoreKeys) {
      const found = there.find(({ parts }) => parts.version.startsWith(prefix));
      if (found !== undefined) return found.parts.version;
    }
    return null;
  }

  async #unpack(wanted: WantedFiles): Promise<boolean> {
    const fetched = await this.#store.fetch(partsOf(wanted));
    if (fetched.is !== "there") return false;
    const argv = ["tar", "-xf", fetched.path, "-C", "/", "--", ...membersOf(wanted)] as const;
    await runTool(this.#host, { argv, quiet: true, label: "tar" });
    return true;
  }

  async #pack(wanted: WantedFiles): Promise<string> {
    const archive = `${await this.#host.files.temporaryFolder("entry")}/${ARCHIVE_NAME}`;
    const argv = ["tar", "-cf", archive, "-C", "/", "--", ...membersOf(wanted)] as const;
    await runTool(this.#host, { argv, quiet: true, label: "tar" });
    return archive;
  }

  #placed(wanted: WantedFiles): WantedFiles {
    const home = this.#host.env("HOME") ?? "/root";
    const { files } = this.#host;
    return {
      ...wanted,
      paths: wanted.paths.map((path) => files.absolute(path.replace(/^~(?=\/|$)/, home))),
    };
  }
}

/** No package's name is in upper case (PEP 503). */
const FILES = "FILES";

function partsOf(wanted: WantedFiles): WheelParts {
  return {
    ...{ name: FILES, version: wanted.key, source: "", python: "", target: "", floor: "" },
    options: { paths: pathsOf(wanted) },
    environment: {},
  };
}

function pathsOf({ paths }: WantedFiles): string {
  return JSON.stringify(paths);
}

/** Archives hold paths from the root on. */
function membersOf({ paths }: WantedFiles): readonly string[] {
  return paths.map((path) => path.replace(/^\/+/, ""));
}

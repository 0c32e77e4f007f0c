import { asFailure, type Host, runTool } from "@wainwright/core";
import type { CacheBackend } from "./backend/cache-backend.ts";
import { bytesProblem } from "./entry/bytes-problem.ts";
import {
  ARCHIVE_NAME,
  formatManifest,
  type Manifest,
  MANIFEST_NAME,
  parseManifest,
} from "./entry/manifest.ts";
import type { EntrySigner } from "./entry/signing.ts";
import { entryKey, packagePrefix } from "./key/entry-key.ts";
import { canonicalParts, type WheelParts } from "./key/wheel-parts.ts";

/** Says which files are kept under which key, in the words of actions/cache. */
export interface WantedFiles {
  /** Files and folders as they were given; `~` is the home folder. */
  readonly paths: readonly string[];
  readonly key: string;
  /** What the keys of entries that serve as well begin with, the dearest first. */
  readonly restoreKeys: readonly string[];
}

/** Keeps any files under a key of the user's, in stores that are not GitHub's own. */
export class FilesCache {
  readonly #host: Host;
  readonly #backend: CacheBackend;
  readonly #signer: EntrySigner;

  constructor(host: Host, backend: CacheBackend, signer: EntrySigner) {
    this.#host = host;
    this.#backend = backend;
    this.#signer = signer;
  }

  /** Finds the entry of the key, or else the newest whose key begins as one of the others. @returns its key; null for none. */
  async find(given: WantedFiles): Promise<string | null> {
    const wanted = this.#placed(given);
    if (await this.#backend.has(entryKey(partsOf(wanted)))) return wanted.key;
    const texts = await this.#backend.manifests(packagePrefix(FILES));
    const there = (texts ?? [])
      .flatMap((text) => parseManifest(text) ?? [])
      .filter(({ parts }) => parts.options["paths"] === pathsOf(wanted))
      .toSorted((a, b) => b.built.at - a.built.at);
    for (const prefix of wanted.restoreKeys) {
      const found = there.find(({ parts }) => parts.version.startsWith(prefix));
      if (found !== undefined) return found.parts.version;
    }
    return null;
  }

  /** Puts the files of a found entry where they were. @returns false where it turns out to be bad. */
  async restore(given: WantedFiles, found: string): Promise<boolean> {
    const wanted = this.#placed(given);
    const parts = partsOf({ ...wanted, key: found });
    const key = entryKey(parts);
    const folder = await this.#backend.fetch(key, await this.#host.files.temporaryFolder("cached"));
    if (folder === null) return false;
    const problem = await this.#problem(folder, parts);
    if (problem === null) {
      const members = wanted.paths.map((path) => path.replace(/^\/+/, ""));
      const argv = [
        "tar",
        "-xf",
        `${folder}/${ARCHIVE_NAME}`,
        "-C",
        "/",
        "--",
        ...members,
      ] as const;
      await runTool(this.#host, { argv, quiet: true });
      return true;
    }
    await this.#backend.remove(key);
    this.#host.log.warning(`a bad entry of ${this.#backend.description}: ${problem}\n${found}`, {
      title: "cache entry rejected",
    });
    return false;
  }

  /** Keeps the files that are there. */
  async save(given: WantedFiles): Promise<"saved" | "exists" | "refused"> {
    const wanted = this.#placed(given);
    const parts = partsOf(wanted);
    const { files, clock } = this.#host;
    try {
      const path = await files.temporaryFolder("entry");
      const archive = `${path}/${ARCHIVE_NAME}`;
      const members = wanted.paths.map((one) => one.replace(/^\/+/, ""));
      const argv = ["tar", "-cf", archive, "-C", "/", "--", ...members] as const;
      await runTool(this.#host, { argv, quiet: true, label: "tar" });
      const size = (await files.info(archive))?.size ?? 0;
      const file = { name: ARCHIVE_NAME, sha256: await files.sha256(archive), size };
      const built = { seconds: 0, strategy: "", tools: "", at: clock.now() };
      const signature = this.#signer.sign({ parts, file });
      const manifest: Manifest = { parts, file, built, signature };
      await files.write(`${path}/${MANIFEST_NAME}`, formatManifest(manifest));
      return await this.#backend.store(entryKey(parts), { path, wheel: ARCHIVE_NAME });
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (failure.code === "interrupted") throw failure;
      this.#host.log.warning(`${failure.message}\n→ ${failure.remedy}`, { title: failure.code });
      return "refused";
    }
  }

  #placed(wanted: WantedFiles): WantedFiles {
    const home = this.#host.env("HOME") ?? "/root";
    const { files } = this.#host;
    return {
      ...wanted,
      paths: wanted.paths.map((path) => files.absolute(path.replace(/^~(?=\/|$)/, home))),
    };
  }

  async #problem(folder: string, parts: WheelParts): Promise<string | null> {
    const text = await this.#host.files.readTextIfThere(`${folder}/${MANIFEST_NAME}`);
    const manifest = parseManifest(text ?? "");
    if (manifest === null) return "it says of itself nothing that can be read";
    if (canonicalParts(manifest.parts) !== canonicalParts(parts)) return "it is of another key";
    return (
      this.#signer.problem(manifest) ??
      (await bytesProblem(this.#host, `${folder}/${manifest.file.name}`, manifest.file))
    );
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

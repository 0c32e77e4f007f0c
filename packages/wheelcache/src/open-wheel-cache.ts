import { type Host, inputsInvalid } from "@wainwright/core";
import type { CacheBackend } from "./backend/cache-backend.ts";
import { FolderBackend } from "./backend/folder-backend.ts";
import { GithubBackend } from "./backend/github-backend.ts";
import { pruneFolder } from "./backend/prune-folder.ts";
import { S3Backend } from "./backend/s3-backend.ts";
import type { CacheInputs } from "./cache-inputs.ts";
import { EntrySigner } from "./entry/signing.ts";
import type { EntryStore, Outcome } from "./entry-store.ts";
import { FilesCache } from "./files-cache.ts";
import type { WantedFiles } from "./wanted-files.ts";
import { GithubFiles } from "./github-files.ts";
import { WheelCache } from "./wheel-cache.ts";

/** Keeps any files under keys of the user's, as actions/cache does. */
export interface FileStore {
  readonly description: string;
  /** Brings the files of the key, or of the nearest of the other keys. @returns the key that was found; null for none. */
  restore(wanted: WantedFiles): Promise<string | null>;
  /** Finds what `restore` would bring. */
  find(wanted: WantedFiles): Promise<string | null>;
  save(wanted: WantedFiles): Promise<Outcome>;
}

/** Is a cache in use, which has to be closed. */
export interface OpenWheelCache {
  readonly cache: WheelCache;
  readonly files: FileStore;
  /** Holds a folder to its limits; what this run used stays. */
  close(): Promise<void>;
}

/** Is how a cache is asked for where there has to be one. */
export type UsedCacheInputs = CacheInputs & {
  readonly cache: Exclude<CacheInputs["cache"], "off">;
};

/**
 * Opens the cache that the inputs name; null where they say `off`. `auto` is GitHub's on its own runners, and a folder elsewhere.
 * @throws Failure `inputs-invalid` where a part is lacking, or a key is none.
 */
export function openWheelCache(host: Host, inputs: UsedCacheInputs): OpenWheelCache;
export function openWheelCache(host: Host, inputs: CacheInputs): OpenWheelCache | null;
export function openWheelCache(host: Host, inputs: CacheInputs): OpenWheelCache | null {
  const key = inputs["signing-key"];
  if (key !== null) for (const line of key.split("\n").filter(Boolean)) host.runner.mask(line);
  const signer = new EntrySigner({
    privateKey: key,
    publicKeys: (inputs["verify-keys"] ?? "").match(PEM) ?? [],
    required: inputs["require-signature"],
  });
  const open = (backend: CacheBackend, close: (store: EntryStore) => Promise<void> = nothing) => {
    const cache = new WheelCache(host, backend, signer);
    const { store } = cache;
    const files =
      backend instanceof GithubBackend
        ? new GithubFiles(backend, store)
        : new FilesCache(host, store);
    return { cache, files, close: async () => close(store) };
  };
  switch (kindOf(host, inputs)) {
    case "off":
      return null;
    case "github":
      return open(new GithubBackend(host));
    case "s3":
      return open(s3(host, inputs));
    case "folder": {
      const root = host.files.absolute(inputs["cache-path"] ?? `${host.cache.root}/wheels`);
      return open(new FolderBackend(host, root), async (store) =>
        prune(host, root, { inputs, store }),
      );
    }
  }
}

/** One key after the other, as OpenSSL writes them (RFC 7468). */
const PEM = /-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g;

async function nothing(): Promise<void> {
  // Other stores keep to limits of their own.
}

/** A folder that did not grow is within its limits as it was. */
async function prune(
  host: Host,
  root: string,
  { inputs, store }: { readonly inputs: CacheInputs; readonly store: EntryStore },
): Promise<void> {
  if (!store.hasGrown) return;
  const limits = { maxSize: inputs["cache-max-size"], maxAge: inputs["cache-max-age"] };
  // What cannot be tidied today is too much tomorrow still, and no reason for a run to fail.
  await store.attempt(async () => {
    const { entries, bytes } = await pruneFolder(host, root, { limits, inUse: store.used });
    if (entries > 0)
      host.log.info(`cache: ${entries} old entries (${bytes} bytes) were taken away`);
  }, undefined);
}

function kindOf(host: Host, { cache }: CacheInputs): Exclude<CacheInputs["cache"], "auto"> {
  if (cache !== "auto") return cache;
  return host.env("RUNNER_ENVIRONMENT") === "github-hosted" ? "github" : "folder";
}

function s3(host: Host, inputs: CacheInputs): S3Backend {
  const bucket = inputs["cache-bucket"];
  const accessKeyId = host.env("AWS_ACCESS_KEY_ID");
  const secretAccessKey = host.env("AWS_SECRET_ACCESS_KEY");
  if (bucket === null) throw inputsInvalid(["cache-bucket: cache s3 needs one"]);
  if (accessKeyId === null || secretAccessKey === null)
    throw inputsInvalid([
      "cache: s3 needs the variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
    ]);
  const region = inputs["cache-region"];
  return new S3Backend(host, {
    endpoint: inputs["cache-endpoint"] ?? `https://s3.${region}.amazonaws.com`,
    prefix: inputs["cache-prefix"].replaceAll(/^\/+|\/+$/g, ""),
    ...{ region, bucket, accessKeyId, secretAccessKey },
    sessionToken: host.env("AWS_SESSION_TOKEN"),
  });
}

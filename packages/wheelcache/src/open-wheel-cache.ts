import { type Host, inputsInvalid } from "@wainwright/core";
import type { CacheBackend } from "./backend/cache-backend.ts";
import { FolderBackend } from "./backend/folder-backend.ts";
import { GithubBackend } from "./backend/github-backend.ts";
import { pruneFolder } from "./backend/prune-folder.ts";
import { S3Backend } from "./backend/s3-backend.ts";
import type { CacheInputs } from "./cache-inputs.ts";
import { EntrySigner } from "./entry/signing.ts";
import { FilesCache, type WantedFiles } from "./files-cache.ts";
import { WheelCache } from "./wheel-cache.ts";

/** Keeps any files under keys of the user's, as actions/cache does. */
export interface FileStore {
  readonly description: string;
  /** Brings the files of the key, or of the nearest of the other keys. @returns the key that was found; null for none. */
  restore(wanted: WantedFiles): Promise<string | null>;
  /** Finds what `restore` would bring. */
  find(wanted: WantedFiles): Promise<string | null>;
  save(wanted: WantedFiles): Promise<"saved" | "exists" | "refused">;
}

/** Is a cache in use, which has to be closed. */
export interface OpenWheelCache {
  readonly cache: WheelCache;
  readonly files: FileStore;
  /** Holds a folder to its limits; what this run used stays. */
  close(): Promise<void>;
}

/**
 * Opens the cache that the inputs name; null where they say `off`. `auto` is GitHub's on its own runners, and a folder elsewhere.
 * @throws Failure `inputs-invalid` where a part is lacking, or a key is none.
 */
export function openWheelCache(host: Host, inputs: CacheInputs): OpenWheelCache | null {
  const key = inputs["signing-key"];
  if (key !== null) for (const line of key.split("\n").filter(Boolean)) host.runner.mask(line);
  const signer = new EntrySigner({
    privateKey: key,
    publicKeys: (inputs["verify-keys"] ?? "").match(PEM) ?? [],
    required: inputs["require-signature"],
  });
  const open = (backend: CacheBackend, close: (cache: WheelCache) => Promise<void> = nothing) => {
    const cache = new WheelCache(host, backend, signer);
    return {
      cache,
      files: fileStore(backend, new FilesCache(host, backend, signer)),
      close: async () => close(cache),
    };
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
      return open(new FolderBackend(host, root), async (cache) =>
        prune(host, root, { inputs, cache }),
      );
    }
  }
}

/** One key after the other, as OpenSSL writes them (RFC 7468). */
const PEM = /-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g;

function fileStore(backend: CacheBackend, files: FilesCache): FileStore {
  const { description } = backend;
  if (backend instanceof GithubBackend)
    return {
      description,
      restore: async (wanted) => backend.findFiles(wanted, false),
      find: async (wanted) => backend.findFiles(wanted, true),
      save: async (wanted) => backend.saveFiles(wanted),
    };
  return {
    description,
    restore: async (wanted) => {
      const found = await files.find(wanted);
      return found !== null && (await files.restore(wanted, found)) ? found : null;
    },
    find: async (wanted) => files.find(wanted),
    save: async (wanted) => files.save(wanted),
  };
}

async function nothing(): Promise<void> {
  // Other stores keep to limits of their own.
}

/** A folder that did not grow is within its limits as it was. */
async function prune(
  host: Host,
  root: string,
  { inputs, cache }: { readonly inputs: CacheInputs; readonly cache: WheelCache },
): Promise<void> {
  if (!cache.hasGrown) return;
  const limits = { maxSize: inputs["cache-max-size"], maxAge: inputs["cache-max-age"] };
  const pruned = await pruneFolder(host, root, { limits, inUse: cache.used });
  if (pruned.entries > 0)
    host.log.info(`cache: ${pruned.entries} old entries (${pruned.bytes} bytes) were taken away`);
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

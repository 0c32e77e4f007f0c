import { createHash } from "node:crypto";
import { AwsClient } from "aws4fetch";
import { asFailure, Failure, type Host } from "@wainwright/core";
import { formatManifest, MANIFEST_NAME, parseManifest } from "../entry/manifest.ts";
import type { StagedEntry } from "../entry/stage-entry.ts";
import type { CacheBackend } from "./cache-backend.ts";

/** Says where a bucket is, and who asks. */
export interface S3Options {
  /** The service's address; buckets are named in the path. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** What all keys begin with, without slashes around it; "" for nothing. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Null for lasting credentials. */
  readonly sessionToken: string | null;
}

const RETRIES = 4;
const FIRST_WAIT_MILLISECONDS = 200;
const TIMEOUT_MILLISECONDS = 300_000;
/** More than a package has builds that are worth comparing with. */
const MOST_MANIFESTS = 50;

/**
 * Keeps entries in a bucket of an S3-compatible service. The wheel is put first, under the sum of its bytes; the manifest last, and
 * only where there is none (If-None-Match, RFC 9110): so an entry is there whole or not at all.
 *
 * See the API reference of Amazon S3: PutObject (x-amz-checksum-sha256), GetObject, ListObjectsV2, DeleteObject.
 */
export class S3Backend implements CacheBackend {
  readonly #host: Host;
  readonly #options: S3Options;
  readonly #client: AwsClient;

  constructor(host: Host, options: S3Options) {
    this.#host = host;
    this.#options = options;
    const { accessKeyId, secretAccessKey, sessionToken, region } = options;
    this.#client = new AwsClient({
      ...{ accessKeyId, secretAccessKey, region, service: "s3" },
      ...(sessionToken === null ? {} : { sessionToken }),
      ...{ retries: RETRIES, initRetryMs: FIRST_WAIT_MILLISECONDS },
    });
  }

  get description(): string {
    const { bucket, prefix } = this.#options;
    return `s3 ${[bucket, prefix].filter(Boolean).join("/")}`;
  }

  async fetch(key: string, into: string): Promise<boolean> {
    const text = await this.#get(`${key}/${MANIFEST_NAME}`);
    if (text === null) return false;
    const { files } = this.#host;
    await files.write(`${into}/${MANIFEST_NAME}`, text);
    const manifest = parseManifest(new TextDecoder().decode(text));
    // What it says is judged by whoever asked.
    if (manifest === null) return true;
    const { name, sha256 } = manifest.file;
    const wheel = await this.#get(`${key}/${sha256}/${name}`);
    if (wheel !== null) await files.write(`${into}/${name}`, wheel);
    return true;
  }

  async has(key: string): Promise<boolean> {
    const response = await this.#ask(`${key}/${MANIFEST_NAME}`, { method: "HEAD" });
    return response.status !== NOT_FOUND;
  }

  async store(key: string, { path, manifest }: StagedEntry): Promise<"saved" | "exists"> {
    const { name, sha256 } = manifest.file;
    const bytes = Buffer.from(await this.#host.files.readBytes(path));
    await this.#put(`${key}/${sha256}/${name}`, bytes, sha256);
    const text = Buffer.from(formatManifest(manifest));
    const sum = createHash("sha256").update(text).digest("hex");
    return this.#put(`${key}/${MANIFEST_NAME}`, text, sum);
  }

  async remove(key: string): Promise<boolean> {
    try {
      // Without its manifest there is no entry any more; what else was of it only takes room.
      await this.#ask(`${key}/${MANIFEST_NAME}`, { method: "DELETE" });
      for (const name of await this.#list(`${key}/`)) await this.#ask(name, { method: "DELETE" });
      return true;
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (failure.code === "interrupted") throw failure;
      return false;
    }
  }

  async manifests(prefix: string): Promise<readonly string[]> {
    const names = (await this.#list(prefix)).filter((name) => name.endsWith(`/${MANIFEST_NAME}`));
    const texts: string[] = [];
    for (const name of names.slice(-MOST_MANIFESTS)) {
      const bytes = await this.#get(name);
      if (bytes !== null) texts.push(new TextDecoder().decode(bytes));
    }
    return texts;
  }

  async #get(name: string): Promise<Uint8Array | null> {
    const response = await this.#ask(name, { method: "GET" });
    if (response.status === NOT_FOUND) return null;
    return new Uint8Array(await this.#whole(async () => response.arrayBuffer()));
  }

  /** @param sha256 of the bytes, in hex; the service refuses others, be it by the signature or by the sum that it keeps. */
  async #put(name: string, body: Buffer<ArrayBuffer>, sha256: string): Promise<"saved" | "exists"> {
    const headers = {
      "if-none-match": "*",
      "x-amz-checksum-sha256": Buffer.from(sha256, "hex").toString("base64"),
      "x-amz-content-sha256": sha256,
    };
    const { status } = await this.#ask(name, { method: "PUT", headers, body });
    return status === TAKEN ? "exists" : "saved";
  }

  /** Lists the names that begin so, without the backend's own prefix; of many the first thousand. */
  async #list(prefix: string): Promise<readonly string[]> {
    const own = this.#own("");
    const query = new URLSearchParams({ "list-type": "2", prefix: `${own}${prefix}` });
    const { bucket } = this.#options;
    const response = await this.#send(`/${bucket}?${query.toString()}`, { method: "GET" });
    const text = await this.#whole(async () => response.text());
    if (!text.includes("<ListBucketResult")) throw silent(UNKNOWN);
    const names = [...text.matchAll(/<Key>([^<]*)<\/Key>/g)];
    return names.map(([, name = ""]) => name.slice(own.length));
  }

  async #ask(name: string, init: RequestInit): Promise<Response> {
    const response = await this.#send(`/${this.#options.bucket}/${this.#own(name)}`, init);
    // Every object has one (ETag, RFC 9110); what a proxy or a portal says in the service's place has none.
    const isOfService = response.headers.has("etag") || init.method === "DELETE";
    if (response.ok && !isOfService) throw silent(UNKNOWN);
    return response;
  }

  #own(name: string): string {
    const { prefix } = this.#options;
    return prefix === "" ? name : `${prefix}/${name}`;
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const { signal } = this.#host;
    const url = `${this.#options.endpoint.replace(/\/$/, "")}${path}`;
    return this.#whole(async () => {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]);
      const response = await this.#client.fetch(url, { ...init, signal: limit });
      if (response.ok || response.status === NOT_FOUND || response.status === TAKEN)
        return known(response);
      throw refused(response.status, await response.text());
    });
  }

  /** Waits for something of an answer, which may break off at any moment. */
  async #whole<T>(answer: () => Promise<T>): Promise<T> {
    try {
      return await answer();
    } catch (thrown) {
      if (this.#host.signal.aborted)
        throw new Failure("interrupted", "The run was interrupted.", { remedy: "Run it again." });
      throw thrown instanceof Failure ? thrown : silent(thrown);
    }
  }
}

const UNKNOWN = new Error("what comes from there is in words that are not known");
const NOT_FOUND = 404;
/** Somebody else's object came first. */
const TAKEN = 412;

/** A bucket that is not there is no mere miss. */
async function known(response: Response): Promise<Response> {
  if (response.status !== NOT_FOUND || response.body === null) return response;
  const text = await response.clone().text();
  if (text.includes("NoSuchBucket")) throw refused(NOT_FOUND, text);
  return response;
}

function refused(status: number, text: string): Failure {
  const [, code = ""] = /<Code>([^<]*)<\/Code>/.exec(text) ?? [];
  return new Failure("cache-unavailable", `the service answers ${`${status} ${code}`.trim()}`, {
    remedy: REMEDIES.get(status) ?? "Run again; ask whoever keeps the service if it goes on.",
  });
}

const CREDENTIALS =
  "Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and the region, and what this key may do with the bucket.";
const REMEDIES: ReadonlyMap<number, string> = new Map([
  [400, "A proxy may have changed the bytes, or the clock is wrong: look at the code."],
  [401, CREDENTIALS],
  [403, CREDENTIALS],
  [NOT_FOUND, "Check the name of the bucket and the endpoint."],
]);

function silent(thrown: unknown): Failure {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Failure("cache-unavailable", `the service does not answer: ${reason}`, {
    remedy: "Check the endpoint and the network.",
    cause: thrown,
  });
}

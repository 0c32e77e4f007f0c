import { createHash } from "node:crypto";
import type { Host } from "@wainwright/core";
import { listObjects, type ListedObject } from "./list-objects.ts";
import { conditionHeaders, keptHeaders, type ObjectToPut } from "./object-to-put.ts";
import { WHOLE_UP_TO } from "./part-plan.ts";
import { putInParts } from "./put-in-parts.ts";
import type { S3Options } from "./s3-options.ts";
import { S3Service } from "./s3-service.ts";
import { storedObject, type StoredObject, SUM_METADATA } from "./stored-object.ts";

/** Is an object with its bytes. */
export interface ReadObject extends StoredObject {
  readonly bytes: Uint8Array;
}

const NOT_FOUND = 404;
/** A condition did not hold. */
const TAKEN = 412;
const STRETCH = 4 * 1024 ** 2;

/**
 * Is one bucket of an S3-compatible service. What goes there is proved on the way by its sha256, which the service checks, and is kept
 * with it.
 *
 * See the API reference of Amazon S3: HeadObject, GetObject, PutObject, DeleteObject, ListObjectsV2, multipart uploads, conditional writes.
 */
export class S3Bucket {
  readonly #host: Host;
  readonly #service: S3Service;

  constructor(host: Host, options: S3Options) {
    this.#host = host;
    this.#service = new S3Service(host, options);
  }

  /** For people. */
  get name(): string {
    return this.#service.name;
  }

  /** Asks what is under a key; null for nothing. */
  async head(key: string): Promise<StoredObject | null> {
    const what = `looking at ${key}`;
    const headers = { "x-amz-checksum-mode": "ENABLED" };
    const answer = await this.#service.ask({ method: "HEAD", key, headers, what }, [NOT_FOUND]);
    if (answer.status === NOT_FOUND) return null;
    return storedObject(answer) ?? this.#strange(what);
  }

  /**
   * Reads a small object; null where there is none.
   * @param mostBytes of which no more is taken.
   */
  async get(key: string, mostBytes: number): Promise<ReadObject | null> {
    const what = `reading ${key}`;
    const answer = await this.#service.ask({ method: "GET", key, mostBytes, what }, [NOT_FOUND]);
    if (answer.status === NOT_FOUND) return null;
    const stored = storedObject(answer) ?? this.#strange(what);
    return { ...stored, bytes: answer.body };
  }

  /** Reads an object, a stretch at a time, for its sum in lower-case hex: where the service has kept none. */
  async sumOf(key: string, { etag, size }: StoredObject): Promise<string> {
    const what = `reading ${key}`;
    if (size === null) return this.#strange(what);
    const hash = createHash("sha256");
    for (let start = 0; start < size; start += STRETCH) {
      const end = Math.min(start + STRETCH, size) - 1;
      const headers = { range: `bytes=${start}-${end}`, "if-match": etag };
      const answer = await this.#service.ask({ method: "GET", key, headers, what });
      if (answer.body.length !== end - start + 1) return this.#strange(what);
      hash.update(answer.body);
    }
    return hash.digest("hex");
  }

  /**
   * Puts an object, a large file in parts.
   * @returns "taken" where the condition does not hold: also where an attempt whose answer was lost had put it.
   */
  async put(object: ObjectToPut): Promise<"put" | "taken"> {
    const { content } = object;
    if (!(content instanceof Uint8Array) && content.length > WHOLE_UP_TO)
      return putInParts(this.#host, this.#service, { ...object, content });
    return this.#putWhole(object);
  }

  /** Lists the keys that begin so, in their order. */
  async list(prefix: string): Promise<readonly ListedObject[]> {
    return listObjects(this.#service, prefix);
  }

  /** Removes an object; where there is none that is fine. */
  async remove(key: string): Promise<void> {
    const what = `removing ${key}`;
    await this.#service.ask({ method: "DELETE", key, what }, [NOT_FOUND]);
  }

  async #putWhole(object: ObjectToPut): Promise<"put" | "taken"> {
    const { key, content, sha256 } = object;
    const what = `uploading ${key}`;
    const headers = {
      ...keptHeaders(object),
      ...conditionHeaders(object.condition),
      "x-amz-checksum-sha256": Buffer.from(sha256, "hex").toString("base64"),
      [SUM_METADATA]: sha256,
    };
    // A condition on an object that is gone is answered with 404 by some.
    const known = object.condition.kind === "replacing" ? [TAKEN, NOT_FOUND] : [TAKEN];
    const request = { method: "PUT", key, headers, sha256, body: [content], what } as const;
    const answer = await this.#service.ask(request, known);
    if (known.includes(answer.status)) return "taken";
    // What a proxy or a portal says in the service's place has none.
    if (storedObject(answer) === null) return this.#strange(what);
    return "put";
  }

  #strange(what: string): never {
    throw this.#service.strange(what);
  }
}

import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure, type Host } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { type Bucket, startBucket } from "../release/bucket.ts";
import type { ObjectToPut } from "../../src/s3/object-to-put.ts";
import { S3Bucket } from "../../src/s3/s3-bucket.ts";
import type { S3Options } from "../../src/s3/s3-options.ts";
import { Meddler, type Meddling } from "./meddler.ts";

/** The bytes of a MiB. */
export const MEBIBYTE = 1024 ** 2;

/** Gives the sha256 of bytes in hex. */
export function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Gives the bytes of a text. */
export function text(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

/** Is an object as it is put. */
export function object(
  key: string,
  content: Uint8Array,
  given: Partial<ObjectToPut> = {},
): ObjectToPut {
  return {
    ...{ key, content, sha256: sumOf(content), contentType: "text/plain; charset=utf-8" },
    ...{ cacheControl: "public, max-age=60", condition: { kind: "absent" }, ...given },
  };
}

/** Waits for something that has to fail, and gives the failure. */
export async function failed(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown;
    throw thrown;
  }
  throw new Error("it did not fail");
}

/** A real service, a client on a machine that waits for nobody, and someone who meddles between the two. */
export class UsedBucket {
  readonly meddler = new Meddler();
  readonly machine = realHost({});
  readonly host: Host = {
    ...this.machine.host,
    clock: { now: () => Date.now(), sleep: async () => undefined },
  };
  readonly #folder = mkdtempSync(join(tmpdir(), "s3-bucket-"));
  #server: Bucket | null = null;

  async start(): Promise<void> {
    this.#server = await startBucket(join(this.#folder, "server"));
  }

  async close(): Promise<void> {
    this.meddler.close();
    this.#server?.close();
    await this.machine.unwind();
    rmSync(this.#folder, { recursive: true });
  }

  get options(): S3Options {
    if (this.#server === null) throw new Error("there is no server");
    return this.#server.s3;
  }

  get direct(): S3Bucket {
    return new S3Bucket(this.host, this.options);
  }

  /** Is the bucket as it looks from behind the meddler. */
  async through(meddle: (asked: string, count: number) => Meddling): Promise<S3Bucket> {
    const endpoint = await this.meddler.between(this.options.endpoint, meddle);
    return new S3Bucket(this.host, { ...this.options, endpoint });
  }

  /** Is an object whose bytes lie in a file. */
  fileObject(key: string, bytes: Uint8Array) {
    const path = join(this.#folder, key.replaceAll("/", "-"));
    writeFileSync(path, bytes);
    return { ...object(key, bytes), content: { path, offset: 0, length: bytes.length } };
  }
}

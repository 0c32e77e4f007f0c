import { createHash } from "node:crypto";
import type { Host } from "@wainwright/core";
import { S3Bucket } from "../s3/s3-bucket.ts";
import type { S3Options } from "../s3/s3-options.ts";
import type { StaticPlace } from "./static-place.ts";

/** Says where static files lie in a bucket. */
export interface BucketOptions {
  readonly s3: S3Options;
  /** What all keys begin with, without slashes around it; "" for nothing. */
  readonly prefix: string;
  /** The address at which people find what is under the prefix. */
  readonly url: string;
}

const IMMUTABLE = "public, max-age=31536000, immutable";
const PASSING = "public, max-age=60";
/** More than the index file of any crate has. */
const LARGEST_TEXT = 16 * 1024 ** 2;

/** Keeps static files in a bucket of an S3-compatible service; who changes a text says in place of which (conditional writes). */
export function bucketPlace(host: Host, { s3, prefix, url }: BucketOptions): StaticPlace {
  const bucket = new S3Bucket(host, s3);
  const at = (path: string) => (prefix === "" ? path : `${prefix}/${path}`);
  return {
    name: bucket.name,
    url: `${url.replace(/\/+$/, "")}/`,
    read: async (path) => {
      const read = await bucket.get(at(path), LARGEST_TEXT);
      return read === null ? null : { text: new TextDecoder().decode(read.bytes), mark: read.etag };
    },
    sha256: async (path) => {
      const stored = await bucket.head(at(path));
      return stored === null ? null : (stored.claimed ?? bucket.sumOf(at(path), stored));
    },
    putFile: async (path, { path: from, size, sha256 }) => {
      await bucket.put({
        ...{ key: at(path), content: { path: from, offset: 0, length: size }, sha256 },
        ...{ contentType: "application/octet-stream", cacheControl: IMMUTABLE },
        condition: { kind: "absent" },
      });
    },
    replace: async (path, text, before) => {
      const content = new TextEncoder().encode(text);
      const outcome = await bucket.put({
        ...{ key: at(path), content, sha256: createHash("sha256").update(content).digest("hex") },
        ...{ contentType: "application/json", cacheControl: PASSING },
        condition: before === null ? { kind: "absent" } : { kind: "replacing", etag: before.mark },
      });
      return outcome === "put";
    },
  };
}

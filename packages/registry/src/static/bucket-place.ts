import { createHash } from "node:crypto";
import { Failure, type Host } from "@wainwright/core";
import type { Artifact } from "../artifact/artifact.ts";
import { type BucketAddress, bucketProblems } from "../s3/bucket-problems.ts";
import { isStored } from "../s3/is-stored.ts";
import type { ObjectToPut } from "../s3/object-to-put.ts";
import { S3Bucket } from "../s3/s3-bucket.ts";
import { storedSum } from "../s3/stored-object.ts";
import { tellIgnoredConditions } from "../s3/tell-ignored-conditions.ts";
import type { StaticPlace } from "./static-place.ts";

/** Says where static files lie in a bucket. */
export interface BucketOptions extends BucketAddress {
  /** The address at which clients find what is under the prefix; of a simple index, a server that takes a folder for its index.html. */
  readonly url: string;
}

const IMMUTABLE = "public, max-age=31536000, immutable";
const PASSING = "public, max-age=60";
/** More than the index file of any crate has, or the page of any project. */
const LARGEST_TEXT = 64 * 1024 ** 2;
/** A half-made upload that someone else ended is begun anew. */
const ATTEMPTS = 3;

/**
 * Keeps static files in a bucket of an S3-compatible service; who changes a text says in place of which (conditional writes).
 * @throws Failure `inputs-invalid` where the address can be none.
 */
export function bucketPlace(host: Host, options: BucketOptions): StaticPlace {
  const problems = bucketProblems(options);
  if (problems.length > 0)
    throw new Failure("inputs-invalid", problems.join("\n"), {
      remedy: "Correct what is named; nothing was sent.",
    });
  const { s3, prefix, url } = options;
  const bucket = new S3Bucket(host, s3);
  const at = (path: string) => (prefix === "" ? path : `${prefix}/${path}`);
  let isTried = false;
  return {
    name: prefix === "" ? bucket.name : `${prefix} in ${bucket.name}`,
    url: `${url.replace(/\/+$/, "")}/`,
    read: async (path) => {
      const read = await bucket.get(at(path), LARGEST_TEXT);
      return read === null ? null : { text: new TextDecoder().decode(read.bytes), mark: read.etag };
    },
    sha256: async (path, expected) => sumAt({ host, bucket }, at(path), expected),
    // Nobody's list is overwritten here.
    lying: async () => [],
    putFile: async (path, artifact) =>
      putOnce(bucket, {
        ...{ key: at(path), ...contentOf(artifact) },
        ...{ contentType: "application/octet-stream", cacheControl: IMMUTABLE },
        condition: { kind: "absent" },
      }),
    replace: async (path, { text, contentType }, before) => {
      const content = new TextEncoder().encode(text);
      const object: ObjectToPut = {
        ...{ key: at(path), content, sha256: createHash("sha256").update(content).digest("hex") },
        ...{ contentType, cacheControl: PASSING },
        condition: before === null ? { kind: "absent" } : { kind: "replacing", etag: before.mark },
      };
      if ((await bucket.put(object)) === "taken") return false;
      if (before === null && !isTried) {
        isTried = true;
        await tellIgnoredConditions({ host, bucket }, object);
      }
      return true;
    },
  };
}

function contentOf({ path, size, sha256 }: Artifact): Pick<ObjectToPut, "content" | "sha256"> {
  return { content: { path, offset: 0, length: size }, sha256 };
}

/** By what says it for certain, or else by reading it. */
async function sumAt(
  from: { readonly host: Host; readonly bucket: S3Bucket },
  key: string,
  expected: Artifact | undefined,
): Promise<string | null> {
  const stored = await from.bucket.head(key);
  if (stored === null) return null;
  const sum = storedSum(stored);
  if (sum !== null) return sum;
  if (expected !== undefined && (await isStored(from, { key, ...contentOf(expected) }, stored)))
    return expected.sha256;
  return from.bucket.sumOf(key, stored);
}

async function putOnce(bucket: S3Bucket, object: ObjectToPut): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const outcome = await bucket.put(object);
    if (outcome === "put" || (await bucket.head(object.key)) !== null) return;
  }
}

import { createHash } from "node:crypto";
import type { Host } from "@wainwright/core";
import type { ObjectToPut } from "./object-to-put.ts";
import { planParts } from "./part-plan.ts";
import type { S3Bucket } from "./s3-bucket.ts";
import type { StoredObject } from "./stored-object.ts";
import { sumOfPart } from "./sum-of-file.ts";

type Expected = Pick<ObjectToPut, "key" | "content" | "sha256">;

/**
 * Tells whether an object's bytes are those expected: by the sum that the service keeps, by that which was said when it was put, or by
 * reading it, whichever there is.
 */
export async function isStored(
  { host, bucket }: { readonly host: Host; readonly bucket: S3Bucket },
  expected: Expected,
  stored: StoredObject,
): Promise<boolean> {
  const { content, sha256, key } = expected;
  if (stored.size !== null && stored.size !== content.length) return false;
  const { checksum, claimed } = stored;
  if (checksum !== null && !checksum.includes("-"))
    return checksum === Buffer.from(sha256, "hex").toString("base64");
  if (claimed !== null && claimed !== sha256) return false;
  if (checksum?.endsWith(`-${planParts(content.length).length}`) === true)
    return checksum === (await sumOfParts(host, content));
  return claimed === sha256 || (await bucket.sumOf(key, stored)) === sha256;
}

/** As S3 makes it of what came in parts: the sum of the parts' sums, and how many they are. */
async function sumOfParts(host: Host, content: ObjectToPut["content"]): Promise<string> {
  const parts = planParts(content.length);
  const hash = createHash("sha256");
  for (const { offset, length } of parts) {
    const sum =
      content instanceof Uint8Array
        ? createHash("sha256")
            .update(content.subarray(offset, offset + length))
            .digest()
        : await sumOfPart(host, { path: content.path, offset: content.offset + offset, length });
    hash.update(sum);
  }
  return `${hash.digest("base64")}-${parts.length}`;
}

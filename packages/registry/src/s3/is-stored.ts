import { createHash } from "node:crypto";
import type { Host } from "@wainwright/core";
import type { ObjectToPut } from "./object-to-put.ts";
import { planParts } from "./part-plan.ts";
import type { S3Bucket } from "./s3-bucket.ts";
import { storedSum, type StoredObject } from "./stored-object.ts";
import { summedParts } from "./summed-parts.ts";

type Expected = Pick<ObjectToPut, "key" | "content" | "sha256">;

/**
 * Tells whether an object's bytes are those expected: by the sum that the service keeps, of the whole or of its parts; else by that which
 * was said when it was put, where that is of its bytes for certain; else by reading it.
 */
export async function isStored(
  { host, bucket }: { readonly host: Host; readonly bucket: S3Bucket },
  { key, content, sha256 }: Expected,
  stored: StoredObject,
): Promise<boolean> {
  if (stored.size !== null && stored.size !== content.length) return false;
  const { checksum } = stored;
  if (checksum?.endsWith(`-${planParts(content.length).length}`) === true)
    return checksum === (await sumOfParts(host, content));
  return (storedSum(stored) ?? (await bucket.sumOf(key, stored))) === sha256;
}

/** As S3 makes it of what came in parts: the sum of the parts' sums, and how many they are. */
async function sumOfParts(host: Host, content: ObjectToPut["content"]): Promise<string> {
  const parts = await summedParts(host, content);
  const hash = createHash("sha256");
  for (const { sum } of parts) hash.update(sum);
  return `${hash.digest("base64")}-${parts.length}`;
}

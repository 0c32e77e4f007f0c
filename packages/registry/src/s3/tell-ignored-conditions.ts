import type { Host } from "@wainwright/core";
import type { ObjectToPut } from "./object-to-put.ts";
import type { S3Bucket } from "./s3-bucket.ts";

/**
 * Warns where a service ignores conditions: what it has just taken where there was nothing, it is asked to take so again.
 * @param object whose condition is that there is none.
 */
export async function tellIgnoredConditions(
  { host, bucket }: { readonly host: Host; readonly bucket: S3Bucket },
  object: ObjectToPut,
): Promise<void> {
  if ((await bucket.put(object)) === "taken") return;
  host.log.warning(
    `${bucket.name} ignores conditions (If-None-Match): of two publishers at once the later one overwrites the other. Let only one run at a time (concurrency).`,
  );
}

import type { Host } from "@wainwright/core";
import { type BucketOptions, bucketPlace } from "../static/bucket-place.ts";
import type { SimpleStore } from "./simple-store.ts";

/**
 * Keeps a static index in a bucket. A page is changed in place of the one that was read and of no other, so nobody's files can be lost
 * from one; what a killed run left unlisted is listed by the run that completes it.
 */
export function bucketStore(host: Host, options: BucketOptions): SimpleStore {
  return {
    ...bucketPlace(host, options),
    projects: async () => [],
    unlisted: async () => [],
  };
}

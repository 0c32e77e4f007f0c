import type { Host } from "@wainwright/core";
import { type BucketOptions, bucketPlace } from "../static/bucket-place.ts";
import type { SimpleStore } from "./simple-store.ts";

/** Says where a static index lies in a bucket. */
export interface SimpleBucket extends BucketOptions {
  /** Whether a web server stands at its address; else that is the bucket's own API. */
  readonly servesFolders: boolean;
}

/**
 * Keeps a static index in a bucket. A page is changed in place of the one that was read and of no other, so nobody's files can be lost
 * from one; what a killed run left unlisted is listed by the run that completes it.
 */
export function bucketStore(host: Host, options: SimpleBucket): SimpleStore {
  return {
    ...bucketPlace(host, options),
    servesFolders: options.servesFolders,
    projects: async () => [],
    unlisted: async () => [],
  };
}

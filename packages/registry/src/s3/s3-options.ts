import type { AwsCredentials } from "./aws-credentials.ts";

/** Says where a bucket is, and who asks. */
export interface S3Options {
  /** The service's address; buckets are named in the path. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly credentials: AwsCredentials;
}

/** Gives the address of Amazon's own service in a region, for who names no other. */
export function amazonEndpoint(region: string): string {
  return `https://s3.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
}

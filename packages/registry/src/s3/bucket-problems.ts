import { keyProblem } from "./object-key.ts";
import type { S3Options } from "./s3-options.ts";

/** Is where something lies in a bucket. */
export interface BucketAddress {
  readonly s3: S3Options;
  /** What all keys begin with, without slashes around it; "" for nothing. */
  readonly prefix: string;
  /** The address at which people find what is under the prefix; null where that is the bucket's own. */
  readonly url: string | null;
}

/** Says what of a bucket's address cannot be one, a sentence each. */
export function bucketProblems({ s3, prefix, url }: BucketAddress): readonly string[] {
  return [
    ...(prefix === "" ? [] : keyProblems("prefix", prefix)),
    ...(/^[A-Za-z0-9][\w.-]{2,62}$/.test(s3.bucket)
      ? []
      : ["the bucket has no name that buckets have"]),
    ...addressProblems("endpoint", s3.endpoint),
    ...(url === null ? [] : addressProblems("url", url)),
  ];
}

/** Says why a text cannot be a part of a key. @param what it is, for people. */
export function keyProblems(what: string, text: string): readonly string[] {
  const problem = keyProblem(text);
  return problem === null ? [] : [`${what} ${JSON.stringify(text)}: ${problem}`];
}

function addressProblems(what: string, text: string): readonly string[] {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isGood =
    url !== null &&
    ["http:", "https:"].includes(url.protocol) &&
    [url.username, url.password, url.search, url.hash].every((part) => part === "");
  // What is wrong with it may be a password in it.
  return isGood ? [] : [`${what} is no plain http or https address`];
}

import type { S3Bucket } from "../s3/s3-bucket.ts";
import type { ReleaseLayout } from "./release-layout.ts";
import { POINTER_NAME } from "./release-names.ts";

/** Is the pointer as it is there. */
export interface CurrentPointer {
  readonly etag: string;
  readonly text: string;
}

const LARGEST = 64 * 1024;

/** Reads the pointer of a branch; null where there is none. */
export async function currentPointer(
  bucket: S3Bucket,
  { branchKey }: ReleaseLayout,
): Promise<CurrentPointer | null> {
  const read = await bucket.get(`${branchKey}/${POINTER_NAME}`, LARGEST);
  return read === null ? null : { etag: read.etag, text: new TextDecoder().decode(read.bytes) };
}

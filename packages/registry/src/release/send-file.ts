import { Failure, type Host } from "@wainwright/core";
import { isStored } from "../s3/is-stored.ts";
import type { S3Bucket } from "../s3/s3-bucket.ts";
import { type ReleaseFile, sumOf } from "./release-files.ts";

/** Is where files are sent, and by what machine. */
export interface Sending {
  readonly host: Host;
  readonly bucket: S3Bucket;
}

/** A half-made upload that someone else ended is begun anew. */
const ATTEMPTS = 3;

/**
 * Sends a file of a release unless it is there, and reads back what came of it.
 * @throws Failure `already-published` where someone else was quicker with other bytes; `published-differs`.
 */
export async function sendFile({ host, bucket }: Sending, file: ReleaseFile): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const outcome = await bucket.put(file);
    const stored = await bucket.head(file.key);
    if (stored === null) continue;
    // A view that someone else made is as good.
    if (outcome === "taken" && file.role === "view") return;
    if (await isStored({ host, bucket }, file, stored)) return;
    throw outcome === "taken" ? taken(file) : differs(file);
  }
  throw differs(file);
}

/** The largest view, in bytes, that is read. */
const LARGEST_VIEW = 8 * 1024 ** 2;

/**
 * Gives the sum, in lower-case hex, that a view has as it is there.
 * @throws Failure `published-differs` where it is not.
 */
export async function sumOfView({ host, bucket }: Sending, file: ReleaseFile): Promise<string> {
  const stored = await bucket.head(file.key);
  if (stored !== null && (await isStored({ host, bucket }, file, stored))) return file.sha256;
  const read = await bucket.get(file.key, LARGEST_VIEW);
  if (read === null) throw differs(file);
  return sumOf(read.bytes);
}

/** Reads a view as it is there; null where it is not. */
export async function textOfView(
  { bucket }: Sending,
  { key }: Pick<ReleaseFile, "key">,
): Promise<string | null> {
  const read = await bucket.get(key, LARGEST_VIEW);
  return read === null ? null : new TextDecoder().decode(read.bytes);
}

function taken({ key }: ReleaseFile): Failure {
  return new Failure("already-published", `${key}: someone else put other bytes there meanwhile`, {
    remedy: "Release under another version; latest was not changed.",
  });
}

/** Is the failure of what is not there as it was sent. */
export function differs({ key }: Pick<ReleaseFile, "key">): Failure {
  return new Failure("published-differs", `${key}: what is there is not what was sent`, {
    remedy: "Run again; if it goes on, ask whoever keeps the store. latest was not changed.",
  });
}

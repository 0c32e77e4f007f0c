import type { WebAnswer } from "@wainwright/core";
import { WHOLE_UP_TO } from "./part-plan.ts";

/** Is what a service says of an object that it has. */
export interface StoredObject {
  /** With its quotes, as conditions take it (RFC 9110, 8.8.3). */
  readonly etag: string;
  /** In bytes; null where the service does not say. */
  readonly size: number | null;
  /** Base64, as the service keeps it of its own; with `-N` behind it that of the sums of N parts. */
  readonly checksum: string | null;
  /** Lower-case hex, as whoever put it there said; null where nothing was said. */
  readonly claimed: string | null;
  readonly contentType: string;
  readonly cacheControl: string;
}

/** The metadata that says the sha256 of the whole, for services that keep no sums and for what went there in parts. */
export const SUM_METADATA = "x-amz-meta-sha256";

/** Reads what the headers of an answer say of an object; null where they are of none. */
export function storedObject({ headers }: WebAnswer): StoredObject | null {
  const said = (name: string) => headers[name] ?? "";
  if (said("etag") === "") return null;
  return {
    etag: said("etag"),
    size: matching(said("content-length"), /^\d{1,15}$/, Number),
    checksum: matching(said("x-amz-checksum-sha256"), /./, String),
    claimed: matching(said(SUM_METADATA), /^[0-9a-f]{64}$/, String),
    contentType: said("content-type"),
    cacheControl: said("cache-control"),
  };
}

/**
 * Gives the sha256 of an object, in lower-case hex, without reading it; null where nothing says it for certain. Of what came in parts the
 * metadata was said before the parts were: they may be another file's.
 */
export function storedSum(stored: StoredObject): string | null {
  const { checksum, claimed } = stored;
  if (checksum !== null && !checksum.includes("-"))
    return Buffer.from(checksum, "base64").toString("hex");
  return cameInParts(stored) ? null : claimed;
}

function cameInParts({ checksum, etag, size }: StoredObject): boolean {
  return checksum !== null || /-\d+"?$/.test(etag) || size === null || size > WHOLE_UP_TO;
}

function matching<T>(text: string, form: RegExp, read: (text: string) => T): T | null {
  return form.test(text) ? read(text) : null;
}

import { createHash } from "node:crypto";
import { asFailure, type FilePart } from "@wainwright/core";
import { conditionHeaders, keptHeaders, type ObjectToPut } from "./object-to-put.ts";
import type { BucketRequest, S3Service } from "./s3-service.ts";
import { SUM_METADATA } from "./stored-object.ts";
import type { SummedPart } from "./summed-parts.ts";
import { escapeXml, textAt } from "./xml.ts";

/** Is a file that becomes an object. */
export type FileToPut = ObjectToPut & { readonly content: FilePart };

/** Is an upload in parts that is not completed. */
export interface OpenUpload {
  readonly object: FileToPut;
  readonly id: string;
  /** Whether each part goes with its sum, which the service checks and keeps. */
  readonly hasSums: boolean;
}

/** Is a part that is there: its ETag, as completing the upload says it. */
export interface FinishedPart {
  readonly part: SummedPart;
  readonly etag: string;
}

const NOT_FOUND = 404;
const TAKEN = 412;
/** What a service says to headers of sums that it does not know. */
const NOT_IMPLEMENTED = 501;

/** Begins an upload (CreateMultipartUpload); null where the service takes none with sums. */
export async function beginUpload(
  service: S3Service,
  object: FileToPut,
  hasSums: boolean,
): Promise<OpenUpload | null> {
  const { key } = object;
  const what = `beginning to upload ${key}`;
  const headers = {
    ...keptHeaders(object),
    [SUM_METADATA]: object.sha256,
    ...(hasSums ? { "x-amz-checksum-algorithm": "SHA256" } : {}),
  };
  const known = hasSums ? [NOT_IMPLEMENTED] : [];
  const request = { method: "POST", key, query: { uploads: "" }, headers, what } as const;
  const answer = await service.ask(request, known);
  if (answer.status === NOT_IMPLEMENTED) return null;
  const read = await service.read(answer, { what, root: "InitiateMultipartUploadResult" });
  const id = textAt(read, "UploadId") ?? "";
  if (id === "") throw service.strange(what);
  return { object, id, hasSums };
}

/**
 * Sends a part (UploadPart); its bytes are proved on the way in any case, by the sum that is signed.
 * @param isFirst whether the service may say here that it takes no sums.
 * @returns "gone" where the upload is no more, "unable" where it takes no sums.
 */
export async function sendPart(
  service: S3Service,
  { object, id, hasSums }: OpenUpload,
  { part, isFirst }: { readonly part: SummedPart; readonly isFirst: boolean },
): Promise<FinishedPart | "gone" | "unable"> {
  const { number, length, sum } = part;
  const { path, offset } = object.content;
  const what = `uploading part ${number} of ${object.key}`;
  const request: BucketRequest = {
    method: "PUT",
    key: object.key,
    query: { partNumber: String(number), uploadId: id },
    headers: hasSums ? { "x-amz-checksum-sha256": sum.toString("base64") } : {},
    body: [{ path, offset: offset + part.offset, length }],
    sha256: sum.toString("hex"),
    what,
  };
  const known = hasSums && isFirst ? [NOT_FOUND, NOT_IMPLEMENTED] : [NOT_FOUND];
  const answer = await service.ask(request, known);
  if (answer.status === NOT_FOUND) return "gone";
  if (answer.status === NOT_IMPLEMENTED) return "unable";
  const etag = answer.headers["etag"] ?? "";
  if (etag === "") throw service.strange(what);
  return { part, etag };
}

/**
 * Makes the object of its parts (CompleteMultipartUpload).
 * @returns "taken" where the condition does not hold, or the upload is no more.
 */
export async function completeUpload(
  service: S3Service,
  { object, id, hasSums }: OpenUpload,
  parts: readonly FinishedPart[],
): Promise<"put" | "taken"> {
  const { key, condition } = object;
  const rows = parts.map(({ part: { number, sum }, etag }) => {
    const checksum = hasSums ? `<ChecksumSHA256>${sum.toString("base64")}</ChecksumSHA256>` : "";
    return `<Part><PartNumber>${number}</PartNumber><ETag>${escapeXml(etag)}</ETag>${checksum}</Part>`;
  });
  const body = `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${rows.join("")}</CompleteMultipartUpload>`;
  const what = `completing the upload of ${key}`;
  const request: BucketRequest = {
    method: "POST",
    key,
    query: { uploadId: id },
    headers: { "content-type": "application/xml", ...conditionHeaders(condition) },
    body: [body],
    sha256: createHash("sha256").update(body).digest("hex"),
    what,
  };
  const answer = await service.ask(request, [TAKEN, NOT_FOUND]);
  // What is not found is the upload: someone else completed it, or an attempt whose answer was lost.
  if (answer.status === TAKEN || answer.status === NOT_FOUND) return "taken";
  await service.read(answer, { what, root: "CompleteMultipartUploadResult" });
  return "put";
}

/** Gives a half-made upload up (AbortMultipartUpload); that it does not go is no failure of what was put. */
export async function giveUpUpload(service: S3Service, key: string, id: string): Promise<void> {
  const what = `giving up a half-made upload of ${key}`;
  try {
    await service.ask({ method: "DELETE", key, query: { uploadId: id }, what }, [NOT_FOUND]);
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (failure.code === "interrupted") throw failure;
  }
}

import { createHash } from "node:crypto";
import { asFailure, type FilePart, type Host, inParallel } from "@wainwright/core";
import { halfMadeUploads, type UploadedPart, uploadedParts } from "./multipart-upload.ts";
import { conditionHeaders, keptHeaders, type ObjectToPut } from "./object-to-put.ts";
import { type PlannedPart, planParts } from "./part-plan.ts";
import type { BucketRequest, S3Service } from "./s3-service.ts";
import { SUM_METADATA } from "./stored-object.ts";
import { sumOfPart } from "./sum-of-file.ts";
import { escapeXml, textAt } from "./xml.ts";

type FileToPut = ObjectToPut & { readonly content: FilePart };

/** Is a part that is there, with what completing the upload says of it. */
interface FinishedPart {
  readonly number: number;
  readonly etag: string;
  /** Base64. */
  readonly checksum: string;
}

const AT_ONCE = 4;
const NOT_FOUND = 404;
const TAKEN = 412;

/**
 * Puts a large file in parts, several at once, each with its sum. What an earlier run left half-made is gone on with; what else there is
 * of this key is given up once the object is there.
 */
export async function putInParts(
  host: Host,
  service: S3Service,
  object: FileToPut,
): Promise<"put" | "taken"> {
  const left = await halfMadeUploads(service, object.key);
  const [newest] = left;
  const uploadId = newest ?? (await begin(service, object));
  const there = newest === undefined ? [] : await uploadedParts(service, object.key, newest);
  const parts = await inParallel(planParts(object.content.length), AT_ONCE, async (part) =>
    finished(host, service, { object, uploadId, part, there }),
  );
  const whole = parts.flatMap((part) => part ?? []);
  // An upload that ended meanwhile was completed by someone else, or given up: whoever asked looks what is there.
  const outcome =
    whole.length < parts.length
      ? "taken"
      : await complete(service, object, { uploadId, parts: whole });
  const others = outcome === "put" ? left.filter((id) => id !== uploadId) : [...left, uploadId];
  for (const id of new Set(others)) await abort(service, object.key, id);
  return outcome;
}

async function begin(service: S3Service, object: FileToPut): Promise<string> {
  const what = `beginning to upload ${object.key}`;
  const headers = {
    ...keptHeaders(object),
    [SUM_METADATA]: object.sha256,
    "x-amz-checksum-algorithm": "SHA256",
  };
  const read = await service.document(
    { method: "POST", key: object.key, query: { uploads: "" }, headers, what },
    "InitiateMultipartUploadResult",
  );
  const uploadId = textAt(read, "UploadId") ?? "";
  if (uploadId === "") throw service.strange(what);
  return uploadId;
}

interface PartToPut {
  readonly object: FileToPut;
  readonly uploadId: string;
  readonly part: PlannedPart;
  readonly there: readonly UploadedPart[];
}

/** Sends a part unless it is there with the same bytes; null where the upload is no more. */
async function finished(
  host: Host,
  service: S3Service,
  asked: PartToPut,
): Promise<FinishedPart | null> {
  const { object, uploadId, part, there } = asked;
  const { number, length } = part;
  const stretch = {
    ...{ path: object.content.path, length },
    offset: object.content.offset + part.offset,
  };
  const sum = await sumOfPart(host, stretch);
  const checksum = sum.toString("base64");
  const same = there.find(
    (found) => found.number === number && found.size === length && found.checksum === checksum,
  );
  if (same !== undefined) return { number, etag: same.etag, checksum };
  const what = `uploading part ${number} of ${object.key}`;
  const request: BucketRequest = {
    method: "PUT",
    key: object.key,
    query: { partNumber: String(number), uploadId },
    headers: { "x-amz-checksum-sha256": checksum },
    body: [stretch],
    sha256: sum.toString("hex"),
    what,
  };
  const answer = await service.ask(request, [NOT_FOUND]);
  if (answer.status === NOT_FOUND) return null;
  const etag = answer.headers["etag"] ?? "";
  if (etag === "") throw service.strange(what);
  return { number, etag, checksum };
}

async function complete(
  service: S3Service,
  { key, condition }: FileToPut,
  { uploadId, parts }: { readonly uploadId: string; readonly parts: readonly FinishedPart[] },
): Promise<"put" | "taken"> {
  const rows = parts.map(
    ({ number, etag, checksum }) =>
      `<Part><PartNumber>${number}</PartNumber><ETag>${escapeXml(etag)}</ETag><ChecksumSHA256>${checksum}</ChecksumSHA256></Part>`,
  );
  const body = `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${rows.join("")}</CompleteMultipartUpload>`;
  const what = `completing the upload of ${key}`;
  const request: BucketRequest = {
    method: "POST",
    key,
    query: { uploadId },
    headers: { "content-type": "application/xml", ...conditionHeaders(condition) },
    body: [body],
    sha256: createHash("sha256").update(body).digest("hex"),
    what,
  };
  const answer = await service.ask(request, [TAKEN, NOT_FOUND]);
  // What is not found is the upload: someone else completed it, or an attempt whose answer was lost.
  if (answer.status === TAKEN || answer.status === NOT_FOUND) return "taken";
  service.read(answer, { what, root: "CompleteMultipartUploadResult" });
  return "put";
}

/** Gives a half-made upload up; that it does not go is no failure of what was put. */
async function abort(service: S3Service, key: string, uploadId: string): Promise<void> {
  const what = `giving up a half-made upload of ${key}`;
  try {
    await service.ask({ method: "DELETE", key, query: { uploadId }, what }, [NOT_FOUND]);
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (failure.code === "interrupted") throw failure;
  }
}

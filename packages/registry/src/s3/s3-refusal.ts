import { Failure, type WebAnswer } from "@wainwright/core";
import { refusal } from "../web/refusal.ts";
import type { WebService } from "../web/web-service.ts";
import { parseXml, textAt } from "./xml.ts";

/** Is the error that S3 answers with, read from its XML. */
interface S3Error {
  /** "NoSuchBucket". */
  readonly code: string;
  readonly message: string;
  /** Where the bucket is, where that was the matter. */
  readonly region: string | null;
}

const KEY = "Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: the service knows no such pair.";
const REMEDIES: Readonly<Record<string, string>> = {
  AccessDenied:
    "Let this key list the bucket, and get, put and delete its objects and half-made uploads (s3:ListBucket, GetObject, PutObject, DeleteObject, ListBucketMultipartUploads, ListMultipartUploadParts, AbortMultipartUpload).",
  InvalidAccessKeyId: KEY,
  SignatureDoesNotMatch: KEY,
  InvalidToken: "Get short-lived credentials anew: AWS_SESSION_TOKEN is not that of this key.",
  ExpiredToken: "Get short-lived credentials anew: these have expired.",
  RequestTimeTooSkewed: "Set this machine's clock: signatures hold for a quarter of an hour.",
  NoSuchBucket: "Check the name of the bucket and the endpoint.",
  PermanentRedirect: "Name the region, or the endpoint, that the bucket is in.",
  BadDigest:
    "What arrived is not what was sent: something on the way, or the file itself, changed. Run again.",
  XAmzContentSHA256Mismatch:
    "What arrived is not what was sent: something on the way, or the file itself, changed. Run again.",
  EntityTooLarge: "It is larger than the service takes.",
  QuotaExceeded: "The bucket is full: make room in it.",
};

/** Reads the code of an S3 error; "" where the answer holds none. */
export function s3ErrorCode(answer: WebAnswer): string {
  return readError(answer)?.code ?? "";
}

/** Makes the failure that an answer of S3, or of what speaks like it, stands for. */
export function s3Refusal(service: WebService, answer: WebAnswer, what: string): Failure {
  const error = readError(answer);
  if (error === null) return refusal(service, answer, { what });
  const words = [error.code, error.message].filter((text) => text !== "").join(": ");
  const region = error.region ?? answer.headers["x-amz-bucket-region"] ?? null;
  const remedy =
    region !== null && /^[\w-]{2,40}$/.test(region) && isElsewhere(error)
      ? `The bucket is in ${region}: say so.`
      : REMEDIES[error.code];
  const told = {
    ...answer,
    headers: { "content-type": "text/plain" },
    body: new TextEncoder().encode(words),
  };
  const remedies = remedy === undefined ? {} : { remedies: { [answer.status]: remedy } };
  return refusal(service, told, { what, ...remedies });
}

function isElsewhere({ code }: S3Error): boolean {
  return [
    "AuthorizationHeaderMalformed",
    "PermanentRedirect",
    "IllegalLocationConstraintException",
  ].includes(code);
}

/** Is the failure of an answer that no S3-compatible service gives. */
export function notS3(service: WebService, what: string): Failure {
  return new Failure(
    "server-refused",
    `${what}: ${service.name} answers as no S3-compatible service does`,
    { remedy: "Check the endpoint: a proxy, a portal or a web site may answer in its place." },
  );
}

function readError({ body }: WebAnswer): S3Error | null {
  const read = parseXml(new TextDecoder().decode(body));
  // CloudFront and some others wrap it.
  const error =
    read?.name === "ErrorResponse" ? read.children.find(({ name }) => name === "Error") : read;
  if (error?.name !== "Error") return null;
  return {
    code: textAt(error, "Code") ?? "",
    message: textAt(error, "Message") ?? "",
    region: textAt(error, "Region"),
  };
}

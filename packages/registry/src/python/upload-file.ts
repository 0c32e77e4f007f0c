import { Failure, type Host, type WebAnswer } from "@wainwright/core";
import { refusal } from "../web/refusal.ts";
import { waitBefore } from "../web/retry-after.ts";
import type { Distribution } from "./distribution.ts";
import type { Credentials } from "./identity.ts";
import { uploadRemedy } from "./upload-remedies.ts";
import type { UploadEnd } from "./uv-answer.ts";
import { type UvUploader, uvUpload } from "./uv-upload.ts";

/** Is what an upload has to know of its index. */
export interface UploadPlace extends UvUploader {
  readonly name: string;
  credentials(): Promise<Credentials>;
  /** Whether the index has the file with these bytes; null where it cannot be asked. */
  isThere(distribution: Distribution): Promise<boolean | null>;
}

const ATTEMPTS = 5;
/** Answers that may be another in a moment (RFC 9110; 429 of RFC 6585). */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Uploads one file, patiently where the index is busy, silent or out of order. An upload that failed and whose file is there with its
 * bytes was one: the answer got lost, or somebody else sent the same.
 * @throws Failure `server-silent`, `server-refused`, `credentials-refused`, `already-published`, `interrupted`
 */
export async function uploadFile(
  host: Host,
  place: UploadPlace,
  distribution: Distribution,
): Promise<void> {
  const { name, size } = distribution;
  for (let attempt = 1; ; attempt += 1) {
    const end = await uvUpload(host, place, { name, size, credentials: await place.credentials() });
    if (end.kind === "sent") return;
    if ((await place.isThere(distribution)) === true) return;
    if (!isPassing(end) || attempt >= ATTEMPTS || host.signal.aborted)
      throw failureOf(place, name, end);
    const wait = waitBefore(attempt + 1, null, host.clock);
    host.log.info(
      `${name}, attempt ${attempt} of ${ATTEMPTS}: ${reasonOf(end)}; next in ${wait / 1000} s`,
    );
    await host.clock.sleep(wait);
  }
}

function isPassing(end: UploadEnd): boolean {
  return end.kind === "silent" || (end.kind === "answered" && PASSING.has(end.answer.status));
}

/** Nothing of what the server says: that is for the failure, which hides secrets. */
function reasonOf(end: UploadEnd): string {
  if (end.kind === "answered") return `the index answers ${end.answer.status}`;
  return end.kind === "silent" ? end.reason : end.kind;
}

type Unsent = Exclude<UploadEnd, { readonly kind: "sent" }>;

function failureOf({ name: index, uploadUrl }: UploadPlace, file: string, end: Unsent): Failure {
  const what = `uploading ${file}`;
  switch (end.kind) {
    case "answered":
      return answerFailure(index, uploadUrl, { what, answer: end.answer });
    case "astray":
      return new Failure(
        "server-refused",
        `${what}: ${index} leads to ${end.to}, and nothing was sent there: files and credentials go only where they were meant to`,
        { remedy: "Give the address that takes uploads, with its last slash." },
      );
    case "endless":
      return new Failure("server-refused", `${what}: the answer of ${index} has no end`, {
        remedy: "Check the address: what answers there is no index.",
      });
    case "unsent":
      return new Failure("tool-failed", `${what}: uv did not send it: ${end.reason}`, {
        remedy: "Report this with the log of a run with RUNNER_DEBUG=1.",
      });
    case "silent":
      return new Failure("server-silent", `${what}: ${index}: ${end.reason}`, {
        remedy:
          "Check the address and the network, then run again: what is there is not sent again.",
      });
  }
}

function answerFailure(
  name: string,
  { origin }: URL,
  { what, answer }: { readonly what: string; readonly answer: WebAnswer },
): Failure {
  const remedy = uploadRemedy(answer);
  const service = { name, origin, credentials: {} };
  const remedies = remedy === null ? {} : { [answer.status]: remedy };
  const failure = refusal(service, answer, { what, remedies });
  if (answer.status !== 409 && !EXISTS.test(failure.message)) return failure;
  return new Failure("already-published", failure.message, { remedy: remedy ?? failure.remedy });
}

const EXISTS = /already exists/i;

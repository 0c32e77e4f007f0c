import { Failure, type Host, type WebAnswer } from "@wainwright/core";
import { refusal } from "../web/refusal.ts";
import { waitBefore } from "../web/retry-after.ts";
import { ATTEMPTS, PASSING } from "../web/wait-after.ts";
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

/**
 * Uploads a few files, patiently where the index is busy, silent or out of order. An upload that failed and whose file is there with its
 * bytes was one: the answer got lost, or somebody else sent the same.
 * @param onSent is told each file when it is there.
 * @throws Failure `server-silent`, `server-refused`, `credentials-refused`, `already-published`, `tool-failed`, `interrupted`
 */
export async function uploadBatch(
  host: Host,
  place: UploadPlace,
  { files, onSent }: Batch,
): Promise<void> {
  const attempts = new Map<string, number>();
  let waiting = files;
  while (waiting.length > 0) {
    const credentials = await place.credentials();
    const { end, begun } = await uvUpload(host, place, { files: waiting, credentials });
    const { sent, stopped } = partsOf(waiting, end, begun);
    sent.forEach(onSent);
    waiting = waiting.filter((one) => !sent.includes(one));
    if (end.kind === "sent" || stopped === null) continue;
    if ((await place.isThere(stopped)) === true) {
      onSent(stopped);
      waiting = waiting.filter((one) => one !== stopped);
    } else if (sent.length === 0 || !isUnauthorized(end)) {
      const attempt = (attempts.get(stopped.name) ?? 0) + 1;
      attempts.set(stopped.name, attempt);
      await waitAfter(host, place, { file: stopped.name, end, attempt });
    }
    // Else the credentials were good, and are no longer: others are asked for.
  }
}

/** Parts files into those that were taken and the one that was not; null where all were. */
function partsOf(
  files: readonly Distribution[],
  end: UploadEnd,
  begun: readonly string[],
): { readonly sent: readonly Distribution[]; readonly stopped: Distribution | null } {
  if (end.kind === "sent") return { sent: files, stopped: null };
  const stopped = files.find(({ name }) => name === begun.at(-1)) ?? files[0] ?? null;
  const taken = new Set(begun.slice(0, -1));
  return { sent: files.filter((one) => one !== stopped && taken.has(one.name)), stopped };
}

function isUnauthorized(end: UploadEnd): boolean {
  return end.kind === "answered" && [401, 403].includes(end.answer.status);
}

/** Is what one worker sends. */
interface Batch {
  readonly files: readonly Distribution[];
  readonly onSent: (distribution: Distribution) => void;
}

interface Failed {
  readonly file: string;
  readonly end: Unsent;
  /** The number of the attempt that failed. */
  readonly attempt: number;
}

/** Waits for the next attempt, where one may end otherwise; else throws the failure. */
async function waitAfter(
  host: Host,
  place: UploadPlace,
  { file, end, attempt }: Failed,
): Promise<void> {
  if (!isPassing(end) || attempt >= ATTEMPTS || host.signal.aborted)
    throw failureOf(place, file, end);
  const wait = waitBefore(attempt + 1, null, host.clock);
  host.log.info(
    `${file}, attempt ${attempt} of ${ATTEMPTS}: ${reasonOf(end)}; next in ${wait / 1000} s`,
  );
  await host.clock.sleep(wait);
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

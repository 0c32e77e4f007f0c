import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { asFailure } from "../as-failure.ts";
import { Failure } from "../failure.ts";
import type { Clock } from "../host/clock.ts";
import type { Download, Http, WebAnswer, WebRequest } from "../host/http.ts";
import type { Log } from "../host/log.ts";
import { retry } from "../retry.ts";
import { sendRequest } from "./send-request.ts";

const ATTEMPTS = 4;
const FIRST_WAIT_MILLISECONDS = 500;
const STALL_MILLISECONDS = 60_000;

/** Is an answer that another attempt would not change. */
class FinalAnswer extends Error {}

/** Fetches files with the platform's fetch, proving each by its sha256, and asks servers. */
export class NodeHttp implements Http {
  readonly #host: { readonly clock: Clock; readonly log: Log; readonly signal: AbortSignal };

  constructor(host: { readonly clock: Clock; readonly log: Log; readonly signal: AbortSignal }) {
    this.#host = host;
  }

  async send(request: WebRequest): Promise<WebAnswer> {
    return sendRequest(request, this.#host.signal);
  }

  async download(download: Download): Promise<void> {
    if (!/^[0-9a-f]{64}$/.test(download.sha256)) throw checksumMissing(download.url);
    const part = `${download.to}.part`;
    await mkdir(dirname(download.to), { recursive: true });
    try {
      const found = await retry(
        this.#host,
        {
          label: `download of ${download.url}`,
          attempts: ATTEMPTS,
          firstWaitMilliseconds: FIRST_WAIT_MILLISECONDS,
          worthwhile: (thrown) =>
            !(thrown instanceof FinalAnswer) && asFailure(thrown).code === "internal-error",
        },
        async () => this.#fetchTo(download.url, part),
      );
      if (found !== download.sha256) throw checksumMismatch(download, found);
      await rename(part, download.to);
    } catch (thrown) {
      throw downloadFailure(download.url, thrown);
    } finally {
      await rm(part, { force: true });
    }
  }

  /** Streams the answer's body into a file and returns its sha256. */
  async #fetchTo(url: string, part: string): Promise<string> {
    const stalled = new AbortController();
    const timer = setTimeout(() => {
      stalled.abort(new Error(`no byte for ${STALL_MILLISECONDS / 1000} s`));
    }, STALL_MILLISECONDS);
    try {
      const signal = AbortSignal.any([this.#host.signal, stalled.signal]);
      const response = await fetch(url, { signal, redirect: "follow" });
      if (!response.ok || response.body === null) throw refused(response);
      const hash = createHash("sha256");
      const tap = new Transform({
        transform(chunk: Uint8Array, _encoding, done) {
          hash.update(chunk);
          timer.refresh();
          done(null, chunk);
        },
      });
      await pipeline(Readable.fromWeb(response.body), tap, createWriteStream(part), { signal });
      return hash.digest("hex");
    } finally {
      clearTimeout(timer);
    }
  }
}

function refused(response: Response): Error {
  const text = `HTTP ${response.status} ${response.statusText}`;
  const passing = response.status === 429 || response.status === 408 || response.status >= 500;
  return passing ? new Error(text) : new FinalAnswer(text);
}

function downloadFailure(url: string, thrown: unknown): Failure {
  const failure = asFailure(thrown);
  if (failure.code !== "internal-error") return failure;
  const reason =
    thrown instanceof Error && thrown.cause instanceof Error
      ? `${thrown.message}: ${thrown.cause.message}`
      : failure.message;
  return new Failure("download-failed", `${url} could not be downloaded: ${reason}`, {
    remedy: "Check the network and the address, then run again; nothing half-downloaded was kept.",
    cause: thrown,
  });
}

function checksumMissing(url: string): Failure {
  return new Failure("checksum-missing", `no sha256 is known for ${url}`, {
    remedy: "Give the sha256 of the file (64 hexadecimal digits).",
  });
}

function checksumMismatch(download: Download, found: string): Failure {
  return new Failure(
    "checksum-mismatch",
    `${download.url} has sha256 ${found}, expected ${download.sha256}`,
    {
      remedy:
        "The file was changed or the promise is wrong: compare with the publisher's checksum before correcting it.",
    },
  );
}

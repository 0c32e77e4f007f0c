import { createReadStream } from "node:fs";
import { type ClientRequest, request as plain, type IncomingMessage } from "node:http";
import { request as secure } from "node:https";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { rootCertificates } from "node:tls";
import { Failure } from "../failure.ts";
import type { FilePart, WebAnswer, WebRequest } from "../host/http.ts";

const STALL_SECONDS = 60;
const MOST_BYTES = 8 * 1024 ** 2;

/**
 * Asks a server once. An answer that comes before all was sent counts: who refuses a body of a gigabyte need not read it.
 * @throws Failure `server-silent`, `interrupted`.
 */
export async function sendRequest(asked: WebRequest, signal: AbortSignal): Promise<WebAnswer> {
  const { url, method, headers = {}, body = [] } = asked;
  const address = new URL(url);
  const start = address.protocol === "https:" ? secure : plain;
  const hasBody = body.length > 0 || BODY_METHODS.has(method);
  const length = hasBody ? { "content-length": String(lengthOf(body)) } : {};
  const options = { ...trusting(asked), method, headers: { ...headers, ...length }, signal };
  const sent = start(address, options);
  const stall = (asked.stallSeconds ?? STALL_SECONDS) * 1000;
  sent.setTimeout(stall, () => {
    sent.destroy(new Error(`no byte for ${stall / 1000} s`));
  });
  try {
    const answered = answerOf(sent);
    pipeline(Readable.from(chunksOf(body), { objectMode: false }), sent).catch(ofTheAnswer);
    return await readAnswer(await answered, asked.mostBytes ?? MOST_BYTES);
  } catch (thrown) {
    throw signal.aborted ? interrupted() : silent(address, thrown);
  } finally {
    sent.destroy();
  }
}

/** Authorities of its own take the place of all others in Node.js. */
function trusting({ ca }: WebRequest): { readonly ca?: string[] } {
  return ca === undefined ? {} : { ca: [...rootCertificates, ca] };
}

/** Methods whose body, if it is none, is said to have no bytes. */
const BODY_METHODS: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH"]);

function lengthOf(body: readonly (string | Uint8Array | FilePart)[]): number {
  const lengths = body.map((part) => {
    if (typeof part === "string") return Buffer.byteLength(part);
    return part.length;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}

async function answerOf(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once("response", resolve);
    sent.on("error", reject);
  });
}

/** What breaks while it is sent ends the request: its error, or an answer that was there before, says why. */
function ofTheAnswer(): void {}

async function* chunksOf(
  body: readonly (string | Uint8Array | FilePart)[],
): AsyncGenerator<Uint8Array> {
  for (const part of body) {
    if (typeof part === "string") yield Buffer.from(part);
    else if (part instanceof Uint8Array) yield part;
    else yield* fileChunks(part);
  }
}

async function* fileChunks({ path, offset, length }: FilePart): AsyncGenerator<Uint8Array> {
  if (length === 0) return;
  const end = offset + length - 1;
  const stream: AsyncIterable<Uint8Array> = createReadStream(path, { start: offset, end });
  yield* stream;
}

async function readAnswer(answer: IncomingMessage, most: number): Promise<WebAnswer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const parts: AsyncIterable<Uint8Array> = answer;
  for await (const chunk of parts) {
    size += chunk.length;
    if (size > most) throw new Error(`its answer is longer than ${most} bytes`);
    chunks.push(chunk);
  }
  const { statusCode = 0, headers } = answer;
  const flat = Object.entries(headers).map(
    ([name, value = ""]) => [name, typeof value === "string" ? value : value.join(", ")] as const,
  );
  return {
    status: statusCode,
    headers: Object.fromEntries(flat),
    body: Buffer.concat(chunks),
  };
}

function interrupted(): Failure {
  return new Failure("interrupted", "The run was interrupted.", { remedy: "Run it again." });
}

/** The address is told without its query and without who asks, for both may be secret. */
function silent({ origin, pathname }: URL, cause: unknown): Failure {
  const reason = cause instanceof Error ? cause.message || String(cause) : String(cause);
  return new Failure("server-silent", `${origin}${pathname}: ${reason}`, {
    remedy: "Check the address, the network and the server, then run again.",
    cause,
  });
}

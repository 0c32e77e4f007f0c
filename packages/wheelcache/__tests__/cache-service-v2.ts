import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Is GitHub's cache service, version 2, on this machine: as much of it as its toolkit asks for. */
export interface CacheServiceV2 {
  readonly url: string;
  /** Each method that was called, in order. */
  readonly called: readonly string[];
  /** Takes no more entries, as for a job that an untrusted event started. */
  readOnly(): void;
  /** Answers everything with this from now on. */
  answer(status: number, body: string): void;
  close(): void;
}

interface Entry {
  readonly key: string;
  readonly version: string;
  readonly id: string;
  finished: boolean;
}

/**
 * Serves the methods of `github.actions.results.api.v1.CacheService` (Twirp with JSON, as the protocol buffers that the toolkit
 * ships describe them) and the blobs behind them (Azure's Put Blob, Put Block and Put Block List).
 */
export async function serveCacheV2(): Promise<CacheServiceV2> {
  const entries: Entry[] = [];
  const blobs = new Map<string, Buffer>();
  const called: string[] = [];
  const mood = { readOnly: false, answer: null as { status: number; body: string } | null };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const path = request.url ?? "";
    if (mood.answer !== null) {
      response.writeHead(mood.answer.status).end(mood.answer.body);
      return;
    }
    if (path.startsWith("/blob/")) {
      blob(request, response, { body, blobs });
      return;
    }
    const method = path.slice(path.lastIndexOf("/") + 1);
    called.push(method);
    const asked = JSON.parse(body.toString("utf8")) as Readonly<Record<string, unknown>>;
    response.setHeader("content-type", "application/json");
    const answer = call(method, asked, { entries, base: baseOf(server.address()), mood });
    response.writeHead("code" in answer ? 403 : 200).end(JSON.stringify(answer));
  };
  const server = createServer((request, response) => {
    void respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: baseOf(server.address()),
    called,
    readOnly: () => {
      mood.readOnly = true;
    },
    answer: (status, body) => {
      mood.answer = { status, body };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function baseOf(address: ReturnType<ReturnType<typeof createServer>["address"]>): string {
  return `http://127.0.0.1:${(address as AddressInfo).port}/`;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

interface Service {
  readonly entries: Entry[];
  readonly base: string;
  readonly mood: { readonly readOnly: boolean };
}

function call(
  method: string,
  asked: Readonly<Record<string, unknown>>,
  { entries, base, mood }: Service,
): Readonly<Record<string, unknown>> {
  const key = String(asked["key"]);
  const version = String(asked["version"]);
  const own = entries.find((entry) => entry.key === key && entry.version === version);
  switch (method) {
    case "CreateCacheEntry": {
      if (mood.readOnly) return { code: "permission_denied", msg: "cache write denied: read-only" };
      if (own !== undefined) return { ok: false };
      const id = String(entries.length + 1);
      entries.push({ key, version, id, finished: false });
      return { ok: true, signed_upload_url: `${base}blob/${id}` };
    }
    case "FinalizeCacheEntryUpload": {
      if (own !== undefined) own.finished = true;
      return { ok: own !== undefined, entry_id: own?.id ?? "0" };
    }
    default: {
      const keys = [key, ...((asked["restore_keys"] ?? []) as readonly string[])];
      const found = keys
        .flatMap((prefix) => entries.filter((entry) => entry.key.startsWith(prefix)))
        .find((entry) => entry.finished && entry.version === version);
      if (found === undefined) return { ok: false };
      const signed_download_url = `${base}blob/${found.id}`;
      return { ok: true, signed_download_url, matched_key: found.key };
    }
  }
}

function blob(
  request: IncomingMessage,
  response: ServerResponse,
  { body, blobs }: { readonly body: Buffer; readonly blobs: Map<string, Buffer> },
): void {
  const url = new URL(request.url ?? "", "http://127.0.0.1");
  if (request.method === "PUT") {
    const isBlock = url.searchParams.get("comp") === "block";
    const isList = url.searchParams.get("comp") === "blocklist";
    const before = isBlock ? (blobs.get(url.pathname) ?? Buffer.alloc(0)) : Buffer.alloc(0);
    if (!isList) blobs.set(url.pathname, Buffer.concat([before, body]));
    response.writeHead(201, { etag: '"1"', "x-ms-request-id": "1", "x-ms-version": "2024-01-01" });
    response.end();
    return;
  }
  const bytes = blobs.get(url.pathname);
  if (bytes === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "content-length": bytes.length }).end(bytes);
}

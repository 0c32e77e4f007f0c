import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Loopback } from "../web/loopback.ts";
import { bodyOf, uploadIn } from "./body-of.ts";

/** Is an index on this machine that answers uploads as a test says. */
export interface FaultyIndex {
  readonly origin: string;
  /** How often each file was sent. */
  readonly sent: Map<string, number>;
  /** What it lists: digests by file name. */
  readonly listed: Map<string, string>;
  /** Command lines of every process that were there while a file was sent. */
  readonly commandLines: string[];
}

/** Is a file as uv sends it. */
export interface SentFile {
  readonly name: string;
  readonly sha256: string;
  /** What came as `Authorization`, as it is and decoded. */
  readonly credentials: string;
}

export type UploadAnswer = (response: ServerResponse, file: SentFile, index: FaultyIndex) => void;

/** Serves an index whose simple API is right, and whose uploads are answered by `answer`; `early` answers before the body was read. */
export async function serveFaulty(
  loopback: Loopback,
  answer: UploadAnswer,
  early?: (request: IncomingMessage) => void,
): Promise<FaultyIndex> {
  const state = { sent: new Map(), listed: new Map(), commandLines: [] };
  const index: FaultyIndex = { origin: "", ...state };
  const origin = await loopback.serve((request, response) => {
    if (request.method !== "POST") {
      page(index, request, response);
      return;
    }
    const isUpload = request.headers["user-agent"]?.startsWith("uv/") === true;
    if (isUpload && early !== undefined) early(request);
    const whole = async () => {
      // The test may end it in the middle.
      const body = await bodyOf(request).catch(() => null);
      if (body === null) return;
      if (!isUpload) response.writeHead(400).end("content file field not found");
      else received(index, response, { request, body, answer });
    };
    void whole();
  });
  return Object.assign(index, { origin });
}

function received(
  index: FaultyIndex,
  response: ServerResponse,
  { request, body, answer }: { request: IncomingMessage; body: string; answer: UploadAnswer },
): void {
  const { name, sha256 } = uploadIn(body);
  index.sent.set(name, (index.sent.get(name) ?? 0) + 1);
  index.commandLines.push(...commandLines());
  const basic = request.headers.authorization ?? "";
  const decoded = Buffer.from(basic.replace(/^Basic /, ""), "base64").toString("utf8");
  answer(response, { name, sha256, credentials: `${basic} ${decoded}` }, index);
}

function page({ listed }: FaultyIndex, request: IncomingMessage, response: ServerResponse): void {
  if (request.url?.startsWith("/up/simple/") !== true) {
    response.writeHead(404).end();
    return;
  }
  const links = [...listed].map(
    ([name, digest]) => `<a href="${name}#sha256=${digest}">${name}</a>`,
  );
  response.setHeader("content-type", "text/html").end(`<!DOCTYPE html>${links.join("\n")}`);
}

/** What anybody on the machine could read. */
function commandLines(): readonly string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [readFileSync(`/proc/${name}/cmdline`, "utf8")];
      } catch {
        // It ended meanwhile.
        return [];
      }
    });
}

/** Writes for as long as somebody reads. */
export function endless(response: ServerResponse): void {
  const piece = Buffer.alloc(2 ** 20, "x");
  const more = () => {
    let isRoom = true;
    while (isRoom && !response.destroyed) isRoom = response.write(piece);
  };
  response.on("drain", more).on("error", () => undefined);
  more();
}

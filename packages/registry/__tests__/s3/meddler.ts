import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from "node:http";
import { Loopback } from "../web/loopback.ts";

/** Is an answer in the service's place. */
export interface OtherAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Says what becomes of a request: it passes; its connection closes amid its body; it passes and its answer is lost, or breaks off; it is
 * answered by another; its body, or the headers of its answer, are changed.
 */
export type Meddling =
  | "pass"
  | "close"
  | "lose-answer"
  | "break-off"
  | OtherAnswer
  | { readonly body: (body: Buffer) => Buffer }
  | {
      readonly answer: (
        headers: IncomingHttpHeaders,
      ) => Record<string, string | string[] | undefined>;
    };

/** Stands between a client and a service, and may change or lose what goes through. */
export class Meddler {
  /** "PUT /files/key?query", in order. */
  readonly seen: string[] = [];
  /** What was sent along, in the same order. */
  readonly headers: IncomingHttpHeaders[] = [];
  readonly #loopback = new Loopback();

  /** Starts, and gives its address. */
  async between(
    service: string,
    meddle: (asked: string, count: number) => Meddling,
  ): Promise<string> {
    return this.#loopback.serve((incoming, response) => {
      const asked = `${incoming.method ?? ""} ${incoming.url ?? ""}`;
      this.headers.push(incoming.headers);
      const what = meddle(asked, this.seen.push(asked));
      if (what === "close") {
        incoming.once("data", () => incoming.socket.destroy());
        incoming.once("end", () => incoming.socket.destroy());
        return;
      }
      if (typeof what === "object" && "status" in what) {
        incoming.resume();
        incoming.once("end", () => response.writeHead(what.status, what.headers).end(what.body));
        return;
      }
      const given = typeof what === "object" && "body" in what ? what.body : (body: Buffer) => body;
      forwarded(service, incoming, given)
        .then((answer) => answered(what, answer, response))
        .catch(() => response.destroy());
    });
  }

  /** Forgets what was seen. */
  forget(): void {
    this.seen.length = 0;
    this.headers.length = 0;
  }

  close(): void {
    this.#loopback.close();
  }
}

/** Hands an answer on, or what is left of it. */
function answered(what: Meddling, answer: IncomingMessage, response: ServerResponse): null {
  if (what === "lose-answer") {
    answer.resume();
    answer.once("end", () => response.destroy());
    return null;
  }
  const { headers } = answer;
  const changed = typeof what === "object" && "answer" in what ? what.answer(headers) : headers;
  response.writeHead(answer.statusCode ?? 0, changed);
  if (what === "break-off") answer.once("data", () => response.destroy());
  else answer.pipe(response);
  return null;
}

async function forwarded(
  service: string,
  incoming: IncomingMessage,
  change: (body: Buffer) => Buffer,
): Promise<IncomingMessage> {
  const chunks: Buffer[] = [];
  const parts: AsyncIterable<Buffer> = incoming;
  for await (const chunk of parts) chunks.push(chunk);
  const { hostname, port } = new URL(service);
  const { method, headers, url: path } = incoming;
  return new Promise((resolve, reject) => {
    const onward = request({ hostname, port, method, path, headers }, resolve);
    onward.once("error", reject);
    onward.end(change(Buffer.concat(chunks)));
  });
}

import { type IncomingMessage, request as send, type ServerResponse } from "node:http";
import { Loopback } from "../web/loopback.ts";

/** Answers in a registry's place, and says so by true. */
export type Meddling = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Stands before a registry and answers some requests itself. */
export class Meddler {
  /** "METHOD /path" of all that came, in order. */
  readonly asked: string[] = [];
  /** What came as Authorization, in order. */
  readonly told: string[] = [];
  meddling: Meddling = () => false;
  /** How long everything takes, as a registry does that is far away. */
  milliseconds = 0;
  #name = "";
  readonly #loopback = new Loopback();

  /** Stands before `target`, or before nothing: then it answers 404. */
  static async before(target: string | null): Promise<Meddler> {
    const meddler = new Meddler();
    const origin = await meddler.#loopback.serve((request, response) => {
      meddler.asked.push(`${request.method} ${request.url}`);
      const { authorization } = request.headers;
      if (authorization !== undefined) meddler.told.push(authorization);
      if (meddler.meddling(request, response)) return;
      if (target === null) response.writeHead(404).end();
      else setTimeout(() => forward(target, request, response), meddler.milliseconds);
    });
    meddler.#name = new URL(origin).host;
    return meddler;
  }

  /** "127.0.0.1:PORT". */
  get name(): string {
    return this.#name;
  }

  close(): void {
    this.#loopback.close();
  }
}

/** The name that was asked for goes along, so that the registry leads back to the meddler. */
function forward(target: string, request: IncomingMessage, response: ServerResponse): void {
  const [host = "", port] = target.split(":");
  const { method, url, headers } = request;
  const forwarded = send({ host, port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  forwarded.once("error", () => response.destroy());
  request.pipe(forwarded);
}

import { Failure, type Host, type WebAnswer } from "@wainwright/core";
import type { Question } from "./question.ts";
import type { WebService } from "./web-service.ts";

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const READING: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/**
 * Asks once, and again where the answer leads (RFC 9110, 15.4). What only reads is followed anywhere, without credentials where that
 * is another origin; what changes something stays where it was meant to go.
 * @throws Failure `server-refused`, `server-silent`, `interrupted`.
 */
export async function followed(
  host: Host,
  { name, origin, credentials, stopsAt }: WebService,
  question: Question,
): Promise<WebAnswer> {
  let url = new URL(question.url, origin);
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const isOwn = url.origin === new URL(origin).origin;
    const headers = { ...question.headers, ...(isOwn ? credentials : {}) };
    const answer = await host.http.send({ ...question, url: url.href, headers });
    const { location } = answer.headers;
    if (!REDIRECTS.has(answer.status) || location === undefined) return answer;
    const next = new URL(location, url);
    if (stopsAt?.(next) === true) return answer;
    if (!mayFollow(question, url, next)) throw astray(name, next);
    url = next;
  }
  throw new Failure("server-refused", `${name} leads from one address to the next without end`, {
    remedy: "Check the address.",
  });
}

/** @param question what was asked at `from`. */
function mayFollow({ method }: Question, from: URL, to: URL): boolean {
  if (from.protocol === "https:" && to.protocol !== "https:") return false;
  return READING.has(method) || from.origin === to.origin;
}

function astray(name: string, { origin }: URL): Failure {
  return new Failure(
    "server-refused",
    `${name} leads to ${origin}, and nothing was sent there: credentials and files go only where they were meant to`,
    { remedy: `If that is right, name ${origin} yourself.` },
  );
}

import { Failure, type Host, type WebAnswer } from "@wainwright/core";
import type { Question } from "./question.ts";
import type { WebService } from "./web-service.ts";

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const READING: ReadonlySet<string> = new Set(["GET", "HEAD"]);
const WEB: ReadonlySet<string> = new Set(["http:", "https:"]);
const SEE_OTHER = 303;

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
    const next = nextOf(name, question, { answer, from: url });
    if (next === null || stopsAt?.(next) === true) return answer;
    if (!mayFollow(question, url, next)) throw astray(name, next);
    url = next;
  }
  throw new Failure("server-refused", `${name} leads from one address to the next without end`, {
    remedy: "Check the address.",
  });
}

/**
 * Gives where an answer leads; null where it does not, or not for what was asked: 303 says where to read what came of a change (15.4.4).
 * @throws Failure `server-refused` where that is no address of the web.
 */
function nextOf(
  name: string,
  { method }: Question,
  { answer, from }: { readonly answer: WebAnswer; readonly from: URL },
): URL | null {
  const { location } = answer.headers;
  if (!REDIRECTS.has(answer.status) || location === undefined) return null;
  if (answer.status === SEE_OTHER && !READING.has(method)) return null;
  const next = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (next !== null && WEB.has(next.protocol)) return next;
  throw new Failure("server-refused", `${name} leads to what is no address of the web`, {
    remedy: "Check the address: what answers there is not what it should be.",
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

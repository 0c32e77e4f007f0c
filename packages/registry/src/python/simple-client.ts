import type { Host, WebAnswer } from "@wainwright/core";
import type { SimpleFile } from "@wainwright/wheel";
import { readSimplePage } from "../simple/read-simple-page.ts";
import { ask } from "../web/ask.ts";
import { isBelow } from "../web/is-below.ts";
import { refusal } from "../web/refusal.ts";
import type { WebService } from "../web/web-service.ts";
import { type Credentials, credentialHeaders } from "./identity.ts";
import type { IndexPlace } from "./index-place.ts";

/** Reads what an index has. */
export interface SimpleClient {
  /** Where its simple API is. */
  readonly url: string;
  /**
   * Lists what the index has of a project, under its normalised name; nothing of one that it does not know.
   * @throws Failure `server-silent`, `server-refused`, `credentials-refused`
   */
  filesOf(project: string): Promise<readonly SimpleFile[]>;
}

/** HTML last, for indexes that know nothing else (PEP 691). */
const ACCEPT =
  "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1";
/** Pages of projects with tens of thousands of files are that long. */
const MOST_BYTES = 64 * 2 ** 20;
const ABSENT: ReadonlySet<number> = new Set([404, 410]);
const REFUSED: ReadonlySet<number> = new Set([401, 403]);
/** Where servers have their simple API beside the address that takes uploads: most, and devpi. */
const USUAL_PLACES = ["simple/", "+simple/"];

/**
 * Finds the simple API of an index (PEP 503, PEP 691). It is asked without credentials, and with them where it wants some and is of
 * the origin that they are for.
 * @returns null where nothing says where it is.
 * @throws Failure `server-silent`
 */
export async function simpleClient(
  host: Host,
  { uploadUrl, simpleUrl, name, isPublic, publicName }: IndexPlace,
  credentials: Credentials,
): Promise<SimpleClient | null> {
  const stopsAt = (next: URL) => !isPublic && isBelow(next.hostname, publicName);
  const own = (url: URL) => (url.origin === uploadUrl.origin ? credentialHeaders(credentials) : {});
  if (simpleUrl !== null)
    return clientAt(
      host,
      simpleUrl,
      new Asker(host, { name, ...open(simpleUrl), stopsAt }, own(simpleUrl)),
    );
  const beside = uploadUrl.pathname.endsWith("/") ? uploadUrl.href : `${uploadUrl.href}/`;
  for (const usual of USUAL_PLACES) {
    const url = new URL(usual, beside);
    const asker = new Asker(host, { name, ...open(url), stopsAt }, own(url));
    const { status } = await asker.ask(url, { method: "HEAD" });
    if (status >= 200 && status < 300) return clientAt(host, url, asker);
  }
  return null;
}

function open({ origin }: URL) {
  return { origin, credentials: {} };
}

function clientAt(host: Host, url: URL, asker: Asker): SimpleClient {
  const base = url.href.endsWith("/") ? url.href : `${url.href}/`;
  return {
    url: base,
    filesOf: async (project) => {
      const answer = await asker.ask(new URL(`${encodeURIComponent(project)}/`, base), {
        method: "GET",
      });
      if (ABSENT.has(answer.status) || isRedirect(answer)) return [];
      const what = `asking what there is of ${project}`;
      if (answer.status !== 200) throw refusal(asker.service, answer, { what });
      const read = readSimplePage(
        answer.headers["content-type"] ?? "",
        new TextDecoder().decode(answer.body),
      );
      if (read.ok) return read.files;
      host.log.debug(`${asker.service.name}: ${read.problem}`);
      throw refusal(asker.service, answer, {
        what: `${what}: ${read.problem}`,
        remedies: { 200: "Check the address of its simple API." },
      });
    },
  };
}

/** Where a project is not there, some lead on to the public index (pypiserver does): what that has is not here. */
function isRedirect({ status }: WebAnswer): boolean {
  return status >= 300 && status < 400;
}

/** Asks without credentials until they are wanted. */
class Asker {
  readonly #host: Host;
  readonly #credentials: Readonly<Record<string, string>>;
  #service: WebService;

  constructor(host: Host, service: WebService, credentials: Readonly<Record<string, string>>) {
    this.#host = host;
    this.#service = service;
    this.#credentials = credentials;
  }

  get service(): WebService {
    return this.#service;
  }

  async ask(url: URL, { method }: { readonly method: "GET" | "HEAD" }): Promise<WebAnswer> {
    const headers = { accept: ACCEPT, "cache-control": "no-cache" };
    const question = { method, url: url.href, headers, mostBytes: MOST_BYTES };
    const answer = await ask(this.#host, this.#service, question);
    const known = Object.keys(this.#service.credentials).length > 0;
    if (!REFUSED.has(answer.status) || known || Object.keys(this.#credentials).length === 0)
      return answer;
    this.#service = { ...this.#service, credentials: this.#credentials };
    return ask(this.#host, this.#service, question);
  }
}

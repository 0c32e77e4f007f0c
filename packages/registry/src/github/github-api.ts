import { Failure, type Host, isRecord, jsonOrNull, type WebAnswer } from "@wainwright/core";
import { ask } from "../web/ask.ts";
import type { Question } from "../web/question.ts";
import { refusal } from "../web/refusal.ts";
import type { WebService } from "../web/web-service.ts";
import { githubLimit } from "./github-limit.ts";

/** Says which repository's releases, and who asks. */
export interface GithubPlace {
  /** The API's address: GITHUB_API_URL. */
  readonly api: string;
  /** "owner/name". */
  readonly repository: string;
  readonly token: string;
}

/** Says what is asked for, and which statuses beside the good ones are an answer. */
export interface Asking {
  /** "looking for the release v1.0.0". */
  readonly what: string;
  readonly known?: readonly number[];
  /** Where that is not the API's own address: "https://uploads.example.org". */
  readonly origin?: string;
}

const PER_PAGE = 100;
const HEADERS = {
  accept: "application/vnd.github+json",
  "x-github-api-version": "2022-11-28",
} as const;
const REMEDIES = {
  403: "The token needs `permissions: contents: write`.",
  404: "Check the repository's name; a token that may not see it gets this answer, too.",
  422: "Read GitHub's words: a tag or a name may be taken, or the release may not be changed any more.",
} as const;

/** Asks GitHub's REST API about a repository. */
export class GithubApi {
  readonly #host: Host;
  readonly #place: GithubPlace;
  readonly #service: WebService;

  constructor(host: Host, place: GithubPlace) {
    this.#host = host;
    this.#place = place;
    this.#service = {
      name: "GitHub",
      origin: new URL(place.api).origin,
      credentials: { authorization: `Bearer ${place.token}` },
      turnsAway: (answer) => githubLimit(answer, host.clock),
    };
  }

  /** Gives the address of what the repository has: "releases/7". */
  url(path: string): string {
    return `${this.#place.api.replace(/\/+$/, "")}/repos/${this.#place.repository}/${path}`;
  }

  /** @throws Failure what GitHub says; `server-silent`. */
  async ask(question: Question, { what, known = [], origin }: Asking): Promise<WebAnswer> {
    const service = origin === undefined ? this.#service : { ...this.#service, origin };
    const headers = { ...HEADERS, ...question.headers };
    const answer = await ask(this.#host, service, { ...question, headers });
    if (answer.status < 300 || known.includes(answer.status)) return answer;
    throw refusal(service, answer, { what, remedies: REMEDIES });
  }

  /** Reads a list page by page, as long as more of it is wanted and there is more. */
  async *pages(path: string, most: number, asking: Asking): AsyncGenerator<readonly unknown[]> {
    for (let page = 1; page <= most; page += 1) {
      const url = this.url(`${path}?per_page=${PER_PAGE}&page=${page}`);
      const read = jsonOf(await this.ask({ method: "GET", url }, asking));
      const list: readonly unknown[] = Array.isArray(read) ? read : [];
      yield list;
      if (list.length < PER_PAGE) return;
    }
  }

  /** Asks for something to be made, or changed, as JSON says. */
  json(method: "POST" | "PATCH", path: string, content: object): Question {
    const headers = { "content-type": "application/json" };
    return { method, url: this.url(path), headers, body: [JSON.stringify(content)] };
  }
}

/** Reads the JSON of an answer; null where it is none. */
export function jsonOf({ body }: WebAnswer): unknown {
  const read = jsonOrNull(new TextDecoder().decode(body));
  return Array.isArray(read) || isRecord(read) ? read : null;
}

/** Is the failure of an answer that GitHub does not give. */
export function notGithub(what: string): Failure {
  return new Failure("server-refused", `${what}: what answers is not GitHub's API of releases`, {
    remedy: "Check GITHUB_API_URL.",
  });
}

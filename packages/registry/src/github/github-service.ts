import { createHash } from "node:crypto";
import { Failure, type Host, isRecord, jsonOrNull, type WebAnswer } from "@wainwright/core";
import type { Artifact } from "../artifact/artifact.ts";
import { ask } from "../web/ask.ts";
import type { Question } from "../web/question.ts";
import { refusal } from "../web/refusal.ts";
import type { WebService } from "../web/web-service.ts";
import {
  assetName,
  assetOf,
  type GithubRelease,
  isUploadHost,
  type ReleaseAsset,
  releaseOf,
} from "./github-release.ts";

/** Says which repository's releases, and who asks. */
export interface GithubPlace {
  /** The API's address: GITHUB_API_URL. */
  readonly api: string;
  /** "owner/name". */
  readonly repository: string;
  readonly token: string;
}

/** Is what a release is begun with. */
export interface ReleaseDraft {
  readonly tag: string;
  /** The commit that the tag is made on, where there is no such tag; null for the default branch. */
  readonly commit: string | null;
  readonly name: string;
  /** Null: GitHub writes them from the pull requests. */
  readonly notes: string | null;
  readonly isPrerelease: boolean;
}

const VERSION = "2022-11-28";
const NOT_FOUND = 404;
const PER_PAGE = 100;
/** Drafts are on the first pages: they are the newest. */
const MOST_PAGES = 3;

/** Speaks GitHub's REST API of releases. */
export class GithubService {
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
    };
  }

  /** Finds the release of a tag, a draft too, which no tag leads to; null for none. */
  async find(tag: string): Promise<GithubRelease | null> {
    const what = `looking for the release ${tag}`;
    const answer = await this.#ask(
      { method: "GET", url: this.#url(`releases/tags/${encodeURIComponent(tag)}`) },
      { what, known: [NOT_FOUND] },
    );
    if (answer.status !== NOT_FOUND) return releaseOf(jsonOf(answer));
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const url = this.#url(`releases?per_page=${PER_PAGE}&page=${page}`);
      const read = jsonOf(await this.#ask({ method: "GET", url }, { what, known: [] }));
      const releases: readonly unknown[] = Array.isArray(read) ? read : [];
      const found = releases.map(releaseOf).find((one) => one?.tag === tag);
      if (found !== undefined) return found;
      if (releases.length < PER_PAGE) return null;
    }
    return null;
  }

  /** Begins a release that nobody sees yet. */
  async begin({ tag, commit, name, notes, isPrerelease }: ReleaseDraft): Promise<GithubRelease> {
    const body = {
      ...{ tag_name: tag, name, draft: true, prerelease: isPrerelease },
      ...(commit === null ? {} : { target_commitish: commit }),
      ...(notes === null ? { generate_release_notes: true } : { body: notes }),
    };
    // Said twice there would be two drafts: what was lost is looked for instead.
    const request = { ...this.#json("POST", "releases", body), attempts: 1 };
    const what = `beginning the release ${tag}`;
    return this.#release(await this.#ask(request, { what, known: [] }), what);
  }

  /** Shows a release to everybody. */
  async show(
    { id, tag }: GithubRelease,
    latest: "true" | "false" | "legacy",
  ): Promise<GithubRelease> {
    const request = this.#json("PATCH", `releases/${id}`, { draft: false, make_latest: latest });
    const what = `publishing the release ${tag}`;
    return this.#release(await this.#ask(request, { what, known: [] }), what);
  }

  /** Removes a file of a release, half there or not. */
  async remove({ id, name }: ReleaseAsset): Promise<void> {
    const url = this.#url(`releases/assets/${id}`);
    await this.#ask({ method: "DELETE", url }, { what: `removing ${name}`, known: [NOT_FOUND] });
  }

  /** Uploads a file, once: of an attempt whose answer was lost a half or a whole one may be there, which is to be looked at first. */
  async upload(release: GithubRelease, { path, name, size }: Artifact): Promise<ReleaseAsset> {
    const { api } = this.#place;
    const { uploadUrl } = release;
    if (!isUploadHost(api, uploadUrl))
      throw new Failure(
        "server-refused",
        `GitHub sends files to ${new URL(uploadUrl).origin}, which is not its own`,
        {
          remedy: "Check the API's address.",
        },
      );
    const service = { ...this.#service, origin: new URL(uploadUrl).origin };
    const what = `uploading ${name}`;
    const answer = await ask(this.#host, service, {
      ...{
        method: "POST",
        url: `${uploadUrl}?name=${encodeURIComponent(assetName(name))}`,
        attempts: 1,
      },
      headers: { ...HEADERS, "content-type": "application/octet-stream" },
      body: [{ path, offset: 0, length: size }],
    });
    if (answer.status >= 300) throw refusal(service, answer, { what });
    const asset = assetOf(jsonOf(answer));
    if (asset === null) throw this.#strange(what);
    return asset;
  }

  /** Sums the bytes of a file that GitHub has, in lower-case hex; by its own word where it keeps a sum. */
  async sha256(asset: ReleaseAsset): Promise<string> {
    if (asset.digest?.startsWith("sha256:") === true) return asset.digest.slice("sha256:".length);
    const question: Question = {
      ...{ method: "GET", url: asset.url, mostBytes: asset.size + 1 },
      headers: { accept: "application/octet-stream" },
    };
    const { body } = await this.#ask(question, { what: `reading ${asset.name}`, known: [] });
    return createHash("sha256").update(body).digest("hex");
  }

  #url(path: string): string {
    return `${this.#place.api.replace(/\/+$/, "")}/repos/${this.#place.repository}/${path}`;
  }

  #json(method: "POST" | "PATCH", path: string, content: object): Question {
    const headers = { "content-type": "application/json" };
    return { method, url: this.#url(path), headers, body: [JSON.stringify(content)] };
  }

  async #ask(
    question: Question,
    { what, known }: { readonly what: string; readonly known: readonly number[] },
  ): Promise<WebAnswer> {
    const headers = { ...HEADERS, ...question.headers };
    const answer = await ask(this.#host, this.#service, { ...question, headers });
    if (answer.status < 300 || known.includes(answer.status)) return answer;
    throw refusal(this.#service, answer, { what, remedies: REMEDIES });
  }

  #release(answer: WebAnswer, what: string): GithubRelease {
    const release = releaseOf(jsonOf(answer));
    if (release === null) throw this.#strange(what);
    return release;
  }

  #strange(what: string): Failure {
    return new Failure("server-refused", `${what}: what answers is not GitHub's API of releases`, {
      remedy: "Check GITHUB_API_URL.",
    });
  }
}

const HEADERS = {
  accept: "application/vnd.github+json",
  "x-github-api-version": VERSION,
  "user-agent": "wainwright",
} as const;

const REMEDIES = {
  403: "The token needs `permissions: contents: write`.",
  404: "Check the repository's name; a token that may not see it gets this answer, too.",
  422: "Read GitHub's words: a tag or a name may be taken, or the release may not be changed any more.",
} as const;

function jsonOf({ body }: WebAnswer): unknown {
  const read = jsonOrNull(new TextDecoder().decode(body));
  return Array.isArray(read) || isRecord(read) ? read : null;
}

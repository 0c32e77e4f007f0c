import { createHash } from "node:crypto";
import { Failure, type Host, type WebAnswer } from "@wainwright/core";
import type { Artifact } from "../artifact/artifact.ts";
import type { Question } from "../web/question.ts";
import { assetName } from "./asset-name.ts";
import { GithubApi, type GithubPlace, jsonOf, notGithub } from "./github-api.ts";
import {
  assetOf,
  type GithubRelease,
  isUploadHost,
  type ReleaseAsset,
  releaseOf,
} from "./github-release.ts";

/** Is what a release is begun with, and shown as. */
export interface ReleaseDraft {
  readonly tag: string;
  /** The commit that the tag is made on, where there is no such tag; null for the default branch. */
  readonly commit: string | null;
  readonly name: string;
  /** Null: GitHub writes them from the pull requests. */
  readonly notes: string | null;
  readonly isPrerelease: boolean;
}

const NOT_FOUND = 404;
/** Drafts are on the first pages: they are the newest. */
const MOST_PAGES = 3;
/** A release has no more than 1000 files. */
const MOST_ASSET_PAGES = 10;

/** Speaks GitHub's REST API of releases. */
export class GithubService {
  readonly #place: GithubPlace;
  readonly #api: GithubApi;
  /** By the number of a file, whose bytes never change. */
  readonly #sums = new Map<number, string>();

  constructor(host: Host, place: GithubPlace) {
    this.#place = place;
    this.#api = new GithubApi(host, place);
  }

  /** Finds the release of a tag, a draft too, which no tag leads to; null for none. */
  async find(tag: string): Promise<GithubRelease | null> {
    const what = `looking for the release ${tag}`;
    const found = (await this.#public(tag, what)) ?? (await this.#draft(tag, what));
    return found === null ? null : this.#withAssets(found, what);
  }

  /** Looks at a release anew: at the one that everybody sees under its tag, which may be another, or at itself where there is none. */
  async anew({ id, tag }: GithubRelease): Promise<GithubRelease> {
    const what = `looking at the release ${tag} again`;
    const seen = await this.#public(tag, what);
    return this.#withAssets(seen ?? (await this.#looked(`releases/${id}`, what)), what);
  }

  /** Says whether nobody sees a release yet. */
  async isDraft({ id, tag }: GithubRelease): Promise<boolean> {
    const what = `looking at the release ${tag} again`;
    // GitHub may not find yet what was begun a moment ago; of what was deleted, it takes no files.
    const release = await this.#lookedIfThere(`releases/${id}`, what);
    return release === null || release.isDraft;
  }

  /** Begins a release that nobody sees yet. */
  async begin({ tag, notes, ...draft }: ReleaseDraft): Promise<GithubRelease> {
    const body = {
      ...{ tag_name: tag, draft: true, ...factsOf(draft) },
      ...(notes === null ? { generate_release_notes: true } : { body: notes }),
    };
    // Said twice there would be two drafts: what was lost is looked for instead.
    const request = { ...this.#api.json("POST", "releases", body), attempts: 1 };
    return this.#told(request, `beginning the release ${tag}`);
  }

  /** Shows a release to everybody, as it is to be, whoever began it. */
  async show(
    { id }: GithubRelease,
    { tag, notes, ...draft }: ReleaseDraft,
    latest: "true" | "false" | "legacy",
  ): Promise<GithubRelease> {
    const body = {
      ...{ draft: false, make_latest: latest, ...factsOf(draft) },
      ...(notes === null ? {} : { body: notes }),
    };
    const request = this.#api.json("PATCH", `releases/${id}`, body);
    return this.#told(request, `publishing the release ${tag}`);
  }

  /** Removes a file of a release, half there or not. */
  async remove({ id, name }: ReleaseAsset): Promise<void> {
    const url = this.#api.url(`releases/assets/${id}`);
    await this.#api.ask(
      { method: "DELETE", url },
      { what: `removing ${name}`, known: [NOT_FOUND] },
    );
  }

  /** Uploads a file, once: of an attempt whose answer was lost a half or a whole one may be there, which is to be looked at first. */
  async upload(release: GithubRelease, { path, name, size }: Artifact): Promise<ReleaseAsset> {
    const { uploadUrl } = release;
    const { origin } = new URL(uploadUrl);
    if (!isUploadHost(this.#place.api, uploadUrl))
      throw new Failure("server-refused", `GitHub sends files to ${origin}, which is not its own`, {
        remedy: "Check the API's address.",
      });
    const what = `uploading ${name}`;
    const url = `${uploadUrl}?name=${encodeURIComponent(assetName(name))}`;
    const request: Question = {
      ...{ method: "POST", url, attempts: 1 },
      headers: { "content-type": "application/octet-stream" },
      body: [{ path, offset: 0, length: size }],
    };
    const asset = assetOf(jsonOf(await this.#api.ask(request, { what, origin })));
    if (asset === null) throw notGithub(what);
    return asset;
  }

  /** Sums the bytes of a file that GitHub has, in lower-case hex; by its own word where it keeps a sum. */
  async sha256(asset: ReleaseAsset): Promise<string> {
    if (asset.digest?.startsWith("sha256:") === true) return asset.digest.slice("sha256:".length);
    const known = this.#sums.get(asset.id);
    if (known !== undefined) return known;
    const question: Question = {
      ...{ method: "GET", url: asset.url, mostBytes: asset.size + 1 },
      headers: { accept: "application/octet-stream" },
    };
    const { body } = await this.#api.ask(question, { what: `reading ${asset.name}` });
    const sum = createHash("sha256").update(body).digest("hex");
    this.#sums.set(asset.id, sum);
    return sum;
  }

  async #public(tag: string, what: string): Promise<GithubRelease | null> {
    return this.#lookedIfThere(`releases/tags/${encodeURIComponent(tag)}`, what);
  }

  async #draft(tag: string, what: string): Promise<GithubRelease | null> {
    for await (const page of this.#api.pages("releases", MOST_PAGES, { what })) {
      const found = page.map(releaseOf).find((one) => one?.tag === tag);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** What GitHub tells of a release is without the files that are half there; their list has them. */
  async #withAssets(release: GithubRelease, what: string): Promise<GithubRelease> {
    const assets: ReleaseAsset[] = [];
    const path = `releases/${release.id}/assets`;
    for await (const page of this.#api.pages(path, MOST_ASSET_PAGES, { what }))
      assets.push(...page.flatMap((one) => assetOf(one) ?? []));
    return { ...release, assets };
  }

  async #looked(path: string, what: string): Promise<GithubRelease> {
    return this.#told({ method: "GET", url: this.#api.url(path) }, what);
  }

  async #lookedIfThere(path: string, what: string): Promise<GithubRelease | null> {
    const question: Question = { method: "GET", url: this.#api.url(path) };
    const answer = await this.#api.ask(question, { what, known: [NOT_FOUND] });
    return answer.status === NOT_FOUND ? null : readRelease(answer, what);
  }

  async #told(question: Question, what: string): Promise<GithubRelease> {
    return readRelease(await this.#api.ask(question, { what }), what);
  }
}

/** As GitHub calls them, what holds of a release from its beginning to its showing. */
function factsOf({ commit, name, isPrerelease }: Omit<ReleaseDraft, "tag" | "notes">): object {
  const facts = { name, prerelease: isPrerelease };
  return commit === null ? facts : { ...facts, target_commitish: commit };
}

function readRelease(answer: WebAnswer, what: string): GithubRelease {
  const release = releaseOf(jsonOf(answer));
  if (release === null) throw notGithub(what);
  return release;
}

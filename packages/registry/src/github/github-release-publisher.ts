import { Failure, type Host } from "@wainwright/core";
import type { Artifact } from "../artifact/artifact.ts";
import type { PlannedPut } from "../plan/planned-put.ts";
import type { Published, Publisher } from "../plan/publisher.ts";
import { refusePlan } from "../plan/refuse-plan.ts";
import { Secrets } from "../web/secrets.ts";
import { assetName, type GithubRelease, type ReleaseAsset } from "./github-release.ts";
import { type GithubPlace, GithubService, type ReleaseDraft } from "./github-service.ts";

/** Says what becomes a release, and where. */
export interface GithubReleaseOptions {
  readonly place: GithubPlace;
  readonly draft: ReleaseDraft;
  readonly artifacts: readonly Artifact[];
  /** Whether it becomes the latest; `auto`: GitHub decides by version and date. */
  readonly latest: "auto" | "always" | "never";
}

const LATEST = { auto: "legacy", always: "true", never: "false" } as const;
const UPLOADED = "uploaded";
/** GitHub's limit of one file, in bytes. */
const LARGEST = 2 * 1024 ** 3;

/**
 * Publishes a release of GitHub: a draft that nobody sees, its files, each looked at when it is there, and only then the release. A run
 * after one that was killed completes it.
 */
export function githubReleasePublisher(host: Host, options: GithubReleaseOptions): Publisher {
  return new GithubReleasePublisher(host, options);
}

class GithubReleasePublisher implements Publisher {
  readonly description: string;
  readonly #host: Host;
  readonly #options: GithubReleaseOptions;
  readonly #service: GithubService;
  readonly #secrets: Secrets;

  constructor(host: Host, options: GithubReleaseOptions) {
    this.#host = host;
    this.#options = options;
    this.#secrets = new Secrets(host);
    this.#secrets.hide(options.place.token);
    this.#service = new GithubService(host, options.place);
    this.description = `the release ${options.draft.tag} of ${options.place.repository}`;
  }

  async preflight(): Promise<readonly PlannedPut[]> {
    return this.#secrets.keptBy(async () => this.#look());
  }

  async publish(plan: readonly PlannedPut[]): Promise<Published> {
    refusePlan(plan);
    return this.#secrets.keptBy(async () => this.#send(plan));
  }

  async #look(): Promise<readonly PlannedPut[]> {
    const release = await this.#service.find(this.#options.draft.tag);
    const rows: PlannedPut[] = [];
    for (const artifact of this.#options.artifacts) rows.push(await this.#row(artifact, release));
    return rows;
  }

  async #send(plan: readonly PlannedPut[]): Promise<Published> {
    const { artifacts, draft, latest } = this.#options;
    const wanted = new Set(plan.map(({ name }) => name));
    const release = (await this.#service.find(draft.tag)) ?? (await this.#service.begin(draft));
    const chosen = artifacts.filter(({ name }) => wanted.has(name));
    for (const artifact of chosen) await this.#put(artifact, release);
    const shown = release.isDraft ? await this.#service.show(release, LATEST[latest]) : release;
    return {
      urls: [shown.htmlUrl],
      digests: Object.fromEntries(chosen.map(({ name, sha256 }) => [name, `sha256:${sha256}`])),
      install: [`gh release download ${draft.tag} --repo ${this.#options.place.repository}`],
    };
  }

  async #row(artifact: Artifact, release: GithubRelease | null): Promise<PlannedPut> {
    const { name, size } = artifact;
    const row = { name, place: this.description, reason: "", remedy: "", bytes: size };
    const problem = this.#problem(artifact);
    if (problem !== null)
      return {
        ...row,
        standing: "refused",
        reason: problem,
        remedy: "Give it another name, or leave it out.",
      };
    const there = assetIn(release, artifact);
    if (there === null) return { ...row, standing: "send" };
    if (await this.#isSame(there, artifact))
      return { ...row, standing: "there", reason: "it is there with the same bytes", bytes: 0 };
    // What nobody has seen yet may still be put right.
    if (release?.isDraft === true)
      return { ...row, standing: "send", reason: "the draft has another" };
    return {
      ...{ ...row, standing: "differs", reason: "other bytes are there" },
      remedy: "Release under another version: what is published never changes.",
    };
  }

  /** GitHub's own rules for names and sizes. */
  #problem({ name, size }: Artifact): string | null {
    if (size >= LARGEST) return "GitHub takes no file of 2 GiB or more";
    if (size === 0) return "GitHub takes no empty file";
    const own = assetName(name);
    if (own === "") return "GitHub takes no such name";
    const alike = this.#options.artifacts.filter((one) => assetName(one.name) === own);
    if (alike.length > 1)
      return `GitHub calls ${alike.map((one) => one.name).join(" and ")} both ${own}`;
    return null;
  }

  async #isSame(asset: ReleaseAsset, { size, sha256 }: Artifact): Promise<boolean> {
    if (asset.state !== UPLOADED || asset.size !== size) return false;
    return (await this.#service.sha256(asset)) === sha256;
  }

  async #put(artifact: Artifact, release: GithubRelease): Promise<void> {
    const there = assetIn(release, artifact);
    if (there !== null) {
      if (await this.#isSame(there, artifact)) return;
      await this.#service.remove(there);
    }
    const asset = await this.#service.upload(release, artifact);
    if (await this.#isSame(asset, artifact)) {
      this.#host.log.info(`${artifact.name} is in ${this.description}`);
      return;
    }
    await this.#service.remove(asset);
    throw new Failure(
      "published-differs",
      `what GitHub has of ${artifact.name} is not what was sent`,
      {
        remedy: "It was removed again, and the release is no further than before: run again.",
      },
    );
  }
}

function assetIn(release: GithubRelease | null, { name }: Artifact): ReleaseAsset | null {
  const own = assetName(name);
  return release?.assets.find((asset) => asset.name === own) ?? null;
}

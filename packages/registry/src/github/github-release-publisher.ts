import { Failure, type Host } from "@wainwright/core";
import type { Artifact } from "../artifact/artifact.ts";
import type { PlannedPut } from "../plan/planned-put.ts";
import type { Published, Publisher } from "../plan/publisher.ts";
import { refusePlan } from "../plan/refuse-plan.ts";
import { Secrets } from "../web/secrets.ts";
import { assetName } from "./asset-name.ts";
import type { GithubRelease } from "./github-release.ts";
import type { GithubPlace } from "./github-api.ts";
import { GithubService, type ReleaseDraft } from "./github-service.ts";
import { assetIn, isWhole, ReleaseFiles, strangersIn } from "./release-files.ts";

/** Says what becomes a release, and where. */
export interface GithubReleaseOptions {
  readonly place: GithubPlace;
  readonly draft: ReleaseDraft;
  readonly artifacts: readonly Artifact[];
  /** Whether it becomes the latest; `auto`: GitHub decides by version and date. */
  readonly latest: "auto" | "always" | "never";
}

const LATEST = { auto: "legacy", always: "true", never: "false" } as const;
/** GitHub's limit of one file, in bytes. */
const LARGEST = 2 * 1024 ** 3;

const NEVER = "Release under another version: what is published never changes.";
const ONE_AT_A_TIME =
  "See to it that one run at a time publishes a tag (`concurrency`), and that nobody changes its release meanwhile";

/**
 * Publishes a release of GitHub: a draft that nobody sees, its files, each looked at when it is there, and only then the release. A run
 * after one that was killed completes it. What somebody else made public meanwhile is left as it is.
 *
 * GitHub has no conditional writes. What is left to chance is the time from a look to the change that follows it: a round trip before a file is
 * removed or the release is shown, and a file's upload. What another run does in it is seen by the next look, the last of which follows
 * the showing, and is a failure then; it is not undone. Two drafts of one tag do no harm: GitHub shows one of them only.
 */
export function githubReleasePublisher(host: Host, options: GithubReleaseOptions): Publisher {
  return new GithubReleasePublisher(host, options);
}

class GithubReleasePublisher implements Publisher {
  readonly description: string;
  readonly #host: Host;
  readonly #options: GithubReleaseOptions;
  readonly #service: GithubService;
  readonly #files: ReleaseFiles;
  readonly #secrets: Secrets;
  /** The release that was public when the plan was made: files are added to it, as planned. */
  #public: number | null = null;

  constructor(host: Host, options: GithubReleaseOptions) {
    this.#host = host;
    this.#options = options;
    this.#secrets = new Secrets(host);
    this.#secrets.hide(options.place.token);
    this.#service = new GithubService(host, options.place);
    this.#files = new ReleaseFiles(host, this.#service);
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
    this.#public = release?.isDraft === false ? release.id : null;
    if (release?.isDraft === true)
      this.#host.log.info(`of ${this.description} there is a draft: it is what is completed`);
    const rows: PlannedPut[] = [];
    for (const artifact of this.#options.artifacts) rows.push(await this.#row(artifact, release));
    return [...rows, ...this.#strangers(release)];
  }

  async #send(plan: readonly PlannedPut[]): Promise<Published> {
    const { artifacts, draft } = this.#options;
    const wanted = new Set(plan.map(({ name }) => name));
    const chosen = artifacts.filter(({ name }) => wanted.has(name));
    const release = (await this.#service.find(draft.tag)) ?? (await this.#service.begin(draft));
    await this.#fill(release, chosen);
    const shown = await this.#show(await this.#files.settled(release, chosen), chosen);
    return {
      urls: [shown.htmlUrl],
      digests: Object.fromEntries(chosen.map(({ name, sha256 }) => [name, `sha256:${sha256}`])),
      install: [`gh release download ${draft.tag} --repo ${this.#options.place.repository}`],
    };
  }

  /** Sends what a release lacks, as long as nobody else makes it public. */
  async #fill(release: GithubRelease, chosen: readonly Artifact[]): Promise<void> {
    await this.#sweep(release);
    for (const artifact of chosen) {
      const there = assetIn(release, artifact);
      if (there !== null && (await this.#files.isSame(there, artifact))) continue;
      const mayReplace = release.isDraft || !isWhole(there);
      if (!mayReplace || !(await this.#isOpen(release))) return;
      if (there !== null) await this.#service.remove(there);
      await this.#files.send(artifact, release);
      this.#host.log.info(`${artifact.name} is in ${this.description}`);
    }
  }

  /** Removes the halves that another run left of files that are no more published; whole files are somebody's. */
  async #sweep(release: GithubRelease): Promise<void> {
    if (!release.isDraft) return;
    const halves = strangersIn(release, this.#options.artifacts).filter((one) => !isWhole(one));
    for (const half of halves) {
      if (!(await this.#isOpen(release))) return;
      await this.#service.remove(half);
      this.#host.log.info(`a half of ${half.name} was removed from ${this.description}`);
    }
  }

  async #isOpen(release: GithubRelease): Promise<boolean> {
    return release.id === this.#public || this.#service.isDraft(release);
  }

  /**
   * Shows a draft that holds all of its files and no others.
   * @param release as it is now: it, or another of its tag, may be public.
   */
  async #show(release: GithubRelease, chosen: readonly Artifact[]): Promise<GithubRelease> {
    const { draft, artifacts, latest } = this.#options;
    const lacking = await this.#files.lacking(release, chosen);
    if (!release.isDraft) {
      if (lacking.length === 0) return release;
      throw new Failure(
        "already-published",
        `somebody else made ${this.description}, which is public: it has nothing, or other bytes, of ${lacking.join(", ")}`,
        { remedy: NEVER },
      );
    }
    const strangers = strangersIn(release, artifacts).map(({ name }) => name);
    if (lacking.length + strangers.length > 0)
      throw this.#changed([...lacking, ...strangers], "It is a draft still: then run again.");
    const shown = await this.#service.show(release, draft, LATEST[latest]);
    const differing = await this.#files.lacking(await this.#files.settled(shown, chosen), chosen);
    if (differing.length > 0)
      throw this.#changed(
        differing,
        "It is public: look at it, and release under another version.",
      );
    return shown;
  }

  #changed(names: readonly string[], then: string): Failure {
    return new Failure(
      "published-differs",
      `somebody else changes ${this.description}: what it has is not what was sent: ${names.join(", ")}`,
      { remedy: `${ONE_AT_A_TIME}. ${then}` },
    );
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
    if (await this.#files.isSame(there, artifact))
      return { ...row, standing: "there", reason: "it is there with the same bytes", bytes: 0 };
    if (!isWhole(there)) return { ...row, standing: "send", reason: "half of it is there" };
    // What nobody has seen yet may still be put right.
    if (release?.isDraft === true)
      return { ...row, standing: "send", reason: "the draft has another" };
    return { ...row, standing: "differs", reason: "other bytes are there", remedy: NEVER };
  }

  /** What else a draft holds would be published along; it may be there on purpose. */
  #strangers(release: GithubRelease | null): readonly PlannedPut[] {
    if (release?.isDraft !== true) return [];
    const { artifacts, draft } = this.#options;
    return strangersIn(release, artifacts)
      .filter(isWhole)
      .map(({ name }) => ({
        ...{ name, place: this.description, standing: "refused", bytes: 0 },
        reason: "the draft that is there holds it, and it is none of the files to publish",
        remedy: `Delete the draft of ${draft.tag}, or publish ${name} along with the others.`,
      }));
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
}

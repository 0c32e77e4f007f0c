import { Failure, type Host } from "@wainwright/core";
import type { Artifact } from "../artifact/artifact.ts";
import { assetName } from "./asset-name.ts";
import type { GithubRelease, ReleaseAsset } from "./github-release.ts";
import type { GithubService } from "./github-service.ts";

const UPLOADED = "uploaded";
/** GitHub may tell of what it has taken some seconds late. */
const FIRST_LOOK = 1000;
const LAST_LOOK = 8000;

/** Compares the files of a release with those that are published, and sends them. */
export class ReleaseFiles {
  readonly #host: Host;
  readonly #service: GithubService;

  constructor(host: Host, service: GithubService) {
    this.#host = host;
    this.#service = service;
  }

  async isSame(asset: ReleaseAsset, { size, sha256 }: Artifact): Promise<boolean> {
    if (!isWhole(asset) || asset.size !== size) return false;
    return (await this.#service.sha256(asset)) === sha256;
  }

  /** Names those that a release has not, or has with other bytes. */
  async lacking(release: GithubRelease, artifacts: readonly Artifact[]): Promise<string[]> {
    const names: string[] = [];
    for (const artifact of artifacts) {
      const there = assetIn(release, artifact);
      if (there === null || !(await this.isSame(there, artifact))) names.push(artifact.name);
    }
    return names;
  }

  /** Looks at a release anew, until it tells of these files, or some seconds are over. */
  async settled(release: GithubRelease, artifacts: readonly Artifact[]): Promise<GithubRelease> {
    for (let wait = FIRST_LOOK; ; wait *= 2) {
      const now = await this.#service.anew(release);
      const isThere = artifacts.every((one) => isWhole(assetIn(now, one)));
      if (isThere || wait > LAST_LOOK || this.#host.signal.aborted) return now;
      await this.#host.clock.sleep(wait);
    }
  }

  /**
   * Sends a file and holds what came of it to what was sent.
   * @throws Failure `published-differs`: it is removed again, unless the release is public by now.
   */
  async send(artifact: Artifact, release: GithubRelease): Promise<void> {
    const asset = await this.#service.upload(release, artifact);
    const own = assetName(artifact.name);
    if (asset.name === own && (await this.isSame(asset, artifact))) return;
    const isOpen = !release.isDraft || (await this.#service.isDraft(release));
    if (isOpen) await this.#service.remove(asset);
    const end = isOpen
      ? "It was removed again, and the release is no further than before"
      : "The release is public by now, and it was left there";
    throw asset.name === own
      ? new Failure(
          "published-differs",
          `what GitHub has of ${artifact.name} is not what was sent`,
          { remedy: `${end}: run again.` },
        )
      : new Failure(
          "published-differs",
          `GitHub calls ${artifact.name} ${asset.name}, where ${own} was expected`,
          { remedy: `${end}: give it a name of letters, digits, \`-\`, \`_\` and single dots.` },
        );
  }
}

/** Finds the file that an artifact is in a release, half there or not. */
export function assetIn(release: GithubRelease | null, { name }: Artifact): ReleaseAsset | null {
  const own = assetName(name);
  return release?.assets.find((asset) => asset.name === own) ?? null;
}

/** Says whether a file is there, and not a half of it. */
export function isWhole(asset: ReleaseAsset | null): boolean {
  return asset?.state === UPLOADED;
}

/** Gives the files of a release that are none of these artifacts. */
export function strangersIn(
  { assets }: GithubRelease,
  artifacts: readonly Artifact[],
): readonly ReleaseAsset[] {
  const own = new Set(artifacts.map(({ name }) => assetName(name)));
  return assets.filter(({ name }) => !own.has(name));
}

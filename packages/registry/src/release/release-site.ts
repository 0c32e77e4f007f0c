import { type Host, inParallel, megabytes } from "@wainwright/core";
import { MANIFEST_NAME } from "@wainwright/manifest";
import type { PlannedPut } from "../plan/planned-put.ts";
import type { Published, Publisher } from "../plan/publisher.ts";
import { refusePlan } from "../plan/refuse-plan.ts";
import { checkDistribution, invalidate } from "../s3/cloud-front.ts";
import { isStored } from "../s3/is-stored.ts";
import { S3Bucket } from "../s3/s3-bucket.ts";
import { tellIgnoredConditions } from "../s3/tell-ignored-conditions.ts";
import { otherAddress } from "./address-of-view.ts";
import { type ArtifactProblem, artifactProblems } from "./artifact-problems.ts";
import { currentPointer } from "./current-pointer.ts";
import { parsePointer } from "./latest-pointer.ts";
import { moveFrom, moveLatest } from "./move-latest.ts";
import { installCommands, type ReleaseFile, releaseFiles } from "./release-files.ts";
import { type ReleaseLayout, releaseLayout } from "./release-layout.ts";
import { INSTALLER_NAME, PAGE_NAME, POINTER_NAME } from "./release-names.ts";
import type { ReleaseOptions } from "./release-options.ts";
import { differs, sendFile, type Sending, sumOfView, textOfView } from "./send-file.ts";

const AT_ONCE = 8;
const OTHER_VERSION = "Release under another version: what is published never changes.";

/**
 * Publishes a release to a bucket: its folder, which never changes, and last the pointer that makes it the latest.
 * @throws Failure `inputs-invalid` where it cannot be laid out.
 */
export function releaseSitePublisher(host: Host, options: ReleaseOptions): Publisher {
  return new ReleaseSite(host, options);
}

class ReleaseSite implements Publisher {
  readonly description: string;
  readonly #options: ReleaseOptions;
  readonly #layout: ReleaseLayout;
  readonly #sending: Sending;

  constructor(host: Host, options: ReleaseOptions) {
    this.#options = options;
    this.#layout = releaseLayout(options);
    this.#sending = { host, bucket: new S3Bucket(host, options.s3) };
    this.description = `the release site at ${this.#layout.branchUrl}`;
  }

  async preflight(): Promise<readonly PlannedPut[]> {
    const { artifacts, programs, cloudFront } = this.#options;
    const { host, bucket } = this.#sending;
    const problems = artifactProblems(artifacts, programs);
    const names = new Set(artifacts.map(({ name }) => name));
    const lost = [...problems].filter(([name]) => !names.has(name));
    const keys = new Set((await bucket.list(`${this.#layout.releaseKey}/`)).map(({ key }) => key));
    const isFinished = keys.has(`${this.#layout.releaseKey}/${PAGE_NAME}`);
    const rows = await inParallel(this.#files(), AT_ONCE, async (file) => {
      const problem = problems.get(file.name);
      if (file.role === "artifact" && problem !== undefined) return this.#refused(file, problem);
      return keys.has(file.key) ? this.#standing(file, isFinished) : this.#row(file, "send");
    });
    if (cloudFront !== null) await checkDistribution(host, cloudFront);
    const pointer = await this.#pointerRow();
    return [...lost.map(([name, problem]) => this.#lost(name, problem)), ...rows, pointer];
  }

  async publish(plan: readonly PlannedPut[]): Promise<Published> {
    refusePlan(plan);
    const { options, layout } = { options: this.#options, layout: this.#layout };
    const lacking = new Set(
      plan.filter(({ standing }) => standing === "send").map(({ place }) => place),
    );
    const files = this.#files();
    // Whose list of sums is there has the version; views lead to files, and go when those are there.
    for (const role of ["claim", "artifact", "view"] as const) {
      const sent = files.filter((file) => file.role === role && lacking.has(this.#place(file.key)));
      await inParallel(sent, AT_ONCE, async (file) => this.#send(file));
      if (role !== "claim") continue;
      for (const file of sent) await tellIgnoredConditions(this.#sending, file);
    }
    await this.#proveWhole(files);
    const isLatest = await moveLatest(this.#sending, {
      options,
      layout,
      sums: await this.#sums(files),
    });
    if (isLatest) await this.#forgetPointers();
    return this.#published(isLatest);
  }

  #files(): readonly ReleaseFile[] {
    return releaseFiles(this.#options, this.#layout);
  }

  async #send(file: ReleaseFile): Promise<void> {
    await sendFile(this.#sending, file);
    this.#sending.host.log.info(`${file.name}: ${megabytes(file.content.length)} at ${file.key}`);
  }

  /** One listing says that nothing is lacking, whoever sent it. */
  async #proveWhole(files: readonly ReleaseFile[]): Promise<void> {
    const listed = await this.#sending.bucket.list(`${this.#layout.releaseKey}/`);
    const sizes = new Map(listed.map(({ key, size }) => [key, size]));
    const lost = files.find(({ key, role, content }) => {
      const size = sizes.get(key);
      return size === undefined || (role !== "view" && size !== content.length);
    });
    if (lost !== undefined) throw differs(lost);
  }

  async #sums(files: readonly ReleaseFile[]): Promise<Readonly<Record<string, string>>> {
    const leading = files.filter(({ role }) => role !== "artifact");
    const sums = await inParallel(leading, AT_ONCE, async (file) => {
      const sum = file.role === "view" ? await sumOfView(this.#sending, file) : file.sha256;
      return [file.name, sum] as const;
    });
    return Object.fromEntries(sums);
  }

  async #forgetPointers(): Promise<void> {
    const { cloudFront } = this.#options;
    if (cloudFront === null) return;
    const { pathname } = new URL(this.#layout.branchUrl);
    const names = [POINTER_NAME, INSTALLER_NAME, PAGE_NAME];
    const paths = names.map((name) => `${pathname}/${name}`);
    const { host } = this.#sending;
    const { id, status } = await invalidate(host, cloudFront, paths);
    host.log.info(`invalidation ${id} of ${paths.join(", ")}: ${status}`);
  }

  async #standing(file: ReleaseFile, isFinished: boolean): Promise<PlannedPut> {
    const { bucket } = this.#sending;
    const stored = await bucket.head(file.key);
    if (stored === null) return this.#row(file, "send");
    if (await isStored(this.#sending, file, stored))
      return { ...this.#row(file, "there"), reason: "it is there with the same bytes" };
    if (file.role === "view") return this.#viewRow(file);
    return { ...this.#row(file, "differs"), ...this.#difference(file, isFinished) };
  }

  /** What an older Wainwright made stays, as long as it leads here. */
  async #viewRow(file: ReleaseFile): Promise<PlannedPut> {
    const { releaseUrl, releaseKey } = this.#layout;
    const text = await textOfView(this.#sending, file);
    const other = text === null ? null : otherAddress(file.name, text, releaseUrl);
    if (other === null)
      return { ...this.#row(file, "there"), reason: "it stays as it was made first" };
    const folder = this.#place(`${releaseKey}/`);
    return {
      ...this.#row(file, "differs"),
      reason: `it leads to ${other}, and this release is at ${releaseUrl}`,
      remedy: `Correct site-url; or remove ${INSTALLER_NAME} and ${PAGE_NAME} from ${folder} and run again, or release under another version.`,
    };
  }

  /** What was begun and never finished stands in the way as much, but nobody needs it. */
  #difference({ role }: ReleaseFile, isFinished: boolean): ArtifactProblem {
    const { version, s3 } = this.#options;
    const folder = `${s3.bucket}/${this.#layout.releaseKey}/`;
    if (!isFinished)
      return {
        reason: `${version} was begun with other files, and not finished`,
        remedy: `Remove ${folder} if no run is at it, or release under another version.`,
      };
    const reason =
      role === "claim" ? `${version} is there already, of other files` : "other bytes are there";
    return { reason, remedy: OTHER_VERSION };
  }

  async #pointerRow(): Promise<PlannedPut> {
    const { version } = this.#options;
    const current = await currentPointer(this.#sending.bucket, this.#layout);
    const move = moveFrom(current, this.#options);
    const place = this.#place(`${this.#layout.branchKey}/${POINTER_NAME}`);
    const row = { name: POINTER_NAME, place, remedy: "", bytes: 0 };
    const isNamed = current !== null && parsePointer(current.text)?.version === version;
    if (!move.moves) return { ...row, standing: "stays", reason: move.reason };
    return isNamed
      ? { ...row, standing: "there", reason: `it names ${version}` }
      : { ...row, standing: "send", reason: "" };
  }

  #published(isLatest: boolean): Published {
    const { branchUrl, releaseUrl } = this.#layout;
    const options = this.#options;
    const latest = isLatest ? installCommands(options, branchUrl) : [];
    const pointers = isLatest ? [PAGE_NAME, POINTER_NAME] : [];
    return {
      urls: [`${releaseUrl}/${PAGE_NAME}`, ...pointers.map((name) => `${branchUrl}/${name}`)],
      digests: Object.fromEntries(
        options.artifacts.map(({ name, sha256 }) => [name, `sha256:${sha256}`]),
      ),
      install: [...latest, ...installCommands(options, releaseUrl)],
    };
  }

  #place(key: string): string {
    return `${this.#options.s3.bucket}/${key}`;
  }

  #row({ name, key, content }: ReleaseFile, standing: "send" | "there" | "differs"): PlannedPut {
    const bytes = standing === "send" ? content.length : 0;
    return { name, place: this.#place(key), standing, reason: "", remedy: "", bytes };
  }

  #refused(file: ReleaseFile, problem: ArtifactProblem): PlannedPut {
    return { ...this.#row(file, "send"), ...problem, standing: "refused", bytes: 0 };
  }

  #lost(name: string, problem: ArtifactProblem): PlannedPut {
    const place = this.#place(`${this.#layout.releaseKey}/${MANIFEST_NAME}`);
    return { name, place, standing: "refused", ...problem, bytes: 0 };
  }
}

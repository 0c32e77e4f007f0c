import { createHash } from "node:crypto";
import { Failure, type Host, inParallel } from "@wainwright/core";
import type { SimpleFile } from "@wainwright/wheel";
import type { Artifact, NamedFile } from "../artifact/artifact.ts";
import type { PlannedPut } from "../plan/planned-put.ts";
import type { Published, Publisher } from "../plan/publisher.ts";
import { refusePlan } from "../plan/refuse-plan.ts";
import type { Distribution } from "../python/distribution.ts";
import { planUploads } from "../python/plan-uploads.ts";
import { readDistributions } from "../python/read-distribution.ts";
import type { FolderOptions } from "../static/folder-place.ts";
import { putProved } from "../static/put-proved.ts";
import { bucketStore, type SimpleBucket } from "./bucket-store.ts";
import { folderStore } from "./folder-store.ts";
import {
  filePath,
  mergedFiles,
  metadataPath,
  pagesOfProject,
  pagesOfRoot,
  SIMPLE,
  simpleFileOf,
} from "./simple-layout.ts";
import { filesOn, projectsOn, readPages, replacePages } from "./simple-pages.ts";
import type { SimpleStore } from "./simple-store.ts";

/** Says what goes into a static index. */
interface SimpleFiles {
  /** Wheels and source distributions. */
  readonly files: readonly NamedFile[];
}

/** Says what goes into a static index in a folder. */
export interface SimpleFolderOptions extends FolderOptions, SimpleFiles {}

/** Says what goes into a static index in a bucket. */
export interface SimpleBucketOptions extends SimpleBucket, SimpleFiles {}

/** Publishes wheels and source distributions into a folder that serves as a simple index (PEP 503, 691, 658). */
export function simpleFolderPublisher(host: Host, options: SimpleFolderOptions): Publisher {
  return simpleIndexPublisher(host, folderStore(host, options), options.files);
}

/**
 * Publishes wheels and source distributions into a bucket that serves as a simple index (PEP 503, 691, 658).
 * @throws Failure `inputs-invalid`
 */
export function simpleBucketPublisher(host: Host, options: SimpleBucketOptions): Publisher {
  return simpleIndexPublisher(host, bucketStore(host, options), options.files);
}

/** How often a page is written again where other publishers were quicker: of so many at once each comes to its turn. */
const MOST_ROUNDS = 40;
const AT_ONCE = 4;

/** Publishes to a static simple index, wherever it lies: files first, then the pages of their projects, then the list of all. */
function simpleIndexPublisher(
  host: Host,
  store: SimpleStore,
  files: readonly NamedFile[],
): Publisher {
  const index = new SimpleIndex(host, store, files);
  return {
    description: `a simple index in ${store.name}`,
    preflight: async () => index.preflight(),
    publish: async (plan) => index.publish(plan),
  };
}

class SimpleIndex {
  readonly #host: Host;
  readonly #store: SimpleStore;
  readonly #files: readonly NamedFile[];
  #distributions: readonly Distribution[] = [];

  constructor(host: Host, store: SimpleStore, files: readonly NamedFile[]) {
    this.#host = host;
    this.#store = store;
    this.#files = files;
  }

  async preflight(): Promise<readonly PlannedPut[]> {
    const read = await readDistributions(this.#host, this.#files);
    this.#distributions = read.flatMap((one) => (one.ok ? [one.distribution] : []));
    const there = new Map<string, readonly SimpleFile[]>();
    for (const project of new Set(this.#distributions.map((one) => one.project)))
      there.set(project, await this.#filesThere(project));
    const now = this.#host.clock.now();
    return planUploads(read, { place: this.#store.name, rules: "any", there, now });
  }

  async publish(plan: readonly PlannedPut[]): Promise<Published> {
    refusePlan(plan);
    if (this.#distributions.length === 0) await this.preflight();
    const planned = new Map(plan.map(({ name, standing }) => [name, standing]));
    const all = this.#distributions.filter(({ name }) => planned.has(name));
    const sent = all.filter(({ name }) => planned.get(name) === "send");
    await inParallel(sent, AT_ONCE, async (one) => this.#put(filePath(one), one));
    await inParallel(all, AT_ONCE, async (one) => this.#putMetadata(one));
    const projects = new Set(all.map(({ project }) => project));
    for (const project of projects) await this.#writeProject(project, all);
    await this.#writeRoot(projects);
    return this.#published(all);
  }

  /** What is listed, and those of our own that lie there: a run that was killed may have left them unlisted. */
  async #filesThere(project: string): Promise<readonly SimpleFile[]> {
    const listed = filesOn(await readPages(this.#store, project), this.#store);
    const names = new Set(listed.map(({ name }) => name));
    const own = this.#distributions.filter(
      (one) => one.project === project && !names.has(one.name),
    );
    const now = this.#host.clock.now();
    const lying = await inParallel(own, AT_ONCE, async (one) => {
      const sha256 = await this.#store.sha256(filePath(one), one);
      return sha256 === null ? [] : [simpleFileOf({ ...one, sha256 }, now)];
    });
    return [...listed, ...lying.flat()];
  }

  async #put(path: string, artifact: Artifact): Promise<void> {
    await putProved(this.#host, this.#store, { path, artifact });
  }

  /** Also of what lies there: the run that put it may have been killed before its metadata. */
  async #putMetadata(distribution: Distribution): Promise<void> {
    const { metadataBytes: bytes, name } = distribution;
    if (bytes === null) return;
    const folder = await this.#host.files.temporaryFolder("metadata");
    const path = `${folder}/METADATA`;
    await this.#host.files.write(path, bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const artifact = { path, name: `${name}.metadata`, size: bytes.length, sha256 };
    await this.#put(metadataPath(distribution), artifact);
  }

  /** Writes until everything that lies there is listed: two publishers at once may not lose each other's files. */
  async #writeProject(project: string, all: readonly Distribution[]): Promise<void> {
    const store = this.#store;
    const now = this.#host.clock.now();
    const own = all.filter((one) => one.project === project);
    const added = own.map((one) => simpleFileOf(one, now));
    await this.#inRounds(project, async () => {
      const before = await readPages(store, project);
      const known = mergedFiles(filesOn(before, store), added);
      const files = mergedFiles(known, await store.unlisted(project, namesOf(known)));
      if (!(await replacePages(store, pagesOfProject(project, files), before))) return false;
      const listed = filesOn(await readPages(store, project), store);
      return (await store.unlisted(project, namesOf(listed))).length === 0;
    });
  }

  async #writeRoot(projects: ReadonlySet<string>): Promise<void> {
    const store = this.#store;
    await this.#inRounds("all projects", async () => {
      const before = await readPages(store, null);
      const names = [...projectsOn(before), ...(await store.projects()), ...projects];
      return replacePages(store, pagesOfRoot(names), before);
    });
  }

  /** @param round says whether it wrote what it read, or somebody else was quicker. */
  async #inRounds(what: string, round: () => Promise<boolean>): Promise<void> {
    for (let count = 0; count < MOST_ROUNDS; count += 1) if (await round()) return;
    throw new Failure(
      "server-refused",
      `${this.#store.name}: others change the page of ${what} all the time`,
      {
        remedy: "Run again: what is there is not sent again.",
      },
    );
  }

  #published(all: readonly Distribution[]): Published {
    const { url, servesFolders } = this.#store;
    const indexUrl = `${url}${SIMPLE}/`;
    const page = servesFolders ? "" : "index.html";
    if (!servesFolders)
      this.#host.log.warning(
        `${this.#store.name}: installers ask for folders, which a bucket's own API does not serve. Have a web server stand in front of it (CloudFront, website hosting), and give its address as site-url.`,
      );
    const pins = new Set(all.map(({ project, named }) => `${project}==${named.version}`));
    return {
      urls: [...new Set(all.map(({ project }) => `${indexUrl}${project}/${page}`))],
      digests: Object.fromEntries(all.map(({ name, sha256 }) => [name, `sha256:${sha256}`])),
      install: servesFolders
        ? Array.from(pins, (pin) => `pip install --index-url ${indexUrl} ${pin}`)
        : [],
    };
  }
}

function namesOf(files: readonly SimpleFile[]): ReadonlySet<string> {
  return new Set(files.map(({ name }) => name));
}

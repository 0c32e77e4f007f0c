import { Failure, type Host } from "@wainwright/core";
import type { SimpleFile } from "@wainwright/wheel";
import type { PlannedPut } from "../plan/planned-put.ts";
import type { Published, Publisher } from "../plan/publisher.ts";
import { refusePlan } from "../plan/refuse-plan.ts";
import type { Distribution } from "../python/distribution.ts";
import { planUploads } from "../python/plan-uploads.ts";
import { readDistributions } from "../python/read-distribution.ts";
import { folderStore, type SimpleFolder } from "./folder-store.ts";
import { readSimplePage } from "./read-simple-page.ts";
import {
  filePath,
  mergedFiles,
  metadataPath,
  pagesOfProject,
  pagesOfRoot,
  projectsOfRoot,
  SIMPLE,
  simpleContentType,
  simpleFileOf,
} from "./simple-layout.ts";
import type { SimpleStore } from "./simple-store.ts";

/** Says what goes into a static index in a folder. */
export interface SimpleFolderOptions extends SimpleFolder {
  /** Paths of wheels and source distributions. */
  readonly files: readonly string[];
}

/** Publishes wheels and source distributions into a folder that serves as a simple index (PEP 503, 691, 658). */
export function simpleFolderPublisher(host: Host, options: SimpleFolderOptions): Publisher {
  return simpleIndexPublisher(host, folderStore(host, options), options.files);
}

/** How often a page is written again for files that another publisher put there meanwhile. */
const MOST_ROUNDS = 5;

/** Publishes to a static simple index, wherever it lies: files first, then the pages of their projects, then the list of all. */
export function simpleIndexPublisher(
  host: Host,
  store: SimpleStore,
  files: readonly string[],
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
  readonly #files: readonly string[];
  #distributions: readonly Distribution[] = [];

  constructor(host: Host, store: SimpleStore, files: readonly string[]) {
    this.#host = host;
    this.#store = store;
    this.#files = files;
  }

  async preflight(): Promise<readonly PlannedPut[]> {
    const read = await readDistributions(this.#host, this.#files);
    this.#distributions = read.flatMap((one) => (one.ok ? [one.distribution] : []));
    const there = new Map<string, readonly SimpleFile[]>();
    for (const project of new Set(this.#distributions.map((one) => one.project)))
      there.set(project, await this.#filesOf(project));
    const now = this.#host.clock.now();
    return planUploads(read, { place: this.#store.name, rules: "any", there, now });
  }

  async publish(plan: readonly PlannedPut[]): Promise<Published> {
    refusePlan(plan);
    if (this.#distributions.length === 0) await this.preflight();
    const planned = new Map(plan.map((put) => [put.name, put.standing]));
    const all = this.#distributions.filter(({ name }) => planned.has(name));
    for (const one of all.filter(({ name }) => planned.get(name) === "send")) await this.#put(one);
    const projects = new Set(all.map(({ project }) => project));
    for (const project of projects) await this.#writeProject(project, all);
    await this.#writeRoot(projects);
    return this.#published(all);
  }

  async #put(distribution: Distribution): Promise<void> {
    const store = this.#store;
    const path = filePath(distribution);
    await store.putFile(path, distribution);
    const found = await store.sha256(path);
    if (found !== distribution.sha256)
      throw new Failure(
        "published-differs",
        `${distribution.name} has SHA-256 ${distribution.sha256}, and what lies in ${store.name} has ${found ?? "none"}`,
        { remedy: "Look at what else writes there, then run again." },
      );
    this.#host.log.info(`${distribution.name} lies in ${store.name}`);
  }

  /** Writes until everything that lies there is listed: two publishers at once may not lose each other's files. */
  async #writeProject(project: string, all: readonly Distribution[]): Promise<void> {
    const own = all.filter((one) => one.project === project);
    for (const one of own)
      if (one.metadataBytes !== null) await this.#putIfOther(metadataPath(one), one.metadataBytes);
    const now = this.#host.clock.now();
    const added = own.map((one) => simpleFileOf(one, now));
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const files = mergedFiles(await this.#filesOf(project), added);
      for (const [path, text] of pagesOfProject(project, files)) await this.#putIfOther(path, text);
      if ((await this.#unlisted(project, await this.#listed(project))).length === 0) return;
    }
  }

  async #writeRoot(projects: ReadonlySet<string>): Promise<void> {
    const store = this.#store;
    const pages = await Promise.all(
      ["json", "html"].map(async (type) => store.readText(`${SIMPLE}/index.${type}`)),
    );
    const before = pages.flatMap((text) => (text === null ? [] : projectsOfRoot(text)));
    const names = [...before, ...(await store.projects()), ...projects];
    for (const [path, text] of pagesOfRoot(names)) await this.#putIfOther(path, text);
  }

  /** What is as it should be is left alone: a second run changes nothing. */
  async #putIfOther(path: string, content: string | Uint8Array): Promise<void> {
    const text = typeof content === "string" ? content : new TextDecoder().decode(content);
    if ((await this.#store.readText(path)) === text) return;
    await this.#store.put(path, content, simpleContentType(path));
  }

  /** Everything that is listed, and everything that lies there: a run that was killed may have left it unlisted. */
  async #filesOf(project: string): Promise<readonly SimpleFile[]> {
    const listed = await this.#listed(project);
    return mergedFiles(listed, await this.#unlisted(project, listed));
  }

  async #unlisted(project: string, listed: readonly SimpleFile[]): Promise<readonly SimpleFile[]> {
    return this.#store.unlisted(project, new Set(listed.map(({ name }) => name)));
  }

  async #listed(project: string): Promise<readonly SimpleFile[]> {
    const lists: (readonly SimpleFile[])[] = [];
    for (const type of ["json", "html"]) {
      const path = `${SIMPLE}/${project}/index.${type}`;
      const text = await this.#store.readText(path);
      const read = text === null ? null : readSimplePage(type, text);
      if (read?.ok === false) throw brokenPage(path, this.#store.name, read.problem);
      if (read?.ok === true) lists.push(read.files);
    }
    return mergedFiles(...lists);
  }

  #published(all: readonly Distribution[]): Published {
    const { indexUrl } = this.#store;
    const pins = new Set(all.map(({ project, named }) => `${project}==${named.version}`));
    return {
      urls: [...new Set(all.map(({ project }) => `${indexUrl}${project}/`))],
      digests: Object.fromEntries(all.map(({ name, sha256 }) => [name, `sha256:${sha256}`])),
      install: Array.from(pins, (pin) => `pip install --index-url ${indexUrl} ${pin}`),
    };
  }
}

function brokenPage(path: string, place: string, problem: string): Failure {
  return new Failure("server-refused", `${path} in ${place} is no page of an index: ${problem}`, {
    remedy: "Put the page right, or take it away: what lies beside it is then listed anew.",
  });
}

import { basename, dirname } from "node:path/posix";
import { asFailure, Failure, type Host } from "@wainwright/core";
import type { PlannedPut } from "../plan/planned-put.ts";
import type { Published, Publisher } from "../plan/publisher.ts";
import { refusePlan } from "../plan/refuse-plan.ts";
import { putProved } from "../static/put-proved.ts";
import type { StaticPlace } from "../static/static-place.ts";
import { inOrder } from "./crate-order.ts";
import type { IndexEntry } from "./index-entry.ts";
import { cratePath, entryPath, INDEX, versionsText } from "./index-files.ts";
import { isSameRelease, type KnownEntry, readEntries, withEntries } from "./merge-entries.ts";
import { type PackedCrate, readCrate } from "./packed-crate.ts";
import { planCrate } from "./plan-crate.ts";

/** How often a file is written again where another publisher was quicker. */
const MOST_ROUNDS = 40;

/**
 * Publishes crates to a sparse registry of static files: the .crate files first, then a line each in the index, those that others
 * need before the others.
 * @param crates paths of .crate files.
 * @see https://doc.rust-lang.org/cargo/reference/registry-index.html
 */
export function cargoIndexPublisher(
  host: Host,
  place: StaticPlace,
  crates: readonly string[],
): Publisher {
  return new CargoIndex(host, place, crates);
}

class CargoIndex implements Publisher {
  readonly description: string;
  readonly #host: Host;
  readonly #place: StaticPlace;
  readonly #paths: readonly string[];
  #crates: readonly PackedCrate[] | null = null;

  constructor(host: Host, place: StaticPlace, paths: readonly string[]) {
    this.description = `a Cargo registry in ${place.name}`;
    this.#host = host;
    this.#place = place;
    this.#paths = paths;
  }

  async preflight(): Promise<readonly PlannedPut[]> {
    await this.#requireConfig();
    const rows: PlannedPut[] = [];
    for (const crate of await this.#read()) rows.push(await this.#row(crate));
    return rows;
  }

  async publish(plan: readonly PlannedPut[]): Promise<Published> {
    refusePlan(plan);
    const names = new Set(plan.map(({ name }) => name));
    const crates = inOrder((await this.#read()).filter(({ name }) => names.has(name)));
    for (const crate of crates) await this.#putCrate(crate);
    await this.#putConfig();
    for (const crate of crates) await this.#putEntry(crate);
    return {
      urls: crates.map(({ entry }) => `${this.#place.url}${cratePath(entry.name, entry.vers)}`),
      digests: Object.fromEntries(crates.map(({ name, sha256 }) => [name, `sha256:${sha256}`])),
      install: crates.map(
        ({ entry }) => `cargo install --index ${this.#index()} ${entry.name}@${entry.vers}`,
      ),
    };
  }

  async #read(): Promise<readonly PackedCrate[]> {
    if (this.#crates !== null) return this.#crates;
    const crates: PackedCrate[] = [];
    for (const path of this.#paths) crates.push(await readCrate(this.#host, path, this.#index()));
    this.#crates = crates;
    return crates;
  }

  #index(): string {
    return `sparse+${this.#place.url}${INDEX}/`;
  }

  async #row(crate: PackedCrate): Promise<PlannedPut> {
    const { entry, ...artifact } = crate;
    const { name, vers } = entry;
    const known = (await this.#entries(name)).find((one) => isSameRelease(one.vers, vers));
    const path = cratePath(name, vers);
    const lies = await this.#place.sha256(path, artifact);
    return planCrate(crate, `${this.#place.url}${path}`, [known?.cksum ?? null, lies]);
  }

  async #entries(crate: string): Promise<readonly KnownEntry[]> {
    const path = entryPath(crate);
    const kept = await this.#place.read(path);
    const known = readEntries(kept?.text ?? "");
    if (known === null) throw this.#broken(path, NO_LIST);
    return known;
  }

  async #putCrate({ entry, ...artifact }: PackedCrate): Promise<void> {
    await putProved(this.#host, this.#place, { path: cratePath(entry.name, entry.vers), artifact });
  }

  /** Lists a crate, and those that lie there unlisted because another publisher overwrote their line: so none is lost. */
  async #putEntry({ entry }: PackedCrate): Promise<void> {
    const path = entryPath(entry.name);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const before = await this.#place.read(path);
      const known = readEntries(before?.text ?? "");
      if (known === null) throw this.#broken(path, NO_LIST);
      const same = known.find(({ vers }) => isSameRelease(vers, entry.vers));
      if (same !== undefined && same.cksum !== entry.cksum) throw taken(entry);
      const others = await this.#unlisted(entry.name, known);
      const lacking = same === undefined ? [entry, ...others] : others;
      if (lacking.length === 0) return;
      const text = withEntries(known, lacking);
      await this.#place.replace(path, versionsText(text), before);
    }
    throw this.#broken(path, "others change it all the time");
  }

  async #unlisted(name: string, known: readonly KnownEntry[]): Promise<readonly IndexEntry[]> {
    const listed = new Set(known.map(({ vers }) => `${name}-${vers}.crate`));
    const entries: IndexEntry[] = [];
    for (const path of await this.#place.lying(dirname(cratePath(name, ""))))
      if (path.endsWith(".crate") && !listed.has(basename(path)))
        entries.push(...(await this.#entryIn(path)));
    return entries.filter(({ vers }) => !known.some((one) => isSameRelease(one.vers, vers)));
  }

  /** What is no crate lies there for reasons of its own. */
  async #entryIn(path: string): Promise<readonly IndexEntry[]> {
    try {
      return [(await readCrate(this.#host, path, this.#index())).entry];
    } catch (thrown) {
      if (asFailure(thrown).code === "artifact-refused") return [];
      throw thrown;
    }
  }

  async #requireConfig(): Promise<void> {
    const kept = await this.#place.read(CONFIG);
    if (kept !== null && kept.text !== this.#config())
      throw this.#broken(
        CONFIG,
        `it says ${kept.text.trim()}, and crates go to ${this.#config().trim()}`,
      );
  }

  async #putConfig(): Promise<void> {
    const before = await this.#place.read(CONFIG);
    if (before !== null) return;
    const content = { text: this.#config(), contentType: "application/json" };
    await this.#place.replace(CONFIG, content, null);
  }

  #config(): string {
    return `${JSON.stringify({ dl: `${this.#place.url}crates/{crate}/{crate}-{version}.crate` })}\n`;
  }

  #broken(path: string, problem: string): Failure {
    return new Failure("server-refused", `${path} in ${this.#place.name}: ${problem}`, {
      remedy: "Put it right, or publish to another place.",
    });
  }
}

const NO_LIST = "a line of it is no version of a crate";
const CONFIG = `${INDEX}/config.json`;

function taken({ name, vers }: IndexEntry): Failure {
  return new Failure("already-published", `someone else published ${name} ${vers} meanwhile`, {
    remedy: "Raise the version.",
  });
}

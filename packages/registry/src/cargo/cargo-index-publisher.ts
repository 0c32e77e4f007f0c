import { Failure, type Host } from "@wainwright/core";
import type { PlannedPut } from "../plan/planned-put.ts";
import type { Published, Publisher } from "../plan/publisher.ts";
import { refusePlan } from "../plan/refuse-plan.ts";
import { putProved } from "../static/put-proved.ts";
import type { PassingText, StaticPlace } from "../static/static-place.ts";
import { indexPath } from "./index-entry.ts";
import { isSameRelease, type KnownEntry, readEntries, withEntry } from "./merge-entries.ts";
import { type PackedCrate, readCrate } from "./packed-crate.ts";

/** How often a file is written again where another publisher was quicker. */
const MOST_ROUNDS = 8;

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

  async #row({ name, size, sha256, entry }: PackedCrate): Promise<PlannedPut> {
    const place = `${this.#place.url}${cratePath(entry.name, entry.vers)}`;
    const row = { name, place, reason: "", remedy: "", bytes: size };
    const known = (await this.#entries(entry.name)).find(({ vers }) =>
      isSameRelease(vers, entry.vers),
    );
    const lies = await this.#place.sha256(cratePath(entry.name, entry.vers));
    const others = [known?.cksum, lies].filter((sum) => sum !== undefined && sum !== null);
    if (others.some((sum) => sum !== sha256))
      return {
        ...{ ...row, standing: "differs" },
        reason: `version ${entry.vers} is there already, of other bytes`,
        remedy:
          "Raise the version: cargo never takes another file under a version that it has locked.",
      };
    if (known === undefined || lies === null) return { ...row, standing: "send" };
    return { ...row, standing: "there", reason: "it is there", bytes: 0 };
  }

  async #entries(crate: string): Promise<readonly KnownEntry[]> {
    const path = entryPath(crate);
    const kept = await this.#place.read(path);
    const known = readEntries(kept?.text ?? "");
    if (known === null) throw this.#broken(path, "a line of it is no version of a crate");
    return known;
  }

  async #putCrate({ entry, ...artifact }: PackedCrate): Promise<void> {
    await putProved(this.#host, this.#place, { path: cratePath(entry.name, entry.vers), artifact });
  }

  /** A line is there when it is read again: another publisher may have put its own between. */
  async #putEntry({ entry }: PackedCrate): Promise<void> {
    const path = entryPath(entry.name);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const before = await this.#place.read(path);
      const known = readEntries(before?.text ?? "");
      if (known === null) throw this.#broken(path, "a line of it is no version of a crate");
      const same = known.find(({ vers }) => isSameRelease(vers, entry.vers));
      if (same?.cksum === entry.cksum) return;
      if (same !== undefined)
        throw new Failure(
          "already-published",
          `someone else published ${entry.name} ${entry.vers} meanwhile`,
          {
            remedy: "Raise the version.",
          },
        );
      await this.#place.replace(path, indexLines(withEntry(known, entry)), before);
    }
    throw this.#broken(path, "others change it all the time");
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

const INDEX = "index";
const CONFIG = `${INDEX}/config.json`;

/** The files of an index have no ending that says what they are. */
function indexLines(text: string): PassingText {
  return { text, contentType: "text/plain; charset=utf-8" };
}

function entryPath(crate: string): string {
  return `${INDEX}/${indexPath(crate)}`;
}

function cratePath(name: string, version: string): string {
  return `crates/${name}/${name}-${version}.crate`;
}

/** Puts crates behind those of them that they need. */
function inOrder(crates: readonly PackedCrate[]): readonly PackedCrate[] {
  const sorted: PackedCrate[] = [];
  const seen = new Set<PackedCrate>();
  const visit = (crate: PackedCrate) => {
    if (seen.has(crate)) return;
    seen.add(crate);
    for (const { name, package: own } of crate.entry.deps)
      for (const other of crates) if (other.entry.name === (own ?? name)) visit(other);
    sorted.push(crate);
  };
  for (const crate of crates) visit(crate);
  return sorted;
}

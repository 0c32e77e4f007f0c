import type { Host } from "@wainwright/core";
import type { PlannedPut } from "../plan/planned-put.ts";
import type { Published, Publisher } from "../plan/publisher.ts";
import { refusePlan } from "../plan/refuse-plan.ts";
import { Secrets } from "../web/secrets.ts";
import type { CargoRegistry } from "./cargo-target.ts";
import { isCratesIo } from "./crates-io.ts";
import { inOrder } from "./crate-order.ts";
import { downloadUrl } from "./download-url.ts";
import { isSameRelease } from "./merge-entries.ts";
import { packCratesFor } from "./pack-crates.ts";
import { type PackedCrate, readCrate } from "./packed-crate.ts";
import { planCrate } from "./plan-crate.ts";
import { openRegistry, type RegistryClient } from "./registry-client.ts";
import { sendCrate } from "./send-crate.ts";

/** Says which crates are published: files that cargo packed, or a project that is packed first. */
export type CrateSource =
  | { readonly kind: "packed"; readonly paths: readonly string[] }
  | {
      readonly kind: "project";
      readonly folder: string;
      /** Of a workspace; none for those that cargo takes by itself. */
      readonly packages: readonly string[];
    };

/** Says what goes to a Cargo registry with an API, and who sends it. */
export interface CargoApiOptions {
  readonly registry: CargoRegistry;
  readonly crates: CrateSource;
}

/**
 * Publishes crates to a Cargo registry with an API, as `cargo publish` does, but the very bytes that were packed, proved and planned:
 * those that others need first, each when the index lists what it needs.
 * @see https://doc.rust-lang.org/cargo/reference/registry-web-api.html
 */
export function cargoApiPublisher(host: Host, options: CargoApiOptions): Publisher {
  const secrets = new Secrets(host);
  secrets.hide(options.registry.token);
  const publisher = new CargoApi(host, options);
  return {
    description: `the Cargo registry ${options.registry.name}`,
    preflight: async () => secrets.keptBy(async () => publisher.preflight()),
    publish: async (plan) => secrets.keptBy(async () => publisher.publish(plan)),
  };
}

/** Is what was found out before the first byte goes out. */
interface Prepared {
  readonly registry: RegistryClient;
  readonly crates: readonly PackedCrate[];
}

class CargoApi {
  readonly #host: Host;
  readonly #options: CargoApiOptions;
  #prepared: Prepared | null = null;

  constructor(host: Host, options: CargoApiOptions) {
    this.#host = host;
    this.#options = options;
  }

  async preflight(): Promise<readonly PlannedPut[]> {
    const { registry, crates } = await this.#prepare();
    const rows: PlannedPut[] = [];
    for (const crate of crates) {
      const { name, vers } = crate.entry;
      const known = await registry.entries(name);
      const found = known.find((one) => isSameRelease(one.vers, vers));
      rows.push(planCrate(crate, registry.name, [found?.cksum ?? null]));
    }
    return rows;
  }

  async publish(plan: readonly PlannedPut[]): Promise<Published> {
    refusePlan(plan);
    const { registry, crates } = await this.#prepare();
    const standing = new Map(plan.map((put) => [put.name, put.standing]));
    const all = crates.filter(({ name }) => standing.has(name));
    for (const crate of all) {
      if (standing.get(crate.name) !== "send") continue;
      await sendCrate(this.#host, registry, crate);
      this.#host.log.info(`${crate.name} is at ${registry.name}`);
    }
    const { index } = this.#options.registry;
    const from = isCratesIo(index) ? "" : `--index ${index} `;
    return {
      urls: all.map(({ entry }) => downloadUrl(registry.download, entry)),
      digests: Object.fromEntries(all.map(({ name, sha256 }) => [name, `sha256:${sha256}`])),
      install: all.map(({ entry }) => `cargo install ${from}${entry.name}@${entry.vers}`),
    };
  }

  async #prepare(): Promise<Prepared> {
    if (this.#prepared !== null) return this.#prepared;
    const host = this.#host;
    const { registry: target, crates: source } = this.#options;
    const registry = await openRegistry(host, target);
    // Manifests have no name for the public registry: it is the one that they mean where they name none.
    const packedFor = isCratesIo(target.index) ? null : target;
    const paths =
      source.kind === "packed"
        ? source.paths
        : await packCratesFor(host, source.folder, {
            ...{ packages: source.packages, registry: packedFor },
          });
    const crates: PackedCrate[] = [];
    for (const path of paths) crates.push(await readCrate(host, path, target.index));
    this.#prepared = { registry, crates: inOrder(crates) };
    return this.#prepared;
  }
}

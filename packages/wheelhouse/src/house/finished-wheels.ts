import type { Host } from "@wainwright/core";
import type { Report } from "@wainwright/verify";
import { EntrySigner, FolderBackend, WheelCache, type WheelParts } from "@wainwright/wheelcache";
import { isStrategyName } from "../strategy/strategy.ts";
import type { BuiltPackage, PlannedBuild } from "./build-package.ts";
import type { HouseRequest } from "./house-request.ts";
import type { BuiltPart } from "./housed-wheel.ts";
import { knownParts } from "./known-parts.ts";
import type { RequirementPlans } from "./requirement-plans.ts";

/** Is what the cache was asked for one wheel, and gave. */
export interface CacheAnswer {
  readonly name: string;
  readonly version: string;
  readonly hit: boolean;
  /** Why it was a miss, in words; "" for a hit. */
  readonly reason: string;
  /** In bytes: what was brought, or what was kept in the end. */
  readonly bytes: number;
  /** What a hit saved: what its build took. */
  readonly seconds: number;
}

/** Is a wheel that need not be built, and was checked whole when it came back. */
export interface FinishedWheel {
  readonly path: string;
  readonly built: BuiltPart;
  readonly checked: CheckedFile;
}

/** Is what is known of a wheel's file that was read whole. */
export interface CheckedFile {
  /** Lower-case hex. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** What is inside: no errors. */
  readonly report: Report;
}

/**
 * Looks for finished wheels where runs leave them: in the output folder, where a run that was stopped left its own, and in the
 * cache, where there is one. What is built is kept in both.
 */
export class FinishedWheels {
  readonly answers: CacheAnswer[] = [];
  readonly #host: Host;
  readonly #request: HouseRequest;
  readonly #plans: RequirementPlans;
  readonly #kept: WheelCache;

  constructor(host: Host, request: HouseRequest, plans: RequirementPlans) {
    this.#host = host;
    this.#request = request;
    this.#plans = plans;
    const folder = new FolderBackend(host, `${request.output}/.wainwright`);
    this.#kept = new WheelCache(host, folder, UNSIGNED);
  }

  /** Writes down what decides what the wheel is; null for one that is not to be kept. */
  async partsOf(planned: PlannedBuild): Promise<WheelParts | null> {
    const known = await knownParts(planned, this.#request, this.#plans);
    // What cannot be resolved fails the build, in better words, where the strategy needs it.
    return known.ok ? known.parts : null;
  }

  async find(parts: WheelParts): Promise<FinishedWheel | null> {
    const kept = await this.#look(this.#kept, parts);
    if (kept.hit) return finished(kept, null);
    const { cache } = this.#request;
    if (cache === null) return null;
    const cached = await this.#look(cache, parts);
    const { name, version } = parts;
    if (!cached.hit) {
      const { reason } = cached;
      this.answers.push({ name, version, hit: false, reason, bytes: 0, seconds: 0 });
      this.#host.log.info(`${name} ${version}: not in the cache (${cache.description}): ${reason}`);
      return null;
    }
    const { size } = cached.manifest.file;
    const { seconds } = cached.manifest.built;
    this.answers.push({ name, version, hit: true, reason: "", bytes: size, seconds });
    return finished(cached, cache.description);
  }

  async #look(cache: WheelCache, parts: WheelParts) {
    const { target, interpreter, floor } = this.#request.plan;
    return cache.restore({ parts, target: target.target, interpreter, floor });
  }

  /** Keeps what was built. @returns where it lies. */
  async keep(parts: WheelParts, built: BuiltPackage): Promise<void> {
    const { strategy, seconds, tools, wheel } = built;
    const facts = { strategy, seconds, tools, at: this.#host.clock.now() };
    await this.#kept.save(parts, wheel.path, facts);
    await this.#request.cache?.save(parts, wheel.path, facts);
  }
}

const UNSIGNED = new EntrySigner({ privateKey: null, publicKeys: [], required: false });

type Hit = Extract<Awaited<ReturnType<WheelCache["restore"]>>, { hit: true }>;

function finished({ path, manifest, report }: Hit, store: string | null): FinishedWheel {
  const { strategy, seconds, tools } = manifest.built;
  const known = isStrategyName(strategy) ? strategy : "native";
  const { sha256, size } = manifest.file;
  return {
    path,
    checked: { sha256, size, report },
    built: { strategy: known, seconds, kept: true, store, attempts: [], tools },
  };
}

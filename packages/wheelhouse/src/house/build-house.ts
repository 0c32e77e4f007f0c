import { asFailure, type Failure, type Host, inParallel, labelledHost } from "@wainwright/core";
import type { RequirementWheels } from "../isolated/build-in-userland.ts";
import { expectedSeconds } from "../plan/build-history.ts";
import { planBuild } from "../plan/plan-build.ts";
import type { PlannedPackage } from "../plan/planned-package.ts";
import { BuildOrder } from "./build-order.ts";
import { readWheel, tellFindings } from "../proof/check-wheel.ts";
import { buildPackage, type BuiltPackage, type PlannedBuild } from "./build-package.ts";
import { fetchWheel } from "./fetch-wheel.ts";
import {
  type CacheAnswer,
  type CheckedFile,
  type FinishedWheel,
  FinishedWheels,
} from "./finished-wheels.ts";
import type { HouseRequest } from "./house-request.ts";
import type { BuiltPart, HousedWheel, PackageOutcome } from "./housed-wheel.ts";
import { missingPackage } from "./missing-package.ts";
import { namedByWheel } from "./named-by-wheel.ts";
import {
  requireRoom,
  ROOM_OF_A_BUILD,
  ROOM_OF_A_WHEEL,
  withLargestFolders,
} from "./require-room.ts";
import { type RequirementPlans, requirementPlans } from "./requirement-plans.ts";
import { requirementWheels } from "./requirement-wheels.ts";
import { reusableWheel } from "./reusable-wheel.ts";
import { sourceName } from "./wheel-parts.ts";

/**
 * Brings every package of a plan: fetched where there is a wheel, built where there is none, several at once. What builds
 * require of packages that have to be built is built first, once. One that fails stops no other.
 * @throws Failure `interrupted`, which ends everything; any other is in the outcome.
 */
export async function buildHouse(host: Host, request: HouseRequest): Promise<BuiltHouse> {
  const house = new House(host, request);
  const longestFirst = request.plan.packages.toSorted(
    (a, b) => house.expected(b) - house.expected(a),
  );
  const outcomes = await inParallel(longestFirst, request.jobs, async (planned) =>
    house.outcome(planned),
  );
  return {
    outcomes: outcomes.toSorted((a, b) => (a.planned.name < b.planned.name ? -1 : 1)),
    wheelsFor: house.wheelsFor(null),
    cache: house.answers,
  };
}

/** Is what came of a plan. */
export interface BuiltHouse {
  /** A row a package, by name. */
  readonly outcomes: readonly PackageOutcome[];
  /** Brings further wheels in the same way, not into the house. */
  readonly wheelsFor: RequirementWheels;
  /** What the cache of finished wheels gave, a row a wheel that was looked for. */
  readonly cache: readonly CacheAnswer[];
}

/** Is what a package's wheel came from. */
interface Brought {
  readonly path: string;
  readonly built: BuiltPart | null;
  /** Null where nobody has read the file yet. */
  readonly checked: CheckedFile | null;
}

class House {
  readonly #host: Host;
  readonly #request: HouseRequest;
  readonly #plans: RequirementPlans;
  readonly #finished: FinishedWheels;
  /** Each package once, whoever asks first: another that builds with it waits for the same. */
  readonly #brought = new Map<string, Promise<Brought>>();
  readonly #order = new BuildOrder();
  #done = 0;

  constructor(host: Host, request: HouseRequest) {
    this.#host = host;
    this.#request = request;
    this.#plans = requirementPlans(host, request.plan);
    this.#finished = new FinishedWheels(host, request, this.#plans);
  }

  get answers(): readonly CacheAnswer[] {
    return this.#finished.answers;
  }

  /** What a package is expected to take, in seconds. */
  expected(planned: PlannedPackage): number {
    if (planned.origin !== "build") return 0;
    const { history, plan } = this.#request;
    return expectedSeconds(history, { ...planned.system, name: planned.name }, plan.target.target);
  }

  async outcome(planned: PlannedPackage): Promise<PackageOutcome> {
    const { clock } = this.#host;
    const started = clock.now();
    try {
      return await this.#housed(planned);
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (failure.code === "interrupted") throw failure;
      const otherwise = await this.#otherwise(planned, failure);
      if (otherwise !== null) return this.outcome(otherwise);
      return { ok: false, planned, failure, seconds: (clock.now() - started) / 1000 };
    }
  }

  async #housed(planned: PlannedPackage): Promise<HousedWheel> {
    const { path: file, built, checked } = await this.#bring(planned, null);
    if (checked !== null) tellFindings(this.#host, checked.report.findings);
    const known = checked ?? (await this.#read(file));
    return { ok: true, ...namedByWheel(planned, file), file, ...known, built };
  }

  async #read(file: string): Promise<CheckedFile> {
    const { files } = this.#host;
    const { target, floor } = this.#request.plan;
    const report = await readWheel(this.#host, file, { target: target.target, floor });
    const size = (await files.info(file))?.size ?? 0;
    return { sha256: await files.sha256(file), size, report };
  }

  /** A wheel of the index that is not what it says is no reason to be without: it is built. Null where it cannot be. */
  async #otherwise(planned: PlannedPackage, failure: Failure): Promise<PlannedPackage | null> {
    if (failure.code !== "wheel-rejected" || !("otherwise" in planned)) return null;
    const { name, version, marker, wheel, otherwise } = planned;
    if (otherwise === null) return null;
    this.#host.log.warning(
      `${wheel.file.name} is not what it says, and is built instead.\n${failure.message}`,
    );
    return planBuild(this.#host, { name, version, marker }, otherwise);
  }

  /** Brings what a build requires. @param builder its key; null for none. */
  wheelsFor(builder: string | null): RequirementWheels {
    return requirementWheels(
      this.#plans,
      async (planned) => (await this.#bring(planned, builder)).path,
    );
  }

  /** @param builder the package that is built with this one; null for none. */
  async #bring(planned: PlannedPackage, builder: string | null): Promise<Brought> {
    if (planned.origin === "missing") throw missingPackage(planned, planned.code, planned.reason);
    if (planned.origin !== "build")
      return { path: await fetchWheel(this.#host, planned.wheel), built: null, checked: null };
    const key = identityOf(planned);
    if (builder !== null && !this.#order.needs(builder, key))
      throw missingPackage(
        planned,
        "build-failed",
        "it is needed to build itself, and has no wheel",
      );
    const brought = this.#brought.get(key) ?? this.#build(planned, key);
    this.#brought.set(key, brought);
    return brought;
  }

  async #build(planned: PlannedBuild, key: string): Promise<Brought> {
    const parts = await this.#finished.partsOf(planned);
    const found = parts === null ? null : await this.#finished.find(parts);
    if (found !== null) return this.#told(planned, found);
    const reused = this.#reused(planned);
    if (reused !== null) return reused;
    const what = whatOf(planned);
    const expected = `${Math.ceil(this.expected(planned))} s expected`;
    this.#host.log.info(`${what}: is built, ${expected}`);
    const built = await this.#buildNow(planned, key, `${what}, ${expected}`);
    const { wheel, strategy, seconds, attempts, tools } = built;
    this.#done += 1;
    this.#host.log.info(
      `${what}: built in ${Math.ceil(seconds)} s (${strategy}); ${this.#progress()}`,
    );
    if (parts !== null) await this.#finished.keep(parts, built);
    const part = { strategy, seconds, attempts, tools, kept: false, store: null };
    return { path: wheel.path, built: part, checked: null };
  }

  async #buildNow(planned: PlannedBuild, key: string, progress: string): Promise<BuiltPackage> {
    const { jobs, output } = this.#request;
    const host = jobs > 1 ? labelledHost(this.#host, { name: planned.name, progress }) : this.#host;
    const folder = await host.files.temporaryFolder("wheels");
    const places = [
      { folder, needed: ROOM_OF_A_BUILD },
      { folder: output, needed: ROOM_OF_A_WHEEL },
    ];
    await requireRoom(host, places);
    try {
      const task = { planned, wheelsFor: this.wheelsFor(key), folder };
      return await buildPackage(host, task, this.#request);
    } catch (thrown) {
      throw await withLargestFolders(host, asFailure(thrown), places);
    }
  }

  /** What builds require may have to be built besides: the number of all is only known in the end. */
  #progress(): string {
    const planned = this.#request.plan.packages.filter(({ origin }) => origin === "build").length;
    return `${this.#done} of ${Math.max(planned, this.#brought.size)} builds are done`;
  }

  #told(planned: PlannedBuild, found: FinishedWheel): Brought {
    const { store } = found.built;
    const from = store === null ? "kept from a run before" : `from the cache (${store})`;
    this.#host.log.info(`${whatOf(planned)}: ${from}`);
    return found;
  }

  #reused(planned: PlannedBuild): Brought | null {
    const { earlier, plan } = this.#request;
    const found = reusableWheel(earlier, planned, plan);
    if (found === null || found.built === null) return null;
    this.#host.log.info(
      `${whatOf(planned)}: the wheel built before serves ${plan.interpreter.abi} too`,
    );
    const built = { ...found.built, kept: true, attempts: [] };
    return { path: found.file, built, checked: null };
  }
}

function whatOf({ name, version }: PlannedBuild): string {
  return version === null ? name : `${name} ${version}`;
}

/** Tells packages of one run apart. */
function identityOf({ name, version, source }: PlannedBuild): string {
  return JSON.stringify([name, version, sourceName(source) ?? source]);
}

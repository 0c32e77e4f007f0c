import { type Host, inParallel } from "@wainwright/core";
import { acceptedTags, formatTarget, wheelAbi } from "@wainwright/platform";
import { normalizeProjectName, parseWheelName } from "@wainwright/wheel";
import {
  type Explained,
  refusalOf,
  type Saved,
  verifyWheel,
  type WheelCache,
  type WheelParts,
} from "@wainwright/wheelcache";
import { type Pin, pinsOf } from "./pins.ts";
import type { Kept } from "./plan.ts";

/** How many wheels are asked for, or kept, at once. */
const AT_ONCE = 4;

type KeptWheels = Extract<Kept, { kind: "wheels" }>;

/** Is what came of one wheel that was asked for. */
export interface WheelAnswer extends Pin {
  /** Where it is now; null for a miss, or where it was only looked for. */
  readonly file: string | null;
  readonly hit: boolean;
  readonly reason: string;
  /** In bytes. */
  readonly bytes: number;
  readonly seconds: number;
}

/** Is what came of one wheel that was to be kept. */
export interface KeptWheel {
  /** Its file's name. */
  readonly name: string;
  readonly outcome: Saved["outcome"];
}

/** Brings the wheels that are pinned into their folder. */
export async function restoreWheels(
  host: Host,
  cache: WheelCache,
  kept: KeptWheels,
): Promise<readonly WheelAnswer[]> {
  const { target, interpreter, folder } = kept;
  const into = host.files.absolute(folder);
  return inParallel(await pinsOf(host, kept.requirements), AT_ONCE, async (pin) => {
    const wanted = { parts: partsOf(kept, pin), interpreter, ...target };
    const restored = await cache.restore(wanted);
    if (!restored.hit) return answered(pin, restored);
    const { file, built } = restored.manifest;
    const path = `${into}/${file.name}`;
    await host.files.placeFile(restored.path, path);
    return { ...answered(pin, restored), file: path, bytes: file.size, seconds: built.seconds };
  });
}

/** Tells which of the pinned wheels are there, and why the others are not, without bringing or checking any. */
export async function findWheels(
  host: Host,
  cache: WheelCache,
  kept: KeptWheels,
): Promise<readonly WheelAnswer[]> {
  return inParallel(await pinsOf(host, kept.requirements), AT_ONCE, async (pin) =>
    answered(pin, await cache.explain(partsOf(kept, pin))),
  );
}

function answered(pin: Pin, found: Explained): WheelAnswer {
  const reason = found.hit ? "" : found.reason;
  return { ...pin, file: null, hit: found.hit, reason, bytes: 0, seconds: 0 };
}

/** Keeps the wheels of the folder that the target's Python takes, that are not there yet, and that are what they say. */
export async function saveWheels(
  host: Host,
  cache: WheelCache,
  kept: KeptWheels,
): Promise<readonly KeptWheel[]> {
  const { files, clock } = host;
  const folder = files.absolute(kept.folder);
  const names = (await files.exists(folder)) ? await files.list(folder) : [];
  const ours = names.flatMap((name) => {
    const pin = pinOf(kept, name);
    return pin === null ? [] : [{ name, parts: partsOf(kept, pin) }];
  });
  return inParallel(ours, AT_ONCE, async ({ name, parts }) => {
    if (await cache.has(parts)) return { name, outcome: "exists" };
    const path = `${folder}/${name}`;
    const refusal = refusalOf(await verifyWheel(host, path, kept.target));
    if (refusal !== null) {
      host.log.warning(`${name} is not kept: ${refusal}`, { title: "wheel refused" });
      return { name, outcome: "refused" };
    }
    const built = { seconds: 0, strategy: "", tools: "", at: clock.now() };
    const { outcome } = await cache.save(parts, path, built);
    return { name, outcome };
  });
}

function pinOf({ target, interpreter }: KeptWheels, file: string): Pin | null {
  const parsed = parseWheelName(file);
  if (!parsed.ok) return null;
  const accepted = new Set(acceptedTags(interpreter, target.target, target.floor).map(wheelAbi));
  const { distribution, version, tags } = parsed.name;
  if (!tags.some((tag) => accepted.has(wheelAbi(tag)))) return null;
  return { name: normalizeProjectName(distribution), version };
}

function partsOf({ target, interpreter, key }: KeptWheels, { name, version }: Pin): WheelParts {
  return {
    ...{ name, version, source: "", python: interpreter.abi },
    ...{ target: formatTarget(target), floor: "" },
    options: key === null ? {} : { key },
    environment: {},
  };
}

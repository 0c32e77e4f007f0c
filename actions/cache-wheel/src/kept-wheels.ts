import type { Host } from "@wainwright/core";
import { acceptedTags, formatTarget, wheelAbi } from "@wainwright/platform";
import { normalizeProjectName, parseWheelName } from "@wainwright/wheel";
import type { Restored, WheelCache, WheelParts } from "@wainwright/wheelcache";
import { type Pin, pinsOf } from "./pins.ts";
import type { Kept } from "./plan.ts";

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

const AT_ONCE = 4;

/** Brings the wheels that are pinned into their folder, several at once. */
export async function restoreWheels(
  host: Host,
  cache: WheelCache,
  kept: KeptWheels,
): Promise<readonly WheelAnswer[]> {
  const queue = (await pinsOf(host, kept.requirements)).values();
  const answers: WheelAnswer[] = [];
  const worker = async (): Promise<void> => {
    for (const pin of queue) answers.push(await restoreOne(host, cache, { kept, pin }));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answers.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function restoreOne(
  host: Host,
  cache: WheelCache,
  { kept, pin }: { readonly kept: KeptWheels; readonly pin: Pin },
): Promise<WheelAnswer> {
  const { target, interpreter, folder } = kept;
  const wanted = { parts: partsOf(kept, pin), target: target.target, interpreter };
  const restored = await cache.restore({ ...wanted, floor: target.floor });
  if (!restored.hit) return missed(pin, restored);
  const file = `${host.files.absolute(folder)}/${restored.manifest.file.name}`;
  await host.files.placeFile(restored.path, file);
  const { size } = restored.manifest.file;
  const { seconds } = restored.manifest.built;
  return { ...pin, file, hit: true, reason: "", bytes: size, seconds };
}

function missed(pin: Pin, { reason }: Extract<Restored, { hit: false }>): WheelAnswer {
  return { ...pin, file: null, hit: false, reason, bytes: 0, seconds: 0 };
}

/** Tells which of the pinned wheels are there, without bringing or checking them. */
export async function findWheels(
  host: Host,
  cache: WheelCache,
  kept: KeptWheels,
): Promise<readonly WheelAnswer[]> {
  const answers: WheelAnswer[] = [];
  for (const pin of await pinsOf(host, kept.requirements)) {
    const hit = await cache.has(partsOf(kept, pin));
    const reason = hit ? "" : "it is not there";
    answers.push({ ...pin, file: null, hit, reason, bytes: 0, seconds: 0 });
  }
  return answers;
}

/** Keeps the wheels of the folder that the target's Python takes, and that are not there yet. */
export async function saveWheels(
  host: Host,
  cache: WheelCache,
  kept: KeptWheels,
): Promise<readonly { readonly name: string; readonly outcome: string }[]> {
  const { files, clock } = host;
  const folder = files.absolute(kept.folder);
  const names = (await files.exists(folder)) ? await files.list(folder) : [];
  const saved: { readonly name: string; readonly outcome: string }[] = [];
  for (const name of names) {
    const pin = pinOf(kept, name);
    if (pin === null) continue;
    const built = { seconds: 0, strategy: "", tools: "", at: clock.now() };
    const { outcome } = await cache.save(partsOf(kept, pin), `${folder}/${name}`, built);
    saved.push({ name, outcome });
  }
  return saved;
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

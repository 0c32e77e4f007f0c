import { dirname } from "node:path/posix";
import { asFailure, type Host } from "@wainwright/core";
import { MANIFEST_NAME, parseManifest } from "../entry/manifest.ts";
import { CACHE_FORMAT } from "../key/entry-key.ts";
import { ASIDE, FolderBackend, USED } from "./folder-backend.ts";
import { walkShared } from "./walk-shared.ts";

/** Says how much a cache folder may hold. */
export interface FolderLimits {
  /** In bytes; null for any. */
  readonly maxSize: number | null;
  /** In milliseconds since an entry was last of use; null for any. */
  readonly maxAge: number | null;
}

/** Is what was taken away. */
export interface Pruned {
  readonly entries: number;
  readonly bytes: number;
}

const DAY = 86_400_000;

interface KeptEntry {
  readonly key: string;
  readonly bytes: number;
  readonly used: number;
}

/**
 * Takes away what is too old, and then what was of use longest ago until the rest fits. What this run used stays, whatever the
 * limits say; so does everything where a folder cannot be written.
 * @param inUse keys of this run.
 */
export async function pruneFolder(
  host: Host,
  root: string,
  { limits, inUse }: { readonly limits: FolderLimits; readonly inUse: ReadonlySet<string> },
): Promise<Pruned> {
  await removeLeftovers(host, root);
  const now = host.clock.now();
  const entries = await entriesIn(host, root, now);
  const free = entries.filter(({ key }) => !inUse.has(key)).toSorted((a, b) => a.used - b.used);
  const { maxAge, maxSize } = limits;
  const tooMuch = { bytes: total(entries) - (maxSize ?? Infinity) };
  const removed: KeptEntry[] = [];
  const backend = new FolderBackend(host, root);
  for (const entry of free) {
    const isOld = maxAge !== null && now - entry.used > maxAge;
    if (!isOld && tooMuch.bytes <= 0) continue;
    if (!(await backend.remove(entry.key))) continue;
    tooMuch.bytes -= entry.bytes;
    removed.push(entry);
  }
  return { entries: removed.length, bytes: total(removed) };
}

function total(entries: readonly KeptEntry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function entriesIn(host: Host, root: string, now: number): Promise<readonly KeptEntry[]> {
  const folder = `${root}/${CACHE_FORMAT}`;
  if ((await host.files.info(folder))?.kind !== "folder") return [];
  const sizes = new Map<string, number>();
  for (const { path, size } of await walkShared(host.files, folder)) {
    const key = `${CACHE_FORMAT}/${dirname(path)}`;
    sizes.set(key, (sizes.get(key) ?? 0) + size);
  }
  const entries: KeptEntry[] = [];
  for (const [key, bytes] of sizes)
    entries.push({ key, bytes, used: await lastUse(host, { root, key, now }) });
  return entries;
}

/** A clock that was wrong once must not keep an entry for ever. */
async function lastUse(
  { files }: Host,
  { root, key, now }: { readonly root: string; readonly key: string; readonly now: number },
): Promise<number> {
  const used = Number((await files.readTextIfThere(`${root}/${USED}/${key}`)) ?? Number.NaN);
  if (Number.isFinite(used)) return Math.min(used, now);
  const text = await files.readTextIfThere(`${root}/${key}/${MANIFEST_NAME}`);
  return Math.min(parseManifest(text ?? "")?.built.at ?? 0, now);
}

/** Whoever was killed in the middle left something aside, with the time in its name. */
async function removeLeftovers({ files, clock, log }: Host, root: string): Promise<void> {
  const folder = `${root}/${ASIDE}`;
  if (!(await files.exists(folder))) return;
  try {
    for (const name of await files.list(folder))
      if (Math.abs(clock.now() - Number.parseInt(name, 10)) > DAY)
        await files.remove(`${folder}/${name}`);
  } catch (thrown) {
    log.debug(asFailure(thrown).message);
  }
}

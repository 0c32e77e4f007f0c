import { Failure, type Host, megabytes } from "@wainwright/core";
import { largestFolders } from "./largest-folders.ts";

/** Is what one build may need beside what is there: sources, objects of a large C++ package, the wheel. In bytes. */
export const ROOM_OF_A_BUILD = 512 * 1024 ** 2;
/** Is what one wheel and the copy that is kept of it may need. In bytes. */
export const ROOM_OF_A_WHEEL = 64 * 1024 ** 2;

/** Is a folder that is written to, and how much. */
export interface Place {
  readonly folder: string;
  /** In bytes. */
  readonly needed: number;
}

/**
 * Asks for room before a build begins, for one that ends for want of it has cost its whole time.
 * @throws Failure `disk-full`, with what is needed, what is free, and the ten largest folders there.
 */
export async function requireRoom(host: Host, places: readonly Place[]): Promise<void> {
  for (const place of places) {
    const free = await host.files.freeBytes(place.folder);
    if (free < place.needed) throw await noRoom(host, place, free);
  }
}

/** Makes a failed build's want of room a failure of its own, which names the folders that take it. */
export async function withLargestFolders(
  host: Host,
  failure: Failure,
  places: readonly Place[],
): Promise<Failure> {
  const isFull =
    failure.code === "disk-full" || failure.diagnoses.some(({ id }) => id === "no-space");
  if (!isFull) return failure;
  const { message, remedy, diagnoses, cause, outputs } = failure;
  const words = [message, await takers(host, places)].join("\n");
  return new Failure("disk-full", words, { remedy, diagnoses, cause, outputs });
}

async function noRoom(host: Host, place: Place, free: number): Promise<Failure> {
  const { folder, needed } = place;
  const numbers = `${megabytes(free, 0)} are free where ${folder} is, and a build may need ${megabytes(needed, 0)}`;
  return new Failure("disk-full", [numbers, await takers(host, [place])].join("\n"), {
    remedy: `Free space there (what is in ${host.cache.root} may go: it is made again), or point output-dir, RUNNER_TEMP and WAINWRIGHT_CACHE elsewhere.`,
  });
}

async function takers(host: Host, places: readonly Place[]): Promise<string> {
  const largest = await largestFolders(
    host,
    places.map(({ folder }) => folder),
  );
  const rows = largest.map(({ folder, bytes }) => `  ${megabytes(bytes, 0)}  ${folder}`);
  return ["The largest folders there:", ...rows].join("\n");
}

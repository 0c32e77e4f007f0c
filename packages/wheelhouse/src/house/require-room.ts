import { Failure, type Host } from "@wainwright/core";
import { largestFolders } from "./largest-folders.ts";

/** Is what one build may need beside what is there: sources, objects of a large C++ package, the wheel. In bytes. */
export const ROOM_OF_A_BUILD = 512 * 1024 ** 2;

/**
 * Asks for room before a build begins, for one that ends for want of it has cost its whole time.
 * @param places folders that are written to.
 * @throws Failure `disk-full`, with what is needed, what is free, and the ten largest folders there.
 */
export async function requireRoom(host: Host, places: readonly string[]): Promise<void> {
  for (const place of places) {
    const free = await host.files.freeBytes(place);
    if (free < ROOM_OF_A_BUILD) throw await noRoom(host, place, free);
  }
}

/** Makes a failed build's want of room a failure of its own, which names the folders that take it. */
export async function withLargestFolders(
  host: Host,
  failure: Failure,
  places: readonly string[],
): Promise<Failure> {
  const isFull =
    failure.code === "disk-full" || failure.diagnoses.some(({ id }) => id === "no-space");
  if (!isFull) return failure;
  const { message, remedy, diagnoses, cause, outputs } = failure;
  const words = [message, await takers(host, places)].join("\n");
  return new Failure("disk-full", words, { remedy, diagnoses, cause, outputs });
}

async function noRoom(host: Host, place: string, free: number): Promise<Failure> {
  const numbers = `${megabytes(free)} are free where ${place} is, and a build may need ${megabytes(ROOM_OF_A_BUILD)}`;
  return new Failure("disk-full", [numbers, await takers(host, [place])].join("\n"), {
    remedy: "Free space there, or point output-dir, RUNNER_TEMP and WAINWRIGHT_CACHE elsewhere.",
  });
}

async function takers(host: Host, places: readonly string[]): Promise<string> {
  const largest = await largestFolders(host, places);
  const rows = largest.map(({ folder, bytes }) => `  ${megabytes(bytes)}  ${folder}`);
  return ["The largest folders there:", ...rows].join("\n");
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

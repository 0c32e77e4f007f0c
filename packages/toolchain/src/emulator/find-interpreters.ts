import { Failure, type Host } from "@wainwright/core";
import type { Emulator } from "./emulator.ts";
import { imageInterpreters } from "./image-interpreters.ts";
import { installedInterpreters } from "./installed-interpreters.ts";
import type { FoundInterpreters } from "./interpreter.ts";
import { packagedInterpreters } from "./packaged-interpreters.ts";

/** Says where interpreters may come from. */
export interface InterpreterSources {
  /** A file or a folder that alone counts; null for the usual sources. */
  readonly interpreterPath: string | null;
  /** A container image to take them from when nothing nearer has them; null: Docker is not used. */
  readonly image: string | null;
  /** Flag letters that they will be registered with. */
  readonly flags: string;
}

/**
 * Finds a static interpreter for each emulator: installed, from the distribution's package (kept in the cache), from
 * the image; each source is asked only for what those before it lack.
 * @returns what was found; emulators that no source has are left out.
 * @throws Failure `path-missing` for an interpreter-path that is not there, and those of the image.
 */
export async function findInterpreters(
  host: Host,
  emulators: readonly Emulator[],
  sources: InterpreterSources,
): Promise<FoundInterpreters> {
  const found = new Map(await installedInterpreters(host, emulators, sources));
  if (sources.interpreterPath !== null) return found;
  const lacking = (): readonly Emulator[] => emulators.filter(({ qemu }) => !found.has(qemu));
  const remote = [
    async () => packagedInterpreters(host, lacking()),
    async () => imageInterpreters(host, lacking(), sources.image),
  ];
  for (const source of remote) {
    if (lacking().length === 0) break;
    for (const [qemu, interpreter] of await source()) found.set(qemu, interpreter);
  }
  return found;
}

/** Reports emulators that no source has. */
export function interpretersMissing(
  emulators: readonly Emulator[],
  sources: InterpreterSources,
): Failure {
  const names = emulators.map(({ qemu }) => `qemu-${qemu}`).join(", ");
  const image = sources.image === null ? "" : `, nor in the image ${sources.image}`;
  const where =
    sources.interpreterPath === null
      ? `neither installed (as a static program) nor in the distribution's packages qemu-user-static and qemu-user${image}`
      : `not a static program at ${sources.interpreterPath}`;
  return new Failure("emulator-unavailable", `${names}: ${where}`, {
    remedy:
      "Install QEMU's static user-mode emulators with this system's package manager, name them with interpreter-path, or name an image that has them.",
  });
}

import { readElf } from "@wainwright/binary";
import type { Host } from "@wainwright/core";
import type { Emulator } from "./emulator.ts";

/** Is an emulator's program file, and where it came from. */
export interface Interpreter {
  /** Absolute. */
  readonly path: string;
  readonly source: "given" | "installed" | "package" | "image";
}

/** Maps QEMU's names of architectures to what was found for them. */
export type FoundInterpreters = ReadonlyMap<string, Interpreter>;

/** Lists the names that an emulator's program has: Debian's and Docker's, then the newer one. */
export function programNames(emulator: Emulator): readonly string[] {
  return [`qemu-${emulator.qemu}-static`, `qemu-${emulator.qemu}`];
}

/**
 * Tells whether a file is a program without a dynamic loader (static or static-pie): one with a loader fails in every
 * container, since flag F hands over the program but not its libraries.
 */
async function isStaticProgram(host: Pick<Host, "files">, path: string): Promise<boolean> {
  const real = await host.files.realPath(path);
  if ((await host.files.info(real))?.kind !== "file") return false;
  const read = readElf(await host.files.readBytes(real));
  return read.kind === "elf" && read.elf.interpreter === null && read.elf.needed.length === 0;
}

/** Picks, for each emulator, the first of its programs in a folder that is there and static. */
export async function interpretersIn(
  host: Pick<Host, "files">,
  folder: string,
  options: { readonly emulators: readonly Emulator[]; readonly source: Interpreter["source"] },
): Promise<FoundInterpreters> {
  const found = new Map<string, Interpreter>();
  for (const emulator of options.emulators) {
    const paths = programNames(emulator).map((name) => `${folder}/${name}`);
    const path = await firstStatic(host, paths);
    if (path !== null) found.set(emulator.qemu, { path, source: options.source });
  }
  return found;
}

/** Picks the first path that is there and static; null when none is. */
export async function firstStatic(
  host: Pick<Host, "files">,
  paths: readonly string[],
): Promise<string | null> {
  for (const path of paths)
    if ((await host.files.exists(path)) && (await isStaticProgram(host, path))) return path;
  return null;
}

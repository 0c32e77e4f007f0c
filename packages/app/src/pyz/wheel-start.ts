import { listZip } from "@wainwright/archive";
import type { Host } from "@wainwright/core";
import { topLevelModules } from "@wainwright/wheelhouse";
import type { HouseWheel } from "../house/house-wheels.ts";
import { type ConsoleScript, consoleScripts } from "./entry-point.ts";

/** Is what a wheel offers to start. */
export interface WheelStart {
  readonly scripts: readonly ConsoleScript[];
  /** What can be imported by a plain name. */
  readonly modules: readonly string[];
}

const ENTRY_POINTS = /^[^/]+\.dist-info\/entry_points\.txt$/;

/** Reads from a wheel what can be started. A wheel that cannot be read offers nothing: whoever verifies it says why. */
export async function readWheelStart(host: Host, { file, name }: HouseWheel): Promise<WheelStart> {
  const source = await host.files.openForReading(file);
  try {
    const listing = await listZip(source);
    if (!listing.ok) return { scripts: [], modules: [] };
    const { zip } = listing;
    const entry = zip.entries.find(({ path }) => ENTRY_POINTS.test(path));
    const chunks: Uint8Array[] = [];
    if (entry !== undefined)
      await zip.readEntry(entry, (chunk) => chunks.push(Uint8Array.from(chunk)));
    const text = new TextDecoder().decode(Buffer.concat(chunks));
    return {
      scripts: consoleScripts(text, name),
      modules: topLevelModules(zip.entries.map(({ path }) => path)),
    };
  } finally {
    await source.close();
  }
}

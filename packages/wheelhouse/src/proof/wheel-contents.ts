import { listZip } from "@wainwright/archive";
import type { Host } from "@wainwright/core";
import { parseMetadata } from "@wainwright/wheel";
import { topLevelModules } from "./top-level-modules.ts";

/** Is what a wheel says about how it is used. */
export interface WheelContents {
  /** What can be imported by a plain name. */
  readonly modules: readonly string[];
  /** What it needs to be imported: PEP 508 requirements without those of extras. */
  readonly requires: readonly string[];
}

/** Reads from a wheel which modules it brings and what they require. A wheel that cannot be read brings nothing. */
export async function readContents(host: Host, wheel: string): Promise<WheelContents> {
  const file = await host.files.openForReading(wheel);
  try {
    const listing = await listZip(file);
    if (!listing.ok) return { modules: [], requires: [] };
    const { zip } = listing;
    const metadata = zip.entries.find(({ path }) => /^[^/]+\.dist-info\/METADATA$/.test(path));
    const chunks: Uint8Array[] = [];
    if (metadata !== undefined)
      await zip.readEntry(metadata, (chunk) => chunks.push(Uint8Array.from(chunk)));
    const parsed = parseMetadata(new TextDecoder().decode(Buffer.concat(chunks)));
    const requires = parsed.ok ? parsed.metadata.requiresDist : [];
    return {
      modules: topLevelModules(zip.entries.map(({ path }) => path)),
      requires: requires.filter((requirement) => !/;.*\bextra\s*==/.test(requirement)),
    };
  } finally {
    await file.close();
  }
}

import type { PlannedPut, Published, Publisher } from "@wainwright/registry";
import type { CrateVersion } from "./plan/destination.ts";

/** Says which versions of crates nobody shall choose any more, and how that is told to whom. */
export interface Yanks {
  /** For people. */
  readonly place: string;
  readonly versions: readonly CrateVersion[];
  readonly yankOne: (version: CrateVersion) => Promise<void>;
}

const NOTHING: Published = { urls: [], digests: {}, install: [] };

/** Yanks versions once what takes their place is there. @param publisher null where nothing is published. */
export function withYanks(publisher: Publisher | null, yanks: Yanks): Publisher {
  const { place, versions, yankOne } = yanks;
  return {
    description: publisher?.description ?? place,
    preflight: async () => [
      ...((await publisher?.preflight()) ?? []),
      ...versions.map((version) => rowOf(version, place)),
    ],
    publish: async (plan) => {
      const own = new Set(versions.map(nameOf));
      const others = plan.filter(({ name }) => !own.has(name));
      const published = (await publisher?.publish(others)) ?? NOTHING;
      for (const version of versions) await yankOne(version);
      return published;
    },
  };
}

function nameOf({ name, version }: CrateVersion): string {
  return `${name}@${version} (yanked)`;
}

function rowOf(version: CrateVersion, place: string): PlannedPut {
  return { name: nameOf(version), place, standing: "send", reason: "", remedy: "", bytes: 0 };
}

import { parse } from "smol-toml";
import { isObject } from "./cargo-metadata.ts";

/** Is one crate as a Cargo.lock has it. */
export interface LockedCrate {
  readonly name: string;
  readonly version: string;
  /** The sha256 of the file that the registry has. */
  readonly checksum: string;
}

/** Finds a crate of a registry in the text of a Cargo.lock; null where it is not there. */
export function lockedCrate(text: string, name: string): LockedCrate | null {
  for (const one of packagesIn(text)) {
    if (!isObject(one)) continue;
    const { name: own, version, checksum } = one;
    if (own === name && typeof version === "string" && typeof checksum === "string")
      return { name, version, checksum };
  }
  return null;
}

function packagesIn(text: string): readonly unknown[] {
  try {
    const packages: unknown = parse(text)["package"];
    return Array.isArray(packages) ? packages : [];
  } catch {
    return [];
  }
}

import type { PackedCrate } from "./packed-crate.ts";

/** Puts crates behind those of them that they need. */
export function inOrder(crates: readonly PackedCrate[]): readonly PackedCrate[] {
  const sorted: PackedCrate[] = [];
  const seen = new Set<PackedCrate>();
  const visit = (crate: PackedCrate) => {
    if (seen.has(crate)) return;
    seen.add(crate);
    for (const { name, package: own } of crate.entry.deps)
      for (const other of crates) if (other.entry.name === (own ?? name)) visit(other);
    sorted.push(crate);
  };
  for (const crate of crates) visit(crate);
  return sorted;
}

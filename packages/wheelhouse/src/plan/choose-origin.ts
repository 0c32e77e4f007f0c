import type { FailureCode } from "@wainwright/core";
import type { PromisedHashes } from "../source/promised-hashes.ts";
import type { IndexedFile, LockedPackage } from "../source/pylock.ts";
import { normalizeProjectName } from "@wainwright/wheel";
import { bestWheel, type TagRanks } from "./best-wheel.ts";
import type { BuildSource, FoundWheel } from "./planned-package.ts";

/** Says which files may be taken. */
export interface ChoicePolicy {
  /** Packages that are built although there is a wheel; `:all:` for every one. */
  readonly noBinary: readonly string[];
  /** Packages that are not built; `:all:` for every one. */
  readonly onlyBinary: readonly string[];
  readonly hashes: PromisedHashes;
}

/** Says where a package's wheel can come from, going by the index alone. */
export type Choice =
  | {
      readonly kind: "wheel";
      readonly origin: "index" | "pure";
      readonly wheel: FoundWheel;
      /** What it can be built from as well; null where it may not, or cannot be. */
      readonly source: BuildSource | null;
    }
  | { readonly kind: "build"; readonly source: BuildSource }
  | {
      readonly kind: "none";
      readonly code: FailureCode;
      readonly reason: string;
      readonly source: null;
    };

/** Decides for one locked package: the best wheel that the tags accept, its sources, or why there is neither. */
export function chooseOrigin(locked: LockedPackage, ranks: TagRanks, policy: ChoicePolicy): Choice {
  const usable = usableFiles(locked, policy.hashes);
  const wheel = names(policy.noBinary, locked.name)
    ? null
    : bestWheel(usable.wheels, locked, ranks);
  const mayBuild = !names(policy.onlyBinary, locked.name);
  const source = mayBuild ? sourceOf(locked, usable.sdist) : null;
  if (wheel !== null) {
    const origin = wheel.tag.endsWith("-none-any") ? "pure" : "index";
    return { kind: "wheel", origin, wheel: { ...wheel, place: null }, source };
  }
  if (source !== null) return { kind: "build", source };
  return { kind: "none", source, ...whyNone(locked, policy) };
}

/** Tells whether a list of `--no-binary` or `--only-binary` names a package. */
function names(list: readonly string[], name: string): boolean {
  return list.some(
    (one) => one === ":all:" || normalizeProjectName(one) === normalizeProjectName(name),
  );
}

type ProvableFile = IndexedFile & { readonly sha256: string };

/** Only files whose bytes are promised, and promised as the requirements promise them. */
function usableFiles(
  locked: LockedPackage,
  hashes: PromisedHashes,
): { readonly wheels: readonly ProvableFile[]; readonly sdist: ProvableFile | null } {
  const promised = hashes.get(normalizeProjectName(locked.name));
  const usable = (file: IndexedFile): readonly ProvableFile[] => {
    const { sha256 } = file;
    if (sha256 === null || promised?.includes(sha256) === false) return [];
    return [{ ...file, sha256 }];
  };
  const [sdist = null] = locked.sdist === null ? [] : usable(locked.sdist);
  return { wheels: locked.wheels.flatMap(usable), sdist };
}

function sourceOf(locked: LockedPackage, sdist: ProvableFile | null): BuildSource | null {
  if (sdist !== null) return { kind: "sdist", file: sdist };
  if (locked.folder !== null) return { kind: "folder", path: locked.folder };
  return locked.repository === null ? null : { kind: "repository", address: locked.repository };
}

interface Reason {
  readonly code: FailureCode;
  readonly reason: string;
}

function whyNone(locked: LockedPackage, policy: ChoicePolicy): Reason {
  const files = [...locked.wheels, ...(locked.sdist === null ? [] : [locked.sdist])];
  const promised = policy.hashes.get(normalizeProjectName(locked.name));
  return whyNoSum(files, promised) ?? whyNoSource(locked, policy);
}

function whyNoSum(
  files: readonly IndexedFile[],
  promised: readonly string[] | undefined,
): Reason | null {
  if (files.length === 0) return null;
  if (files.every(({ sha256 }) => sha256 === null))
    return { code: "checksum-missing", reason: "the index promises no sha256 for its files" };
  if (promised === undefined) return null;
  if (files.some(({ sha256 }) => sha256 !== null && promised.includes(sha256))) return null;
  const sums = promised.slice(0, 3).join(", ");
  return {
    code: "checksum-mismatch",
    reason: `no file on the index has a sha256 that the requirements promise (${sums})`,
  };
}

function whyNoSource({ name, sdist, wheels }: LockedPackage, policy: ChoicePolicy): Reason {
  if (names(policy.onlyBinary, name) && sdist !== null)
    return { code: "package-not-found", reason: "no wheel fits, and only-binary forbids to build" };
  const isAsked = names(policy.noBinary, name) && wheels.length > 0;
  const what = isAsked ? "no-binary asks for a build" : "no wheel fits";
  return { code: "sdist-missing", reason: `${what}, and there is no source distribution` };
}

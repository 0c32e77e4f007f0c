import manylinux from "./manylinux.json" with { type: "json" };
import musllinux from "./musllinux.json" with { type: "json" };

/** From which policy on something is allowed, by the minor version that names it (2_17 is 17); null for none. */
export type Since = number | null;

/** What policies allow, each name with the policy from which on it is allowed; a name that is missing never is. */
export type PolicyData = {
  /** The minor versions that name the policies, oldest first. */
  readonly levels: readonly number[];
  readonly libraries: ReadonlyMap<string, Since>;
  /** By library: its symbols that are not for others to use. */
  readonly forbidden: ReadonlyMap<string, ReadonlyMap<string, Since>>;
  /** By the machine's name in platform tags. */
  readonly architectures: ReadonlyMap<string, ArchitectureData>;
};

/** What policies allow on one architecture. */
export type ArchitectureData = {
  /** The oldest policy that exists there. */
  readonly oldest: number;
  /** By family (GLIBC, GLIBCXX, …): the symbol versions without the family's name. */
  readonly versions: ReadonlyMap<string, ReadonlyMap<string, Since>>;
};

/** The form of the files that scripts/build-policies.ts writes: names by level, parted by spaces. */
type Written = Readonly<Record<string, string | undefined>>;
type WrittenPolicies = {
  readonly levels: string;
  readonly libraries: Written;
  readonly forbidden: Readonly<Record<string, Written>>;
  readonly architectures: Readonly<
    Record<
      string,
      { readonly oldest: number; readonly versions: Readonly<Record<string, Written>> }
    >
  >;
};

/** The manylinux policies (PEP 600). */
export const MANYLINUX: PolicyData = unpack(manylinux);

/** The musllinux policies (PEP 656). */
export const MUSLLINUX: PolicyData = unpack(musllinux);

function unpack(written: WrittenPolicies): PolicyData {
  return {
    levels: written.levels.split(" ").map(Number),
    libraries: byName(written.libraries),
    forbidden: mapValues(written.forbidden, byName),
    architectures: mapValues(written.architectures, ({ oldest, versions }) => ({
      oldest,
      versions: mapValues(versions, byName),
    })),
  };
}

function byName(written: Written): ReadonlyMap<string, Since> {
  return new Map(
    Object.entries(written).flatMap(([level, names = ""]) =>
      names.split(" ").map((name) => [name, level === "never" ? null : Number(level)] as const),
    ),
  );
}

// A map, not an object: files choose the names that are looked up, "constructor" too.
function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): ReadonlyMap<string, To> {
  return new Map(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

import stableAbi from "./stable-abi.json" with { type: "json" };

/** A version of Python, as [3, 9]. */
export type PythonVersion = readonly [major: number, minor: number];

/** What an extension module says of itself and needs: the Python that its tag promises, and undefined symbols. */
export type StableAbiUse = {
  readonly floor: PythonVersion;
  readonly undefined: readonly string[];
};

/** Which symbols make a promise of the stable ABI untrue, in the order of their names. */
export type StableAbiVerdict = {
  /** Python's symbols that are not in the stable ABI of any version. */
  readonly outside: readonly string[];
  /** Symbols that came into it later than the floor. */
  readonly newer: readonly { readonly symbol: string; readonly since: PythonVersion }[];
  /** Symbols of it that only Python on Windows has. */
  readonly windowsOnly: readonly string[];
  /** The lowest version that has all symbols used of the stable ABI. */
  readonly lowestFloor: PythonVersion;
};

/** PEP 384's first version. */
const FIRST: PythonVersion = [3, 2];

/** The minor version of Python 3 in which each symbol came into the stable ABI. */
const ADDED: ReadonlyMap<string, number> = new Map(
  Object.entries(stableAbi.added).flatMap(([minor, names]) =>
    names.split(" ").map((name) => [name, Number(minor)] as const),
  ),
);
const WINDOWS_ONLY: ReadonlySet<string> = new Set(stableAbi.windowsOnly.split(" "));

/**
 * Finds the undefined symbols that a `cp3x-abi3` extension must not use (PEP 384), as abi3audit does. Symbols that do not begin
 * with Py or _Py, and PyInit_*, are not Python's. abi3t (PEP 803) has the same functions: what differs are structs.
 */
export function stableAbiViolations({ floor, undefined: symbols }: StableAbiUse): StableAbiVerdict {
  const used = [...new Set(symbols)].filter(isPythons).toSorted();
  const known = used.flatMap((symbol) => {
    const minor = ADDED.get(symbol);
    return minor === undefined ? [] : [{ symbol, since: [3, minor] as const }];
  });
  const lowest = Math.max(FIRST[1], ...new Set(known.map(({ since }) => since[1])));
  return {
    outside: used.filter((symbol) => !ADDED.has(symbol)),
    newer: known.filter(({ since }) => isLater(since, floor)),
    windowsOnly: used.filter((symbol) => WINDOWS_ONLY.has(symbol)),
    lowestFloor: [3, lowest],
  };
}

function isPythons(symbol: string): boolean {
  return /^_?Py/.test(symbol) && !symbol.startsWith("PyInit_");
}

function isLater(a: PythonVersion, b: PythonVersion): boolean {
  return a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
}

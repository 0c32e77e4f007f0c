import { basename } from "node:path/posix";
import type { X86Level } from "@wainwright/binary";
import { externalLibraries } from "./external-libraries.ts";
import type { Policy } from "./policy.ts";
import { isLoader } from "./policy.ts";
import type { Since } from "./policy-data.ts";
import type { PolicyFile } from "./policy-file.ts";
import { PYTHON_BUILD_SYMBOLS } from "./policy-symbols.ts";
import { type Root, wheelTrees } from "./wheel-trees.ts";

/** Something that a file needs and not every policy gives; `since` is the minor version of the first one that does, null where none does. */
export type PolicyNeed = { readonly file: string; readonly since: Since } & (
  | {
      readonly kind: "version";
      /** Whole, as in "GLIBC_2.34". */
      readonly version: string;
      readonly library: string;
      /** Whether the wheel brings a library of that name: then the machine's own is not what is needed. */
      readonly bundled: boolean;
    }
  | { readonly kind: "library"; readonly library: string }
  | { readonly kind: "symbol"; readonly symbol: string; readonly library: string }
  | { readonly kind: "python-build"; readonly symbol: string }
  | { readonly kind: "instructions"; readonly level: Exclude<X86Level, "baseline"> }
);

/** Lists what the files need beyond the oldest policy, each thing once for each file that needs it. */
export function policyNeeds(files: readonly PolicyFile[], policy: Policy): readonly PolicyNeed[] {
  const roots = wheelTrees(files);
  const oldest = policy.levels[0] ?? 0;
  const own = new Set(files.flatMap(({ path, soname }) => [basename(path), soname ?? ""]));
  return [
    ...files.flatMap((file) => versionNeeds(file, policy, own)),
    ...roots.flatMap((root) => [
      ...libraryNeeds(root, policy),
      ...symbolNeeds(root.file, policy),
      ...buildNeeds(root.file),
    ]),
  ].filter(({ since }) => since === null || since > oldest);
}

function versionNeeds(
  { path, versionNeeds: needs }: PolicyFile,
  policy: Policy,
  own: ReadonlySet<string>,
): readonly PolicyNeed[] {
  return needs.flatMap(({ file: library, names }) =>
    isLoader(library)
      ? []
      : names.flatMap((version) => {
          const end = version.indexOf("_");
          const known = end < 0 ? undefined : policy.versions.get(version.slice(0, end));
          if (known === undefined) return [];
          const since = known.get(version.slice(end + 1)) ?? null;
          const bundled = own.has(library);
          return [{ kind: "version", file: path, since, version, library, bundled } as const];
        }),
  );
}

function libraryNeeds(root: Root, policy: Policy): readonly PolicyNeed[] {
  return Array.from(externalLibraries(root, policy), ([library, since]) => ({
    kind: "library",
    file: root.file.path,
    since,
    library,
  }));
}

function symbolNeeds(file: PolicyFile, policy: Policy): readonly PolicyNeed[] {
  return file.needed.flatMap((library) => {
    const forbidden = policy.forbidden.get(library);
    if (forbidden === undefined) return [];
    return file.undefined.flatMap((symbol) => {
      const since = forbidden.get(symbol);
      return since === undefined
        ? []
        : [{ kind: "symbol", file: file.path, since, symbol, library } as const];
    });
  });
}

function buildNeeds({
  path,
  undefined: symbols,
  x86Level,
  pyInit,
}: PolicyFile): readonly PolicyNeed[] {
  const bound =
    pyInit.length === 0 ? [] : symbols.filter((one) => PYTHON_BUILD_SYMBOLS.includes(one));
  return [
    ...bound.map((symbol) => ({ kind: "python-build", file: path, since: null, symbol }) as const),
    ...(x86Level === null || x86Level === "baseline"
      ? []
      : [{ kind: "instructions", file: path, since: null, level: x86Level } as const]),
  ];
}

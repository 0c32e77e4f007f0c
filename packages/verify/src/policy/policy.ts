import type { ArchitectureName, Libc, Target } from "@wainwright/platform";
import { TARGETS } from "@wainwright/platform";
import type { ArchitectureData, PolicyData, Since } from "./policy-data.ts";
import { MANYLINUX, MUSLLINUX } from "./policy-data.ts";

/** The policies of one C library on one architecture, as one table: from which policy on each thing is allowed. */
export type Policy = {
  readonly libc: Libc;
  readonly target: Target;
  /** The policies that exist there, oldest first. */
  readonly levels: readonly number[];
  readonly versions: ArchitectureData["versions"];
  readonly libraries: ReadonlyMap<string, Since>;
  readonly forbidden: PolicyData["forbidden"];
};

/** zig links with this name; musl's loader takes it, like every name that begins with "libc.", for itself. */
const MUSL_OF_ZIG = "libc.so";

/** Gives the policies of a C library on an architecture; null where there are none. */
export function policyOf(libc: Libc, architecture: ArchitectureName): Policy | null {
  const data = libc === "gnu" ? MANYLINUX : MUSLLINUX;
  const target = TARGETS.find((one) => one.libc === libc && one.architecture === architecture);
  const own = target === undefined ? undefined : data.architectures.get(target.wheelArchitecture);
  if (target === undefined || own === undefined) return null;
  const soname = target.libcSoname;
  const inAll = data.libraries.get(MUSL_OF_ZIG);
  return {
    libc,
    target,
    levels: data.levels.filter((level) => level >= own.oldest),
    versions: own.versions,
    libraries:
      soname === null || inAll === undefined
        ? data.libraries
        : new Map([...data.libraries, [soname, inAll]]),
    forbidden: data.forbidden,
  };
}

/** Gives the tag of a policy. */
export function policyTag(policy: Policy, level: number): string {
  const family = policy.libc === "gnu" ? "manylinux_2" : "musllinux_1";
  return `${family}_${level}_${policy.target.wheelArchitecture}`;
}

/** Says whether a name is that of the program loader, which is no library. */
export function isLoader(library: string): boolean {
  return library.includes("ld-linux") || library === "ld64.so.1" || library === "ld64.so.2";
}

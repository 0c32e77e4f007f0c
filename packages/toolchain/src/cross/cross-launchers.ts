import { basename } from "node:path/posix";
import type { Target } from "@wainwright/platform";
import { type Launcher, type LauncherFacts, launchers } from "../accelerated/launchers.ts";
import { TOOLCHAIN_FOLDER } from "../accelerated/places.ts";
import { SYSROOT } from "./places.ts";

/**
 * Lists what a cross build finds first on its PATH: the programs of an accelerated build under the same names, that search
 * the target's root below {@link SYSROOT} and write its paths as if it were the root; and the host's compilers.
 */
export function crossLaunchers(facts: LauncherFacts): readonly Launcher[] {
  const own = launchers(facts).map((launcher) => belowSysroot(launcher, facts.target));
  // The root that they run in is of the same suite, and has but few of their libraries.
  const libraries = `${TOOLCHAIN_FOLDER}/usr/lib/${facts.hostTarget.gnuTriplet ?? ""}`;
  return [...own, ...HOST_COMPILERS].map((launcher) => ({
    ...launcher,
    fixed: { ...launcher.fixed, LD_LIBRARY_PATH: libraries },
  }));
}

/** What they make runs in the sandbox itself. */
const HOST_COMPILERS: readonly Launcher[] = ["gcc", "g++"].map((name) => ({
  name: `host-${name}`,
  program: `${TOOLCHAIN_FOLDER}/usr/bin/${name}`,
  // Without -B it would find the target's assembler and linker first on PATH.
  before: [`--sysroot=${TOOLCHAIN_FOLDER}`, `-B${TOOLCHAIN_FOLDER}/usr/bin/`],
  fixed: { C_INCLUDE_PATH: "", CPLUS_INCLUDE_PATH: "" },
}));

function belowSysroot(launcher: Launcher, target: Target): Launcher {
  if (launcher.name.endsWith("pkg-config")) return pkgConfigBelow(launcher);
  if (launcher.appended?.["CPLUS_INCLUDE_PATH"] !== undefined) return compilerBelow(launcher);
  const name = basename(launcher.program);
  if (!LINKERS.some((linker) => name === `${target.compilerTriplet ?? ""}-${linker}`))
    return launcher;
  return { ...launcher, before: [`--sysroot=${SYSROOT}`, ...(launcher.before ?? [])] };
}

const LINKERS = ["ld", "ld.bfd", "ld.gold"];

/** Without the mapping debugging information and `__FILE__` would name the sysroot, and no two builds were alike. */
function compilerBelow(launcher: Launcher): Launcher {
  const { before = [], after = [], appended = {} } = launcher;
  return {
    ...launcher,
    before: [`--sysroot=${SYSROOT}`, `-ffile-prefix-map=${SYSROOT}=`, ...before],
    after: after.map((word) => word.replace(/^-L\//, `-L${SYSROOT}/`)),
    appended: mapValues(appended, below),
  };
}

/** Some versions compare the system's folders before the sysroot is put in front, and some after. */
function pkgConfigBelow(launcher: Launcher): Launcher {
  const { PKG_CONFIG_LIBDIR = "", ...system } = launcher.defaults ?? {};
  return {
    ...launcher,
    defaults: {
      PKG_CONFIG_LIBDIR: below(PKG_CONFIG_LIBDIR),
      ...mapValues(system, (list) => `${list}:${below(list)}`),
    },
    fixed: { ...launcher.fixed, PKG_CONFIG_SYSROOT_DIR: SYSROOT },
  };
}

function below(list: string): string {
  return list
    .split(":")
    .map((folder) => `${SYSROOT}${folder}`)
    .join(":");
}

function mapValues(
  record: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

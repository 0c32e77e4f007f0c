import type { Target } from "@wainwright/platform";
import type { ArgumentRule } from "../c-compiler/zig-arguments.ts";
import type { DebianSuite } from "../userland/debian-suites.ts";
import { CMAKE_FOLDER, TOOLCHAIN_FOLDER } from "./places.ts";

/** Is one program of the toolchain root under a name that builds know it by. */
export interface Launcher {
  readonly name: string;
  /** The program's path inside the userland. */
  readonly program: string;
  /** Arguments put before those given. */
  readonly before?: readonly string[];
  /** Arguments put after those given. */
  readonly after?: readonly string[];
  /** Variables that are set where they are not. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Variables that are lists with colons, which get more at their end. */
  readonly appended?: Readonly<Record<string, string>>;
  /** Variables that are set whatever they were. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** What becomes of some of the arguments given. */
  readonly rules?: readonly ArgumentRule[];
  /** Other arguments than `before`, put there where one of those given matches a pattern. */
  readonly where?: { readonly patterns: readonly string[]; readonly before: readonly string[] };
  /** Set for what compiles C and C++, and so may be behind ccache: as whom ccache knows it. */
  readonly compiles?: "gcc" | "clang";
}

/** Holds what the launchers of a userland depend on. */
export interface LauncherFacts {
  readonly suite: DebianSuite;
  readonly hostTarget: Target;
  readonly target: Target;
}

/** Says whose programs the tools are, and how builds of a target name them. */
export interface ToolFacts {
  readonly target: Target;
  /** The prefix of their names in the toolchain root; null where it has none for the target. */
  readonly triplet: string | null;
}

const PROGRAMS = `${TOOLCHAIN_FOLDER}/usr/bin`;

/** What GCC brings, by the name that follows the triplet. */
const GCC_PROGRAMS = ["gcc", "g++", "cpp", "gfortran"];
const GCC_HELPERS = ["gcc-ar", "gcc-nm", "gcc-ranlib", "gcov"];
/** Other names of the compilers, with the standard that POSIX's names mean. */
const ALIASES = [
  ["cc", "gcc", []],
  ["c++", "g++", []],
  ["c89", "gcc", ["-std=c89"]],
  ["c99", "gcc", ["-std=c99"]],
  ["f95", "gfortran", []],
] as const;
const BINUTILS = [
  ...["addr2line", "ar", "as", "c++filt", "elfedit", "gprof", "ld", "ld.bfd", "ld.gold"],
  ...["nm", "objcopy", "objdump", "ranlib", "readelf", "size", "strings", "strip"],
];
/** Programs that do the same for every machine. */
const PLAIN = ["make", "ninja", "patchelf"];
const CMAKE = ["cmake", "ctest", "cpack"];

/**
 * Lists what a build in the userland finds first on its PATH. The compilers search the userland only: the root they are in
 * has no C and C++ headers and libraries of the target.
 */
export function launchers(facts: LauncherFacts): readonly Launcher[] {
  const { target } = facts;
  const triplet = target.compilerTriplet ?? "";
  return [
    ...compilers(facts),
    ...withTriplets({ target, triplet }, GCC_HELPERS, {}),
    ...toolLaunchers({ target, triplet }),
  ];
}

/** Lists the tools that serve whichever compiler: binutils, make, CMake, Ninja, pkg-config, patchelf and git. */
export function toolLaunchers(facts: ToolFacts): readonly Launcher[] {
  return [
    ...(facts.triplet === null
      ? []
      : withTriplets({ ...facts, triplet: facts.triplet }, BINUTILS, {})),
    ...PLAIN.map((name) => ({ name, program: `${PROGRAMS}/${name}` })),
    ...CMAKE.map((name) => ({ name, program: `${CMAKE_FOLDER}/bin/${name}` })),
    { name: "gmake", program: `${PROGRAMS}/make` },
    pkgConfig(facts, "pkg-config"),
    pkgConfig(facts, `${facts.target.gnuTriplet ?? ""}-pkg-config`),
    {
      name: "git",
      program: `${PROGRAMS}/git`,
      fixed: {
        GIT_EXEC_PATH: `${TOOLCHAIN_FOLDER}/usr/lib/git-core`,
        GIT_TEMPLATE_DIR: `${TOOLCHAIN_FOLDER}/usr/share/git-core/templates`,
      },
    },
  ];
}

function compilers(facts: LauncherFacts): readonly Launcher[] {
  const { suite, target } = facts;
  const triplet = target.compilerTriplet ?? "";
  const search = { ...searchPlaces(facts), compiles: "gcc" } as const;
  const versioned = GCC_PROGRAMS.map((name) => `${name}-${suite.gcc}`);
  const aliases = ALIASES.map(([name, compiler, before]) => ({
    ...search,
    name,
    program: `${PROGRAMS}/${triplet}-${compiler}`,
    before,
  }));
  return [
    ...withTriplets({ target, triplet }, [...GCC_PROGRAMS, ...versioned], search),
    ...aliases,
  ];
}

/** Says where a compiler of the target itself would look, and these do not: for C++, for GCC's libraries, and in /usr/local. */
function searchPlaces({ suite, target }: LauncherFacts): Omit<Launcher, "name" | "program"> {
  const cxx = `/usr/include/c++/${suite.gcc}`;
  const own = `/usr/include/${target.gnuTriplet ?? ""}/c++/${suite.gcc}`;
  return {
    after: [`-L/usr/lib/gcc/${target.gnuTriplet ?? ""}/${suite.gcc}`],
    appended: {
      C_INCLUDE_PATH: "/usr/local/include",
      CPLUS_INCLUDE_PATH: [cxx, own, `${cxx}/backward`, "/usr/local/include"].join(":"),
    },
  };
}

function withTriplets(
  { target, triplet }: ToolFacts & { readonly triplet: string },
  names: readonly string[],
  options: Omit<Launcher, "name" | "program">,
): readonly Launcher[] {
  return names.flatMap((name) =>
    namesOf(target, name).map((each) => ({
      ...options,
      name: each,
      program: `${PROGRAMS}/${triplet}-${name}`,
    })),
  );
}

/** Gives the names by which builds for a target may call one of its tools: with GCC's triplet, Debian's, and none. */
export function namesOf({ compilerTriplet, gnuTriplet }: Target, name: string): readonly string[] {
  const triplets = [...new Set([compilerTriplet ?? "", gnuTriplet ?? ""])];
  return [name, ...triplets.map((triplet) => `${triplet}-${name}`)];
}

/** The host's pkg-config would look for the host's libraries, and write out where the target's are, as if nobody knew. */
function pkgConfig({ target }: ToolFacts, name: string): Launcher {
  const own = `lib/${target.gnuTriplet ?? ""}`;
  // Red Hat's family, and so manylinux's images, keep 64-bit libraries in lib64.
  const wide = target.bits === 64 ? ["lib64"] : [];
  const names = [own, ...wide, "lib", "share"];
  const folders = names.map((each) => `/usr/local/${each}`);
  const system = names.map((each) => `/usr/${each}`);
  return {
    name,
    program: `${PROGRAMS}/pkg-config`,
    defaults: {
      PKG_CONFIG_LIBDIR: [...folders, ...system].map((at) => `${at}/pkgconfig`).join(":"),
      PKG_CONFIG_SYSTEM_LIBRARY_PATH: [own, ...wide, "lib"]
        .flatMap((each) => [`/usr/${each}`, `/${each}`])
        .join(":"),
      PKG_CONFIG_SYSTEM_INCLUDE_PATH: "/usr/include",
    },
  };
}

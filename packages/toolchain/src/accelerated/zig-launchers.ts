import type { LibcFloor, Target } from "@wainwright/platform";
import { type ArgumentRule, ZIG_ARGUMENTS } from "../c-compiler/zig-arguments.ts";
import { targetArguments } from "../c-compiler/zig-wrapper.ts";
import { type Launcher, namesOf } from "./launchers.ts";
import { ZIG_CACHE_FOLDER, ZIG_FOLDER } from "./places.ts";

/** Holds what the launchers of zig depend on. */
export interface ZigLauncherFacts {
  readonly target: Target;
  readonly floor: LibcFloor | null;
  /** Folders of the userland with libraries, those that are there. */
  readonly libraries: readonly string[];
}

/** Is the program, for zig has the names of what it stands in for as its first argument. */
const ZIG = `${ZIG_FOLDER}/zig`;
const CACHE = { ZIG_GLOBAL_CACHE_DIR: ZIG_CACHE_FOLDER, ZIG_LOCAL_CACHE_DIR: ZIG_CACHE_FOLDER };

/** What builds call the compilers, which of zig's they are, and what such a name means besides. */
const COMPILERS = [
  ...["gcc", "cc", "clang"].map((name) => [name, "cc", []] as const),
  ...["g++", "c++", "clang++"].map((name) => [name, "c++", []] as const),
  ["cpp", "cc", ["-E"]],
  ["c89", "cc", ["-std=c89"]],
  ["c99", "cc", ["-std=c99"]],
] as const;
/** zig takes `__DATE__` for an error, since it makes no two builds alike. */
const LENIENT = ["-Wno-date-time"];
/** GCC finds the headers of C++ for such files by any name; zig does as `c++` alone. */
const CXX = [
  ...["*.cc", "*.cp", "*.cxx", "*.cpp", "*.CPP", "*.c++", "*.C"],
  ...["c++", "-xc++", "-std=c++*", "-std=gnu++*"],
];
const ARCHIVERS = [
  ["ar", "ar"],
  ["gcc-ar", "ar"],
  ["ranlib", "ranlib"],
  ["gcc-ranlib", "ranlib"],
] as const;

/** What Python's own build settings say besides, in Debian and Red Hat, to a GCC: it is for speed or hardening, and clang has it not. */
const GCC_ONLY: readonly ArgumentRule[] = [
  { patterns: ["-specs=*", "-ffat-lto-objects", "-fno-fat-lto-objects", "-fuse-linker-plugin"] },
  { patterns: ["-flto", "-flto=*", "-flto-partition=*", "-fno-semantic-interposition"] },
  { patterns: ["-Wl,-Bsymbolic-functions", "-Wl,-O*", "-fstack-clash-protection"] },
];

/**
 * Lists what a build in a userland finds for its compilers where zig is lent to it. The C and C++ libraries and their headers
 * are zig's own; those of other libraries are the userland's, and come after them.
 */
export function zigLaunchers(facts: ZigLauncherFacts): readonly Launcher[] {
  const { target } = facts;
  // Alpine's programs are dynamic, as those of any distribution; zig's for musl are static where nothing is said.
  const linked = target.libc === "musl" ? ["-dynamic"] : [];
  const compilers = COMPILERS.flatMap(([name, program, own]) => {
    const words = [...targetArguments(facts), ...linked, ...LENIENT, ...own];
    return namesOf(target, name).map((each) => ({
      name: each,
      program: ZIG,
      before: [program, ...words],
      where: { patterns: CXX, before: ["c++", ...words] },
      after: searchPlaces(facts),
      fixed: CACHE,
      rules: [...ZIG_ARGUMENTS, ...GCC_ONLY],
      compiles: "clang" as const,
    }));
  });
  const archivers = ARCHIVERS.flatMap(([name, program]) =>
    namesOf(target, name).map((each) => ({
      name: each,
      program: ZIG,
      before: [program],
      fixed: CACHE,
    })),
  );
  return [...compilers, ...archivers, { name: "zig", program: ZIG, fixed: CACHE }];
}

/** The userland's libraries may need a newer C library than what is built, which runs beside them and so has it. */
function searchPlaces({ target, libraries }: ZigLauncherFacts): readonly string[] {
  const headers = [`/usr/include/${target.gnuTriplet ?? ""}`, "/usr/include"];
  return [
    ...["-isystem", "/usr/local/include"],
    ...headers.flatMap((folder) => ["-idirafter", folder]),
    ...libraries.map((folder) => `-L${folder}`),
    "-Wl,--allow-shlib-undefined",
  ];
}

/** Lists where a userland may have libraries, what is nearest first: lib64 is Red Hat's, whose lib is of 32 bits. */
export function libraryFolders({ bits, gnuTriplet }: Target): readonly string[] {
  const names = [`lib/${gnuTriplet ?? ""}`, ...(bits === 64 ? ["lib64"] : []), "lib"];
  return [...names.map((name) => `/usr/local/${name}`), ...names.map((name) => `/usr/${name}`)];
}

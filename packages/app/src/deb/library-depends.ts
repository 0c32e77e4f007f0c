import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { DEBIAN_SUITES } from "@wainwright/toolchain";
import type { Report } from "@wainwright/verify";
import type { DebRequest } from "./deb-request.ts";
import { debianLibraries } from "./debian-libraries.ts";
import { type LibraryPackage, packageOfLibrary, usualPackages } from "./library-packages.ts";
import { neededLibraries } from "./needed-libraries.ts";

/** Holds libraries that nearly every program needs, and that have other names than Policy 8.1 gives them. */
const USUAL_PACKAGES = ["libc6", "libgcc-s1", "libstdc++6", "zlib1g"];

/** Is what the libraries come to. */
interface LibraryDepends {
  readonly depends: readonly string[];
  /** The Debian release whose packages they are; null where no library is needed. */
  readonly suite: string | null;
}

/**
 * Finds on which of Debian's packages native files depend: those that hold the libraries which the files need and do not
 * bring. Of the C library the version is what the files really need; of others it is one that has all of the library's functions.
 * @throws Failure `package-not-found` that names the libraries.
 */
export async function libraryDepends(
  host: Host,
  request: DebRequest,
  report: Report,
): Promise<LibraryDepends> {
  const sonames = neededLibraries(report.files);
  if (sonames.length === 0) return { depends: [], suite: null };
  const names = candidates(sonames, request);
  const suites = suitesFor(request, report);
  if (suites.length === 0) throw tooNew(request, report);
  const architecture = request.target.target.debianArchitecture ?? "";
  let missing: readonly string[] = sonames;
  for (const suite of suites) {
    const known = await debianLibraries(host, { suite, architecture }, names);
    missing = sonames.filter((soname) => packageOfLibrary(soname, known) === null);
    if (missing.length === 0)
      return { depends: relations(sonames, known, { request, report }), suite };
  }
  throw notHeld(missing, suites, report);
}

/** Packages that the user names are asked as well: one may hold a library under a name that no rule gives. */
function candidates(sonames: readonly string[], { depends = [] }: DebRequest): readonly string[] {
  const named = depends
    .flatMap((relation) => relation.split("|"))
    .map((one) => /^[^\s:(]+/.exec(one.trim())?.[0] ?? "");
  const all = [...USUAL_PACKAGES, ...sonames.flatMap(usualPackages), ...named];
  return Array.from(new Set(all)).toSorted();
}

/** The releases that have the architecture and a C library as new as the files need, oldest first. */
function suitesFor({ suite = null, target }: DebRequest, { floor }: Report): readonly string[] {
  if (suite !== null) return [suite];
  const minor = minorOf(floor?.glibc ?? "2.0");
  return DEBIAN_SUITES.filter(
    ({ architectures, glibc }) =>
      architectures.includes(target.target.architecture) && minorOf(glibc) >= minor,
  ).map(({ name }) => name);
}

// glibc has been at 2 since 1997.
function minorOf(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}

function relations(
  sonames: readonly string[],
  known: readonly LibraryPackage[],
  { request, report }: { readonly request: DebRequest; readonly report: Report },
): readonly string[] {
  const libc = libcRelation(known, request.target.target, report.floor?.glibc ?? null);
  const found = sonames.flatMap((soname) => packageOfLibrary(soname, known)?.split(/, */) ?? []);
  const lowered = found.map((relation) => (nameIn(relation) === nameIn(libc) ? libc : relation));
  return Array.from(new Set(lowered)).toSorted();
}

function libcRelation(known: readonly LibraryPackage[], target: Target, floor: string | null) {
  const name = nameIn(packageOfLibrary(target.libcSoname ?? "", known) ?? "");
  return floor === null ? name : `${name} (>= ${floor})`;
}

function nameIn(relation: string): string {
  return relation.split(" ")[0] ?? "";
}

function tooNew({ target }: DebRequest, { floor }: Report): Failure {
  const needs = floor === null ? "" : ` and glibc ${floor.glibc}, which ${floor.file} needs`;
  const message = `no Debian release that is known has ${target.target.name}${needs}`;
  return new Failure("target-unserved", message, {
    remedy: "Build it against an older C library, or name the release in suite.",
  });
}

function notHeld(
  missing: readonly string[],
  suites: readonly string[],
  { files }: Report,
): Failure {
  const lines = missing.map((soname) => {
    const whose = files.filter(({ needed }) => needed.includes(soname)).map(({ path }) => path);
    return `${soname}, which ${whose.slice(0, 3).join(", ")} needs`;
  });
  const where = `Debian ${suites.join(", ")}`;
  return new Failure(
    "package-not-found",
    `in no package of ${where} that was asked: ${lines.join("; ")}`,
    {
      remedy: "Put the library into the folder, or name in depends the package that holds it.",
    },
  );
}

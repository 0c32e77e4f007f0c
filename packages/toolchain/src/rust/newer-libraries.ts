import { compareVersions, glibcFloor, readElf } from "@wainwright/binary";
import type { Host } from "@wainwright/core";
import type { PreparedTarget } from "./prepared-rust.ts";

/** Is a library that a program needs, and that needs a newer C library than the program is built for. */
export interface NewerLibrary {
  readonly name: string;
  /** As `2.34`. */
  readonly glibc: string;
}

/**
 * Finds the shared libraries of Debian's packages that a program was linked with though they are not for systems as old as the
 * program is: there it would find others, or none.
 */
export async function newerLibraries(
  host: Pick<Host, "files">,
  { target, compiler, packagesRoot }: PreparedTarget,
  program: string,
): Promise<readonly NewerLibrary[]> {
  const { glibc } = compiler;
  if (packagesRoot === null || glibc === null) return [];
  const read = readElf(await host.files.readBytes(program));
  if (read.kind !== "elf") return [];
  const folder = `${packagesRoot}/usr/lib/${target.gnuTriplet ?? ""}`;
  const newer: NewerLibrary[] = [];
  for (const name of read.elf.needed.filter((one) => !OF_GLIBC.test(one))) {
    const floor = await floorOf(host, `${folder}/${name}`);
    if (floor !== null && compareVersions(floor, glibc) > 0)
      newer.push({ name, glibc: floor.join(".") });
  }
  return newer;
}

/** The system brings its own. */
const OF_GLIBC = /^(?:lib(?:c|m|dl|pthread|rt|util|resolv|mvec)|ld-.*|ld64)\.so\./;

async function floorOf(
  host: Pick<Host, "files">,
  path: string,
): Promise<ReturnType<typeof glibcFloor>> {
  if (!(await host.files.exists(path))) return null;
  const read = readElf(await host.files.readBytes(path));
  return read.kind === "elf" ? glibcFloor(read.elf) : null;
}

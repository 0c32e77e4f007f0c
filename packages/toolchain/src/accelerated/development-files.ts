import { compareVersions, type DottedVersion, readBinary } from "@wainwright/binary";
import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import type { DebianSuite } from "../userland/debian-suites.ts";
import type { Mount } from "../userland/userland.ts";
import { TOOLCHAIN_FOLDER } from "./places.ts";
import { asideIn } from "./toolchain-root.ts";

/** Says whose development files are looked for, and where there are others. */
export interface DevelopmentRequest {
  /** The folder of the userland's root on the host. */
  readonly root: string;
  /** The folder of the toolchain root. */
  readonly toolchain: string;
  readonly suite: DebianSuite;
  readonly target: Target;
}

/**
 * Gives the C and C++ development files that a slim image lacks: none where it has its own, else those that the cross compilers
 * brought, put back to where these look for them.
 * @throws Failure `target-unserved` where the image's C library is of another version.
 */
export async function developmentFiles(
  host: Host,
  request: DevelopmentRequest,
): Promise<readonly Mount[]> {
  const { root, toolchain, suite, target } = request;
  const lacking = await lackingFiles(host, request);
  if (lacking.length === 0) return [];
  const own = await glibcIn(host, root, `lib/${target.gnuTriplet ?? ""}`);
  const lent = await glibcIn(host, toolchain, asideIn("lib"));
  if (own === null || lent === null || compareVersions(own, lent) !== 0)
    throw new Failure(
      "target-unserved",
      `the image lacks ${lacking.join(", ")}, and those of Debian ${suite.name} are for glibc ${written(lent)}, the image has ${written(own)}`,
      {
        remedy: "Name an image with libc6-dev, g++ and their headers, or choose linker: zig.",
      },
    );
  host.log.info(
    `the image lacks ${lacking.join(", ")}: those of Debian ${suite.name} serve, for glibc ${written(lent)} too`,
  );
  return ["include", "lib"].map((name) => ({
    host: `${toolchain}/${asideIn(name)}`,
    inside: `${TOOLCHAIN_FOLDER}/usr/${target.compilerTriplet ?? ""}/${name}`,
    writable: false,
  }));
}

async function lackingFiles(
  host: Host,
  { root, suite, target }: DevelopmentRequest,
): Promise<readonly string[]> {
  const needed = [
    "/usr/include/stdio.h",
    `/usr/lib/${target.gnuTriplet ?? ""}/crt1.o`,
    `/usr/include/c++/${suite.gcc}/vector`,
  ];
  const lacking: string[] = [];
  for (const path of needed)
    if ((await host.files.info(`${root}${path}`)) === null) lacking.push(path);
  return lacking;
}

/** Reads a C library's version from the symbol versions it defines; null where there is none, or not in this root. */
async function glibcIn(host: Host, root: string, folder: string): Promise<DottedVersion | null> {
  const path = `${root}/${folder}/libc.so.6`;
  if ((await host.files.info(path)) === null) return null;
  // Older ones are a link to a file whose name has the version, and a link of an image may lead anywhere.
  const real = await host.files.realPath(path);
  if (!real.startsWith(`${await host.files.realPath(root)}/`)) return null;
  const file = await host.files.openForReading(real);
  try {
    const read = readBinary(file);
    return read.kind === "elf" ? newestGlibc(read.elf.versionDefinitions) : null;
  } finally {
    await file.close();
  }
}

function newestGlibc(definitions: readonly string[]): DottedVersion | null {
  const versions = definitions.flatMap((name) => {
    const numbers = /^GLIBC_(\d+(?:\.\d+)*)$/.exec(name)?.[1];
    return numbers === undefined ? [] : [numbers.split(".").map(Number)];
  });
  return versions.toSorted(compareVersions).at(-1) ?? null;
}

function written(version: DottedVersion | null): string {
  return version === null ? "one whose version cannot be read" : version.join(".");
}

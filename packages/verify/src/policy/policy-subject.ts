import type { ArchitectureName, Libc } from "@wainwright/platform";
import { TARGETS } from "@wainwright/platform";
import type { PolicyFile } from "./policy-file.ts";

/** A wheel as far as its platform tag depends on it. */
export type PolicySubject = {
  /** All ELF files, in the order of the archive. */
  readonly files: readonly PolicyFile[];
  readonly architecture: ArchitectureName;
  /** What the wheel's own tag says; null where it says nothing: then the first file that shows one tells. */
  readonly libc: Libc | null;
};

/** The files that count, and those that do not, being for another machine or C library than the wheel. */
export type CountedFiles = {
  readonly libc: Libc;
  readonly counted: readonly PolicyFile[];
  readonly ignored: readonly {
    readonly file: string;
    readonly why: "architecture" | "libc";
  }[];
};

type Ignored = CountedFiles["ignored"][number];

/** Parts the files that a platform tag speaks of from the others. Where no file shows a C library, it is glibc. */
export function countedFiles({ files, architecture, libc: claimed }: PolicySubject): CountedFiles {
  const isOwn = (file: PolicyFile) => isForMachine(file, architecture);
  const own = files.filter(isOwn);
  const libc = claimed ?? own.find((file) => file.libc !== null)?.libc ?? "gnu";
  const isOther = (file: PolicyFile) => file.libc !== null && file.libc !== libc;
  return {
    libc,
    counted: own.filter((file) => !isOther(file)),
    ignored: files.flatMap((file): readonly Ignored[] => {
      if (!isOwn(file)) return [{ file: file.path, why: "architecture" }];
      return isOther(file) ? [{ file: file.path, why: "libc" }] : [];
    }),
  };
}

// By the ELF header: code for ARMv6 counts in a wheel for ARMv7, and what is wrong the other way round another rule tells.
function isForMachine({ targets }: PolicyFile, architecture: ArchitectureName): boolean {
  const wanted = TARGETS.find((one) => one.elf !== null && one.architecture === architecture)?.elf;
  return targets.some(
    ({ elf }) =>
      elf?.machine === wanted?.machine &&
      elf?.class === wanted?.class &&
      elf?.data === wanted?.data,
  );
}

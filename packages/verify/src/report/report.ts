import type { Finding } from "../findings/finding.ts";

/** What is inside an artifact, for which machine, and what is wrong with it. Plain data: it can be written as JSON. */
export type Report = {
  /** The artifact's name, as the caller gave it. */
  readonly artifact: string;
  readonly kind: "wheel" | "folder";
  /** Ordered by weight, file and code, whatever the order inside the artifact. */
  readonly findings: readonly Finding[];
  /** The native files, by path. */
  readonly files: readonly ReportedFile[];
  /** The tags of a wheel's file name, expanded; empty for a folder. */
  readonly tags: readonly string[];
  /** The oldest glibc that all native files work with, and the file that needs it; null when none needs any. */
  readonly floor: { readonly glibc: string; readonly file: string } | null;
};

/** What is told of one native file. */
export type ReportedFile = {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
  /** Whether its format was read, so that its other facts are known. */
  readonly isRead: boolean;
  /** As file(1) would say it, or why it was not read. */
  readonly description: string;
  /** Names of the targets whose machine and C library it is for. */
  readonly targets: readonly string[];
  readonly libc: "gnu" | "musl" | null;
  /** The oldest glibc it works with, as in "2.17". */
  readonly glibcFloor: string | null;
  readonly needed: readonly string[];
  readonly soname: string | null;
  /** The functions that initialise Python modules. */
  readonly pyInit: readonly string[];
};

import type { Finding } from "../findings/finding.ts";
import type { ArtifactKind } from "../walk/artifact.ts";

/** What is inside an artifact, for which machine, and what is wrong with it. Plain data: it can be written as JSON. */
export type Report = {
  /** The artifact's name, as the caller gave it. */
  readonly artifact: string;
  readonly kind: ArtifactKind;
  /** Ordered by weight, file and code, whatever the order inside the artifact. */
  readonly findings: readonly Finding[];
  /** The native files, by path; of an artifact inside, "path!/path there". */
  readonly files: readonly ReportedFile[];
  /** The artifacts inside, at any depth, by path. */
  readonly contents: readonly ReportedArtifact[];
  /** The tags of a wheel's file name, expanded; empty for anything else. */
  readonly tags: readonly string[];
  /** The platform tag that a wheel for Linux could truly have, as in "manylinux_2_17_x86_64"; null for anything else. */
  readonly platformTag: string | null;
  /** What the native files that are used are for ("armv7", "amd64"), most files first. */
  readonly architectures: readonly ArchitectureCount[];
  /** The oldest glibc that all native files work with, and the file that needs it; null when none needs any. */
  readonly floor: { readonly glibc: string; readonly file: string } | null;
};

/** How many native files are for one architecture. */
export type ArchitectureCount = { readonly architecture: string; readonly files: number };

/** What is told of one artifact inside another. */
export type ReportedArtifact = {
  readonly path: string;
  readonly kind: ArtifactKind;
  /** What it says of itself, in a few words: "package kt_service 1.0, Architecture armhf". */
  readonly says: string;
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
  /** Whether it may be used where the artifact is: an object file, or what lies in a folder for other machines, is not. */
  readonly isUsed: boolean;
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

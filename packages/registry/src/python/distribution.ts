import type { ArchiveProblem } from "@wainwright/archive";
import type { WheelTag } from "@wainwright/platform";
import type { Metadata } from "@wainwright/wheel";
import type { Artifact } from "../artifact/artifact.ts";

/** Is a wheel or source distribution that was read: what its name says, and what is inside. */
export interface Distribution extends Artifact {
  readonly kind: "wheel" | "sdist";
  /** As the file name writes it. */
  readonly named: { readonly project: string; readonly version: string };
  /** PEP 503's form of the project's name. */
  readonly project: string;
  /** Every tag of a wheel; none of a source distribution. */
  readonly tags: readonly WheelTag[];
  /** What METADATA or PKG-INFO says; null where there is none that can be read. */
  readonly metadata: Metadata | null;
  /** The bytes of a wheel's METADATA; null of a source distribution's, whose dependencies a build may change. */
  readonly metadataBytes: Uint8Array | null;
  readonly contents: DistributionContents;
}

/** Is what is known of an archive. */
interface DistributionContents {
  /** What is wrong with it. */
  readonly problems: readonly ArchiveProblem[];
  /** What is wrong with METADATA or PKG-INFO; empty where it is not there. */
  readonly metadataProblems: readonly string[];
  readonly hasMetadata: boolean;
  /** True of a wheel that has a RECORD; of a source distribution, which needs none, too. */
  readonly hasRecord: boolean;
  /** What METADATA or PKG-INFO names as `License-File` and is not where it says (PEP 639). */
  readonly missingLicenses: readonly string[];
}

/** Says what is wrong with something that should be published, and what helps. */
export interface DistributionProblem {
  readonly code: ProblemCode;
  /** A sentence without its full stop. */
  readonly reason: string;
  readonly remedy: string;
}

/** Names every reason why a distribution may not go out. */
type ProblemCode =
  | "not-a-distribution"
  | "archive-broken"
  | "metadata-missing"
  | "metadata-broken"
  | "record-missing"
  | "name-differs"
  | "version-differs"
  | "name-taken-twice"
  | "versions-uneven"
  | "tag-refused"
  | "name-not-normalised"
  | "file-too-large"
  | "project-too-large"
  | "release-too-old"
  | "second-sdist"
  | "bytes-taken"
  | "local-version"
  | "direct-dependency"
  | "license-file-wrong"
  | "marked-private";

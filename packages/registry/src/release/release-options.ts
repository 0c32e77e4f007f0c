import type { ManifestProgram } from "@wainwright/manifest";
import type { Artifact } from "../artifact/artifact.ts";
import type { CloudFrontOptions } from "../s3/cloud-front.ts";
import type { S3Options } from "../s3/s3-options.ts";
import type { LatestChoice } from "../version/latest-move.ts";

/** Says what is released, and where. */
export interface ReleaseOptions {
  readonly s3: S3Options;
  /** What all keys begin with, without slashes around it; "" for nothing. */
  readonly prefix: string;
  /** "main", "release/2". */
  readonly branch: string;
  readonly version: string;
  /** What people call the project. */
  readonly name: string;
  /** The address at which people find what is under the prefix; null where that is the bucket's own. */
  readonly url: string | null;
  readonly artifacts: readonly Artifact[];
  /** What the manifests say of those artifacts, files relative to the release. */
  readonly programs: readonly ManifestProgram[];
  readonly latest: LatestChoice;
  readonly cloudFront: CloudFrontOptions | null;
}

import { Failure } from "@wainwright/core";
import { bucketProblems, keyProblems } from "../s3/bucket-problems.ts";
import { encodeKey } from "../s3/object-key.ts";
import { INSTALLER_NAME, PAGE_NAME, POINTER_NAME } from "./release-names.ts";
import type { ReleaseOptions } from "./release-options.ts";

/** Says under which keys and addresses a release lies. */
export interface ReleaseLayout {
  /** `{prefix}/{branch}`: where the pointers are. */
  readonly branchKey: string;
  /** `{prefix}/{branch}/{version}`. */
  readonly releaseKey: string;
  /** Without a slash at its end. */
  readonly branchUrl: string;
  readonly releaseUrl: string;
}

/** A release never changes. */
export const LASTING = "public, max-age=31536000, immutable";
/** A pointer does. */
export const PASSING = "public, max-age=60";

/** What lies beside the versions. */
const BESIDE: ReadonlySet<string> = new Set([POINTER_NAME, INSTALLER_NAME, PAGE_NAME]);

/**
 * Lays a release out.
 * @throws Failure `inputs-invalid` where a part of a key, or the address, cannot be one.
 */
export function releaseLayout(options: ReleaseOptions): ReleaseLayout {
  const { prefix, branch, version } = options;
  const problems = [
    ...bucketProblems(options),
    ...keyProblems("branch", branch),
    ...keyProblems("version", version),
    ...(version.includes("/") || version.startsWith(".") || BESIDE.has(version)
      ? [`version "${version}" is no version`]
      : []),
  ];
  if (problems.length > 0) throw invalid(problems);
  const branchKey = prefix === "" ? branch : `${prefix}/${branch}`;
  const root = options.url ?? bucketUrl(options);
  const branchUrl = `${new URL(root).href.replace(/\/+$/, "")}/${encodeKey(branch)}`;
  return {
    ...{ branchKey, releaseKey: `${branchKey}/${version}` },
    ...{ branchUrl, releaseUrl: `${branchUrl}/${encodeKey(version)}` },
  };
}

function bucketUrl({ s3, prefix }: ReleaseOptions): string {
  const bucket = `${s3.endpoint.replace(/\/+$/, "")}/${s3.bucket}`;
  return prefix === "" ? bucket : `${bucket}/${encodeKey(prefix)}`;
}

function invalid(problems: readonly string[]): Failure {
  return new Failure("inputs-invalid", problems.join("\n"), {
    remedy: "Correct what is named; nothing was sent.",
  });
}

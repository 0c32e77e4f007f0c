import { Failure, type FailureCode } from "@wainwright/core";
import type { Pin } from "../plan/planned-package.ts";

/** Makes the failure of a package that a plan says cannot be had. */
export function missingPackage({ name, version }: Pin, code: FailureCode, reason: string): Failure {
  const what = version === null ? name : `${name} ${version}`;
  return new Failure(code, `${what}: ${reason}`, { remedy: REMEDIES.get(code) ?? REMEDY });
}

const REMEDY = "Choose a version that has a wheel or a source distribution.";
const REMEDIES: ReadonlyMap<FailureCode, string> = new Map<FailureCode, string>([
  [
    "checksum-mismatch",
    "Compare with the publisher's checksum; correct the requirement only when the index is right.",
  ],
  [
    "download-failed",
    "Run again: nothing half-downloaded is left. Check the network and the index.",
  ],
  ["sdist-missing", "Name a version that has sources, or build from them with package-dir."],
]);

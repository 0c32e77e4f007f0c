import { SPELLINGS } from "./spellings.ts";
import type { ArchitectureName, OperatingSystem } from "./target.ts";

/** Says what a label tells about the runner's machine; null where it tells nothing. */
export interface RunnerLabelMeaning {
  readonly architecture: ArchitectureName | null;
  readonly os: OperatingSystem | null;
}

/** The default labels that GitHub gives for a system. */
const OS_LABELS: ReadonlyMap<string, OperatingSystem> = new Map([
  ["linux", "linux"],
  ["macos", "macos"],
  ["windows", "windows"],
]);

interface HostedImage {
  readonly pattern: RegExp;
  readonly architecture: ArchitectureName;
  readonly os: OperatingSystem;
}

/**
 * GitHub's own runner images, the more special names first.
 *
 * See https://docs.github.com/en/actions/reference/runners/github-hosted-runners.
 */
const HOSTED_IMAGES: readonly HostedImage[] = [
  { pattern: /^ubuntu-\d\d\.\d\d-arm$/, architecture: "arm64", os: "linux" },
  { pattern: /^windows-\d\d-arm$/, architecture: "arm64", os: "windows" },
  { pattern: /^ubuntu-(latest|slim|\d\d\.\d\d)$/, architecture: "amd64", os: "linux" },
  { pattern: /^windows-(latest|\d{4})$/, architecture: "amd64", os: "windows" },
  { pattern: /^macos-(13|(latest|\d\d)-(large|intel))$/, architecture: "amd64", os: "macos" },
  { pattern: /^macos-(latest|\d\d)(-xlarge)?$/, architecture: "arm64", os: "macos" },
];

/** Tells what one label, in lower case, says about the machine; a label that says nothing gives two nulls. */
export function runnerLabelMeaning(label: string): RunnerLabelMeaning {
  const hosted = HOSTED_IMAGES.find(({ pattern }) => pattern.test(label));
  if (hosted !== undefined) {
    return { architecture: hosted.architecture, os: hosted.os };
  }
  const target = SPELLINGS.get(label);
  if (target === undefined) {
    return { architecture: null, os: OS_LABELS.get(label) ?? null };
  }
  // A bare word is the architecture of whatever system the other labels name.
  const namesSystem = /[-/]/.test(label) && label !== "x86-64";
  return { architecture: target.architecture, os: namesSystem ? target.os : null };
}

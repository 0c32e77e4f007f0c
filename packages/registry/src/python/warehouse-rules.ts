import { megabytes } from "@wainwright/core";
import {
  distributionName,
  formatSdistName,
  isSameVersion,
  parseSdistName,
  parseWheelName,
  type SimpleFile,
} from "@wainwright/wheel";
import type { Distribution, DistributionProblem } from "./distribution.ts";
import { tagProblem } from "./warehouse-tags.ts";

/** Is what the rules have to know beside the distribution. */
export interface IndexState {
  /** What the index has of the project. */
  readonly there: readonly SimpleFile[];
  /** Everything that is to be published. */
  readonly all: readonly Distribution[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const LARGEST_FILE = 100 * 1024 ** 2;
const LARGEST_PROJECT = 10 * 1024 ** 3;
const OLDEST_RELEASE_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Says what the public Python index (Warehouse, 2026-08) would refuse of a distribution, as far as it can be known beforehand. That a
 * name was deleted, and so can never be used again, is known only by its answer.
 */
export function warehouseProblems(
  distribution: Distribution,
  state: IndexState,
): readonly DistributionProblem[] {
  return [
    ...tagProblems(distribution),
    ...nameProblems(distribution),
    ...metadataRules(distribution),
    ...licenseProblems(distribution),
    ...sizeProblems(distribution, state),
    ...releaseProblems(distribution, state),
    ...sameBytes(distribution, state),
  ];
}

function tagProblems({ tags }: Distribution): readonly DistributionProblem[] {
  const platforms = new Set(tags.map(({ platform }) => platform));
  return [...platforms].flatMap((tag) => tagProblem(tag) ?? []);
}

/** Of a wheel the project's part counts, its version may be spelled in any way; of a source distribution everything does (PEP 625). */
function nameProblems(distribution: Distribution): readonly DistributionProblem[] {
  const { name } = distribution;
  const wanted = wantedName(distribution);
  if (name === wanted) return [];
  return [
    {
      code: "name-not-normalised",
      reason: `the index wants ${wanted} as its file's name`,
      remedy:
        "Build it again with a current build backend; what is in it has its old name, so it cannot just be renamed.",
    },
  ];
}

function wantedName({ kind, name, metadata, named }: Distribution): string {
  const project = metadata?.name ?? named.project;
  if (kind === "sdist") return formatSdistName(project, metadata?.version ?? named.version);
  return [distributionName(project), ...name.split("-").slice(1)].join("-");
}

/** "name @ https://…", with extras or without (PEP 508). */
const DIRECT = /^[\w.-]+\s*(?:\[[^\]]*\])?\s*@/;

function metadataRules({ metadata, named }: Distribution): readonly DistributionProblem[] {
  const problems: DistributionProblem[] = [];
  if (named.version.includes("+"))
    problems.push({
      code: "local-version",
      reason: `${named.version} is a local version`,
      remedy: "Build it with a version without +, or publish it to an index of your own.",
    });
  const direct = metadata?.requiresDist.find((requirement) => DIRECT.test(requirement));
  if (direct !== undefined)
    problems.push({
      code: "direct-dependency",
      reason: `it requires ${direct}, by an address`,
      remedy: "Require a version that is on the index.",
    });
  const marks = metadata?.fields.get("classifier") ?? [];
  if (marks.some((mark) => /^private\s*::/i.test(mark)))
    problems.push({
      code: "marked-private",
      reason: "it has a classifier Private ::, and so must not go to a public index",
      remedy: "Take the classifier out if it may.",
    });
  return problems;
}

/** `License-File` is of version 2.4 (PEP 639); older backends wrote it before. */
function licenseProblems({ metadata, contents }: Distribution): readonly DistributionProblem[] {
  const { major, minor } = metadata?.metadataVersion ?? { major: 0, minor: 0 };
  const [file] = metadata?.licenseFiles ?? [];
  const [missing] = contents.missingLicenses;
  const remedy =
    "Build it again with a current build backend (setuptools 77 or later, for instance).";
  const told = (reason: string) => [{ code: "license-file-wrong" as const, reason, remedy }];
  if (file !== undefined && major <= 2 && minor < 4)
    return told(`its metadata of version ${major}.${minor} has a License-File, which 2.4 brought`);
  if (missing === undefined) return [];
  return told(`its metadata names ${missing} as a License-File, and there is none in it`);
}

/** The limits are those of every project; one that has larger files or more there already was given more. */
function sizeProblems(
  { size, project }: Distribution,
  { there, all }: IndexState,
): readonly DistributionProblem[] {
  const sizes = there.map((file) => file.size ?? 0);
  const hasLarger = sizes.some((one) => one > LARGEST_FILE);
  if (size > LARGEST_FILE && !hasLarger)
    return [
      {
        code: "file-too-large",
        reason: `it has ${megabytes(size)}, and the index takes ${megabytes(LARGEST_FILE)}`,
        remedy:
          "Strip its binaries and leave out what is not needed, or ask the index for a higher limit.",
      },
    ];
  const names = new Set(there.map((file) => file.name));
  const before = sum(sizes);
  const added = sum(
    all.filter((one) => one.project === project && !names.has(one.name)).map((one) => one.size),
  );
  if (before > LARGEST_PROJECT || before + added <= LARGEST_PROJECT) return [];
  return [
    {
      code: "project-too-large",
      reason: `the project has ${megabytes(before)} there and would have ${megabytes(before + added)}, more than ${megabytes(LARGEST_PROJECT)}`,
      remedy: "Delete old releases there, or ask the index for a higher limit.",
    },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function releaseProblems(
  distribution: Distribution,
  { there, all, now }: IndexState,
): readonly DistributionProblem[] {
  const { kind, name, project, named } = distribution;
  const release = there.filter((file) => isOfVersion(file.name, named.version));
  const problems: DistributionProblem[] = [];
  const begun = Math.min(...release.flatMap(({ uploadTime }) => timeOf(uploadTime)));
  const days = Math.floor((now - begun) / DAY);
  if (Number.isFinite(begun) && days >= OLDEST_RELEASE_DAYS)
    problems.push({
      code: "release-too-old",
      reason: `version ${named.version} was begun ${days} days ago, and after ${OLDEST_RELEASE_DAYS} the index takes no more files for it`,
      remedy: "Publish it as a new version, a post-release (.post1) for instance.",
    });
  if (kind === "wheel") return problems;
  const planned = all.filter((one) => one.kind === "sdist" && one.project === project);
  const other = [
    ...release.map((file) => file.name),
    ...planned
      .filter((one) => isSameVersion(one.named.version, named.version))
      .map((one) => one.name),
  ].find((file) => file !== name && parseSdistName(file).ok);
  if (other !== undefined)
    problems.push({
      code: "second-sdist",
      reason: `${other} is a source distribution of this version too, and a release has one`,
      remedy: "Leave one of them out.",
    });
  return problems;
}

/** The same content under another name is a duplicate there. */
function sameBytes(
  { name, sha256 }: Distribution,
  { there, all }: IndexState,
): readonly DistributionProblem[] {
  const published = there.find((file) => file.hashes["sha256"] === sha256 && file.name !== name);
  const planned = all.find((one) => one.sha256 === sha256 && one.name !== name);
  const other = published?.name ?? planned?.name;
  if (other === undefined) return [];
  const reason = `${other} has the same bytes`;
  return [{ code: "bytes-taken", reason, remedy: "Leave one of them out." }];
}

function isOfVersion(fileName: string, version: string): boolean {
  const wheel = parseWheelName(fileName);
  if (wheel.ok) return isSameVersion(wheel.name.version, version);
  const sdist = parseSdistName(fileName);
  return sdist.ok && isSameVersion(sdist.name.version, version);
}

function timeOf(text: string | null): readonly number[] {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? [] : [time];
}

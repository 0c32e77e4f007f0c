import type { SimpleFile } from "@wainwright/wheel";
import type { PlannedPut } from "../plan/planned-put.ts";
import type { Distribution, DistributionProblem } from "./distribution.ts";
import { generalProblems } from "./general-rules.ts";
import type { ReadDistribution } from "./read-distribution.ts";
import { setProblems } from "./set-rules.ts";
import { warehouseProblems } from "./warehouse-rules.ts";

/** Is what a plan has to know beside the files. */
export interface PlanContext {
  /** For people. */
  readonly place: string;
  readonly rules: "pypi" | "any";
  /** What is there, by the project's normalised name. */
  readonly there: ReadonlyMap<string, readonly SimpleFile[]>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Decides of every file whether it goes to an index, is there, or may not go; in the order given. */
export function planUploads(
  read: readonly ReadDistribution[],
  context: PlanContext,
): readonly PlannedPut[] {
  const all = read.flatMap((one) => (one.ok ? [one.distribution] : []));
  const ofSet = setProblems(all);
  return read.map((one) => {
    if (!one.ok) return refused(one, context.place, [one.problem]);
    const { distribution } = one;
    const there = context.there.get(distribution.project) ?? [];
    const standing = standingOf(distribution, there, context.place);
    if (standing !== null) return standing;
    const problems = [
      ...generalProblems(distribution),
      ...(context.rules === "pypi"
        ? warehouseProblems(distribution, { there, all, now: context.now })
        : []),
      ...(ofSet.get(distribution.path) ?? []),
    ];
    if (problems.length > 0) return refused(distribution, context.place, problems);
    const { name, size } = distribution;
    return { name, place: context.place, standing: "send", reason: "", remedy: "", bytes: size };
  });
}

function refused(
  { name, size }: { readonly name: string; readonly size: number },
  place: string,
  problems: readonly DistributionProblem[],
): PlannedPut {
  const remedies = new Set(problems.map(({ remedy }) => remedy));
  return {
    ...{ name, place, standing: "refused" },
    reason: problems.map(({ reason }) => reason).join("; "),
    remedy: [...remedies].join(" "),
    bytes: size,
  };
}

function standingOf(
  { name, sha256, size }: Distribution,
  there: readonly SimpleFile[],
  place: string,
): PlannedPut | null {
  const found = there.find((file) => file.name === name);
  if (found === undefined) return null;
  const row = { name, place, bytes: size };
  const published = found.hashes["sha256"];
  if (published === sha256)
    return { ...row, standing: "there", reason: "it is there with the same bytes", remedy: "" };
  const reason =
    published === undefined
      ? "a file of this name is there, and the index does not say its SHA-256"
      : `another file of this name is there: its SHA-256 is ${published}, and this one's ${sha256}`;
  const remedy =
    "Publish a new version, or take the file that is there: what is published never changes.";
  return { ...row, standing: "differs", reason, remedy };
}

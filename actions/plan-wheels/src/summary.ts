import { markdownTable } from "@wainwright/core";
import { formatTarget } from "@wainwright/platform";
import type { PlannedPackage, TargetPlan } from "@wainwright/wheelhouse";
import { askedIn, missingIn, type Told } from "./outputs.ts";
import { secondsOf } from "./matrix.ts";
import { ORIGINS, originOf } from "./origin-of.ts";

/** Above so many packages the table holds only those that are built or missing: a summary has a limit too. */
const MOST_ROWS = 300;

/** Tells a plan in a line a target and Python. */
export function planLines(told: Told): readonly string[] {
  return told.plans.map((plan) => {
    const counts = countsOf(plan, told).map(([origin, count]) => `${count} ${origin}`);
    const all = plan.packages.length === 1 ? "1 package" : `${plan.packages.length} packages`;
    return `${columnOf(plan)}: ${all}: ${counts.join(", ")}`;
  });
}

/** Writes the job summary: what is done, what is built where, and where every package comes from. */
export function summaryOf(told: Told): string {
  const parts = ["### Wheels", "", overviewOf(told)];
  if (told.jobs.length > 0) parts.push("#### Jobs", "", jobsTable(told));
  const missing = missingIn(told.plans);
  if (missing.length > 0) {
    const rows = missing.map(({ name, target, python, code, reason }) => [
      name,
      `${target}, ${python}`,
      `\`${code}\``,
      reason,
    ]);
    parts.push("#### Missing", "", markdownTable(["Package", "For", "Code", "Why"], rows));
  }
  const lacking = askedIn(told, false).slice(0, MOST_ROWS);
  if (lacking.length > 0) {
    const rows = lacking.map(({ name, version, target, python, reason }) => [
      `${name} ${version ?? ""}`.trim(),
      `${target}, ${python}`,
      reason,
    ]);
    parts.push("#### Not in the cache", "", markdownTable(["Package", "For", "Why"], rows));
  }
  return [...parts, "#### Packages", "", packagesTable(told)].join("\n");
}

function overviewOf(told: Told): string {
  return markdownTable(
    ["For", "Packages", "From"],
    told.plans.map((plan) => [
      columnOf(plan),
      String(plan.packages.length),
      countsOf(plan, told)
        .map(([origin, count]) => `${count} ${origin}`)
        .join(", "),
    ]),
  );
}

function jobsTable({ jobs }: Told): string {
  return markdownTable(
    ["Job", "Runner", "Builds", "Expected"],
    jobs.map((job) => [
      job.name,
      job.runner.join(", "),
      job.packages.replaceAll(/ --hash=\S+/g, "").replaceAll("\n", ", "),
      duration(job.seconds),
    ]),
  );
}

/** A row a package and version, a column a target and Python. */
function packagesTable(told: Told): string {
  const { plans } = told;
  const rows = new Map<string, string[]>();
  const isLong = plans.some(({ packages }) => packages.length > MOST_ROWS);
  for (const [column, plan] of plans.entries())
    for (const planned of plan.packages) {
      if (isLong && planned.origin !== "build" && planned.origin !== "missing") continue;
      const key = `${planned.name} ${planned.version ?? ""}`.trim();
      const cells = rows.get(key) ?? plans.map(() => "");
      const seconds = secondsOf(planned, plan.target.target, told);
      cells[column] =
        originOf(planned, told.cached) === "cache" ? "cache" : cellOf(planned, seconds);
      rows.set(key, cells);
    }
  const sorted = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_ROWS);
  return markdownTable(
    ["Package", ...plans.map(columnOf)],
    sorted.map(([name, cells]) => [name, ...cells]),
  );
}

function cellOf(planned: PlannedPackage, seconds: number): string {
  switch (planned.origin) {
    case "build":
      return `**build** (${planned.system.builder}${planned.system.pure ? ", pure" : ""}, ${duration(seconds)})`;
    case "missing":
      return `**missing** (\`${planned.code}\`)`;
    case "index":
    case "published":
      return `${planned.origin} (\`${planned.wheel.tag}\`)`;
    case "pure":
      return "pure";
  }
}

function countsOf(
  { packages }: TargetPlan,
  { cached }: Told,
): readonly (readonly [string, number])[] {
  const all = packages.map((planned) => originOf(planned, cached));
  return ORIGINS.map(
    (origin) => [origin, all.filter((one) => one === origin).length] as const,
  ).filter(([, count]) => count > 0);
}

function columnOf({ target, interpreter }: TargetPlan): string {
  return `${formatTarget(target)}, ${interpreter.abi}`;
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

import { type Host, markdownTable, megabytes } from "@wainwright/core";
import type { Told } from "./outputs.ts";

/** Tells what was made, in the log and in the job's summary; the first failure ends the step, and is told there. */
export async function tell(host: Host, told: Told): Promise<void> {
  const { placed, failed } = told;
  for (const { row, notes } of placed)
    host.log.info(
      [`${row.file}: ${megabytes(row.size)}, made in ${row.seconds} s`, ...notes].join("; "),
    );
  for (const { target, failure } of failed.slice(1))
    host.log.error(`${target.target.name}: ${failure.message}\n→ ${failure.remedy}`, {
      title: `build-app: ${failure.code}`,
    });
  if (placed.length === 0) return;
  const rows = placed.map(({ row, run }) => [
    ...[row.file, row.target, megabytes(row.size), row.floor === null ? "" : `glibc ${row.floor}`],
    ...[
      `${row.seconds} s`,
      run === null ? "not started" : `${run.seconds.toFixed(1)} s in ${run.userland}`,
    ],
  ]);
  await host.runner.summary(
    markdownTable(["Program", "Target", "Size", "Floor", "Made in", "Started"], rows),
  );
}

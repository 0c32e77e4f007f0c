import { type Host, markdownTable, megabytes } from "@wainwright/core";
import { answersOf, type Row, rowsOf, type Step, stepsOf, type Told } from "./outputs.ts";

/** A summary may have 1 MB only. */
const MOST_ROWS = 400;

/** Logs what was done, and writes the job summary. */
export async function tell(host: Host, told: Told): Promise<void> {
  const steps = told.built.flatMap(stepsOf);
  for (const { step, how, seconds, result } of steps)
    host.log.info([step, how, `${seconds.toFixed(1)} s`, result].filter(Boolean).join(": "));
  const rows = rowsOf(told);
  for (const { name, failure } of rows)
    if (failure !== null)
      host.log.error(`${name}: ${failure.message}\n→ ${failure.remedy}`, { title: failure.code });
  const got = rows.filter(({ failure }) => failure === null);
  if (got.length > 0)
    host.log.info(`${got.length} of ${rows.length} wheels are in ${told.wheelhouse}`);
  const hits = answersOf(told, true);
  if (hits.length > 0) {
    const saved = hits.reduce((sum, { seconds }) => sum + seconds, 0);
    host.log.info(
      `${hits.length} wheels are from the cache: ${saved.toFixed(0)} s of building saved`,
    );
  }
  for (const line of howToInstall(told)) host.log.info(line);
  await host.runner.summary(summaryOf(told, rows, steps));
}

/** Writes the two lines that install from the wheelhouse. */
function howToInstall({ wheelhouse, lock }: Told): readonly string[] {
  if (lock === "") return [];
  return [
    `pip install --no-index --find-links ${wheelhouse} --require-hashes -r ${lock}`,
    `pip install --index-url file://${wheelhouse}/simple NAME`,
  ];
}

function summaryOf(told: Told, rows: readonly Row[], steps: readonly Step[]): string {
  const built = rows.filter(({ from }) => from === "build");
  const parts = [
    `### ${rows.length === 1 ? (rows[0]?.name ?? "") : `${rows.length} wheels`}`,
    "",
    packagesTable(rows),
    totals(rows),
    cacheTable(told),
    chart("Seconds by package", built, ({ name }) => name),
    chart("Seconds by strategy", built, ({ strategy }) => strategy),
    markdownTable(
      ["Step", "How", "Time", "Result"],
      steps.map(({ step, how, seconds, result }) => [step, how, `${seconds.toFixed(1)} s`, result]),
    ),
    ["```sh", ...howToInstall(told), "```", ""].join("\n"),
  ];
  return parts.join("\n");
}

function packagesTable(rows: readonly Row[]): string {
  return markdownTable(
    ["Package", "For", "From", "Strategy", "Time", "Size", "Needs", "Result"],
    rows
      .slice(0, MOST_ROWS)
      .map((row) => [
        `${row.name} ${row.version}`.trim(),
        `${row.target}, ${row.python}`,
        row.from,
        row.strategy,
        row.seconds === 0 ? "" : `${row.seconds.toFixed(1)} s`,
        row.size === 0 ? "" : megabytes(row.size, 2),
        row.floor,
        row.failure === null ? "ok" : `**${row.failure.code}**`,
      ]),
  );
}

/** Sums up each target: story 2 asks how much of it works, and how long it takes. */
function totals(rows: readonly Row[]): string {
  const targets = [...new Set(rows.map(({ target }) => target))].toSorted();
  return markdownTable(
    ["Target", "Packages", "Built", "Failed", "Building", "Size"],
    targets.map((target) => {
      const own = rows.filter((row) => row.target === target);
      const sum = (of: (row: Row) => number) => own.reduce((total, row) => total + of(row), 0);
      const failed = own.filter(({ failure }) => failure !== null).length;
      const built = own.filter(({ strategy }) => strategy !== "").length;
      const seconds = `${sum((row) => row.seconds).toFixed(0)} s`;
      const size = megabytes(sum((row) => row.size));
      return [target, String(own.length), String(built), String(failed), seconds, size];
    }),
  );
}

/** Tells what the cache saved, and why what was built had to be. */
function cacheTable(told: Told): string {
  const [hits, misses] = [answersOf(told, true), answersOf(told, false)];
  if (hits.length + misses.length === 0) return "";
  const rows = [...hits, ...misses].slice(0, MOST_ROWS).map((answer) => {
    const { name, version, hit, reason, bytes, seconds } = answer;
    const size = bytes === 0 ? "" : megabytes(bytes, 2);
    const saved = hit ? `${seconds.toFixed(0)} s saved` : reason;
    return [`${name} ${version}`, hit ? "hit" : "miss", size, saved];
  });
  return markdownTable(["Cached", "", "Size", "Why"], rows);
}

/** Draws where the time went (GitHub renders mermaid); nothing where there is one slice only. */
function chart(title: string, rows: readonly Row[], nameOf: (row: Row) => string): string {
  const seconds = new Map<string, number>();
  for (const row of rows)
    if (row.strategy !== "")
      seconds.set(nameOf(row), (seconds.get(nameOf(row)) ?? 0) + row.seconds);
  if (seconds.size < 2) return "";
  const slices = Array.from(seconds, ([name, value]) => `  "${name}" : ${value.toFixed(1)}`);
  return ["```mermaid", `pie showData title ${title}`, ...slices, "```", ""].join("\n");
}

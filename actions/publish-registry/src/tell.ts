import { type Host, markdownTable, megabytes } from "@wainwright/core";
import type { PlannedPut } from "@wainwright/registry";
import type { FoundReport } from "@wainwright/verify";
import { type BytesOfTarget, bytesChart, bytesPerTarget } from "./bytes-chart.ts";
import type { Goods } from "./goods.ts";
import type { PlaceTold, Told } from "./outputs.ts";

const WORDS: Readonly<Record<PlannedPut["standing"], string>> = {
  send: "goes",
  there: "is there",
  stays: "stays",
  differs: "differs",
  refused: "refused",
};

const COUNTED: typeof WORDS = {
  ...{ send: "to send", there: "there already", stays: "left as it is" },
  ...{ differs: "different there", refused: "refused" },
};

/** Tells what would go where, before anything does. */
export function tellPlan(host: Host, { description, rows }: PlaceTold): void {
  host.log.info(`${description}: ${countOf(rows)}`);
  for (const row of rows) {
    const why = [row.reason, row.remedy].filter((part) => part !== "").join("; → ");
    const line = `  ${WORDS[row.standing]}: ${row.name} → ${row.place}`;
    host.log.info(onOneLine(why === "" ? line : `${line} (${why})`));
  }
}

/** Says in a line what a run that is no dry one would do at a place. */
export function wouldDo({ description, rows }: PlaceTold): string {
  const sent = rows.filter(({ standing }) => standing === "send");
  if (sent.length === 0) return `nothing to do at ${description}: everything is there`;
  return `would send ${sent.length} of ${rows.length} (${megabytes(bytesOf(sent))}) to ${description}`;
}

/** Names come from files and servers. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

function countOf(rows: readonly PlannedPut[]): string {
  const counts = Object.entries(COUNTED).flatMap(([standing, word]) => {
    const own = rows.filter((row) => row.standing === standing);
    const size = standing === "send" ? ` (${megabytes(bytesOf(own))})` : "";
    return own.length === 0 ? [] : [`${own.length} ${word}${size}`];
  });
  return counts.length === 0 ? "nothing" : counts.join(", ");
}

function bytesOf(rows: readonly PlannedPut[]): number {
  return rows.reduce((sum, row) => sum + row.bytes, 0);
}

/** Is what a summary tells of. */
export interface Summed {
  readonly told: Told;
  readonly goods: Goods;
  readonly reports: readonly FoundReport[];
}

/** Writes the job's summary: the plan, what came of it, how it is installed, and how large it is for whom. */
export async function summarize(host: Host, { told, goods, reports }: Summed): Promise<void> {
  const parts = told.places.flatMap((place) => [
    `### ${escaped(place.description)}\n`,
    markdownTable(
      ["File", "Place", "Bytes", "", "Why"],
      place.rows.map((row) => [
        ...[row.name, row.place, megabytes(row.bytes), WORDS[row.standing]].map(escaped),
        escaped([row.reason, row.remedy].filter((part) => part !== "").join(" → ")),
      ]),
    ),
  ]);
  const sizes: readonly BytesOfTarget[] = bytesPerTarget(goods, reports);
  const chart = sizes.length === 0 ? [] : [bytesChart(sizes)];
  await host.runner.summary([...parts, ...installed(told), ...chart].join("\n"));
}

function installed({ places }: Told): readonly string[] {
  const commands = places.flatMap(({ published }) => published?.install ?? []);
  if (commands.length === 0) return [];
  const fence = "```";
  return [`### Install\n\n${fence}sh\n${[...new Set(commands)].join("\n")}\n${fence}\n`];
}

/** Nothing of a name is Markdown, or HTML. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|&~]/g, (character) => `&#${character.charCodeAt(0)};`);
}

import type { FoundReport } from "@wainwright/verify";
import { filesOf, type Goods } from "./goods.ts";

/** Is how much of what is published is for one target. */
export interface BytesOfTarget {
  readonly target: string;
  readonly bytes: number;
}

const ANY = "any machine";
const BAR = 30;

/** Adds up how many bytes are published for each architecture, most first. */
export function bytesPerTarget(
  goods: Goods,
  reports: readonly FoundReport[],
): readonly BytesOfTarget[] {
  const targets = new Map(reports.map((report) => [report.path, targetOf(report)]));
  const sums = new Map<string, number>();
  for (const { name, size } of filesOf(goods)) {
    const target = targets.get(name) ?? ANY;
    sums.set(target, (sums.get(target) ?? 0) + size);
  }
  return [...sums]
    .map(([target, bytes]) => ({ target, bytes }))
    .toSorted((a, b) => b.bytes - a.bytes || (a.target < b.target ? -1 : 1));
}

function targetOf({ architectures }: FoundReport): string {
  return architectures.map(({ architecture }) => architecture).join(" + ") || ANY;
}

/** Draws bytes as bars of letters, which every page and terminal shows. */
export function bytesChart(sizes: readonly BytesOfTarget[]): string {
  const most = Math.max(...sizes.map(({ bytes }) => bytes), 1);
  const width = Math.max(...sizes.map(({ target }) => target.length));
  const lines = sizes.map(({ target, bytes }) => {
    const bar = "█".repeat(Math.max(1, Math.round((bytes / most) * BAR)));
    return `${target.padEnd(width)}  ${bar} ${(bytes / 1e6).toFixed(1)} MB`;
  });
  const fence = "```";
  return `### Bytes per target\n\n${fence}text\n${lines.join("\n")}\n${fence}\n`;
}

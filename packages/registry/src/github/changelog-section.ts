const HEADING = /^(?<level>#{1,6})\s+(?<title>.*?)\s*#*$/;
/** "1.2.0", "v1.2.0", "[1.2.0] - 2026-11-22", "Version 1.2.0 (…)" — the version as a word of its own. */
const EDGE = String.raw`(?:^|[\s[(v])`;

/**
 * Takes what a changelog says of a version (keepachangelog.com and its like): what stands between its heading and the next of that level,
 * or a higher one.
 * @returns null where no heading names the version.
 */
export function changelogSection(text: string, version: string): string | null {
  const named = new RegExp(`${EDGE}${escaped(version)}(?:$|[\\s\\]),:])`);
  const lines = text.split(/\r?\n/);
  const levels = levelsOf(lines);
  const start = lines.findIndex(
    (line, index) => levels[index] !== null && named.test(titleOf(line)),
  );
  if (start < 0) return null;
  const own = levels[start] ?? 1;
  const end = levels.findIndex((level, index) => index > start && level !== null && level <= own);
  return lines
    .slice(start + 1, end < 0 ? undefined : end)
    .join("\n")
    .trim();
}

/** Gives the level of each line that is a heading; null for others, those inside of code among them. */
function levelsOf(lines: readonly string[]): readonly (number | null)[] {
  let fence: string | null = null;
  return lines.map((line) => {
    const [, mark] = /^\s*(```+|~~~+)/.exec(line) ?? [];
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) {
      fence = fence === null ? mark : null;
      return null;
    }
    return fence === null ? levelOf(line) : null;
  });
}

function levelOf(line: string): number | null {
  return HEADING.exec(line)?.groups?.["level"]?.length ?? null;
}

function titleOf(line: string): string {
  return HEADING.exec(line)?.groups?.["title"] ?? "";
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

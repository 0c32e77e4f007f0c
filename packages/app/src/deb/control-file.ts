import type { DebRequest } from "./deb-request.ts";

/** Is what is found out about a package, besides what is asked for. */
export interface ControlFacts {
  /** As Debian spells it. */
  readonly architecture: string;
  /** In KiB. */
  readonly installedSize: number;
  readonly depends: readonly string[];
}

/** Writes a binary package's control file (deb-control(5), Policy 5.3). */
export function controlFile(request: DebRequest, facts: ControlFacts): string {
  const { section = "misc", priority = "optional", homepage = null } = request;
  const fields: readonly (readonly [string, string | null])[] = [
    ["Package", request.package],
    ["Version", request.version],
    ["Architecture", facts.architecture],
    ["Maintainer", request.maintainer],
    ["Installed-Size", String(facts.installedSize)],
    ["Depends", facts.depends.length === 0 ? null : facts.depends.join(", ")],
    ["Section", section],
    ["Priority", priority],
    ["Homepage", homepage],
    ["Description", foldedDescription(request.description)],
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}

/** Continues lines by a space, and writes an empty one as a full stop (Policy 5.6.13). */
function foldedDescription(description: string): string {
  const [synopsis = "", ...lines] = description.trim().split(/\r?\n/);
  return [
    synopsis.trim(),
    ...lines.map((line) => ` ${line.trim() === "" ? "." : line.trimEnd()}`),
  ].join("\n");
}

import { withoutControlSequences } from "./without-control-sequences.ts";

// BuildKit's plain progress: "#12 34.56 text"; stage headings "#12 [build 3/7] RUN …" keep their text.
const BUILDKIT_PREFIX = /^#\d+ (?:\d+\.\d+ )?/;
// A workflow runner's time stamps and compose's "service  | ".
const TIME_STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z /;
const COMPOSE_PREFIX = /^[\w.-]+ +\| /;
// cargo repeats what a build script prints: "  cargo:warning=text", "warning: crate@1.2.3: text".
const CARGO_PREFIX = /^\s*cargo:warning=|^(?:warning|error): [\w-]+@\d[\w.+-]*: /;

/**
 * Removes from a tool's log what is not the tool's own words: control sequences, and the prefixes
 * that BuildKit, compose, the runner and cargo put before each line. Lines stay lines.
 */
export function cleanLog(log: string): string {
  return withoutControlSequences(log)
    .split(/\r\n|\n|\r/)
    .map((line) =>
      line
        .replace(TIME_STAMP, "")
        .replace(BUILDKIT_PREFIX, "")
        .replace(COMPOSE_PREFIX, "")
        .replace(CARGO_PREFIX, ""),
    )
    .join("\n");
}

/** Is one instruction of a Dockerfile. */
export interface Instruction {
  /** Where it begins, from 1 on. */
  readonly line: number;
  /** In upper case: "FROM". */
  readonly name: string;
  /** What stands behind the name, its lines joined, without comments. */
  readonly text: string;
  /** What its here-documents hold. */
  readonly bodies: readonly string[];
}

/** Is what a Dockerfile says, as far as its lines go. */
export interface Dockerfile {
  /** What continues a line, and takes a variable's `$` its meaning: a backslash, or a backtick. */
  readonly escape: string;
  readonly instructions: readonly Instruction[];
}

/**
 * Reads a Dockerfile into its instructions: parser directives, comments, continued lines and here-documents as BuildKit takes them.
 * What is no instruction is one with a name that nobody knows. Never throws.
 * @see https://docs.docker.com/reference/dockerfile/
 */
export function parseDockerfile(text: string): Dockerfile {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const escape = escapeOf(lines);
  const instructions: Instruction[] = [];
  let at = 0;
  while (at < lines.length) {
    const joined = joinedLines(lines, at, escape);
    const documents = bodiesOf(lines, joined);
    const [, name, rest = ""] = /^\s*(\S+)\s*(.*)$/s.exec(joined.text) ?? [];
    if (name !== undefined)
      instructions.push({
        ...{ line: joined.first + 1, name: name.toUpperCase() },
        ...{ text: rest.trim(), bodies: documents.bodies },
      });
    at = documents.next;
  }
  return { escape, instructions };
}

/** Directives count before everything else only, and each but once. */
function escapeOf(lines: readonly string[]): string {
  for (const line of lines) {
    const [, name, value] = /^\s*#\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined) break;
    if (name.toLowerCase() === "escape") return value === "`" ? "`" : "\\";
  }
  return "\\";
}

interface Joined {
  readonly first: number;
  readonly text: string;
  /** The line after. */
  readonly next: number;
}

/** Joins the lines of one instruction; comments and empty lines between them are no part of it. */
function joinedLines(lines: readonly string[], from: number, escape: string): Joined {
  const parts: string[] = [];
  let at = from;
  let first = from;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (/^\s*(?:#|$)/.test(line)) {
      if (parts.length === 0) first = at + 1;
      continue;
    }
    const trimmed = line.trimEnd();
    const goesOn = trimmed.endsWith(escape);
    parts.push(goesOn ? trimmed.slice(0, -1) : line);
    if (!goesOn) break;
  }
  return { first, text: parts.join(""), next: Math.min(at, lines.length) + 1 };
}

const WITH_DOCUMENTS = /^\s*(?:RUN|COPY|ADD)\s/i;
const DOCUMENT =
  /(?<![<\d])\d*<<(?<dash>-?)(?:"(?<double>[^"\s<]+)"|'(?<single>[^'\s<]+)'|(?<plain>[A-Za-z_][\w.-]*))/g;

/** Takes the here-documents that an instruction announces; one that has no end goes on to the file's. */
function bodiesOf(lines: readonly string[], { text, next }: Joined) {
  const bodies: string[] = [];
  let at = next;
  if (!WITH_DOCUMENTS.test(text)) return { bodies, next: at };
  for (const { groups = {} } of text.matchAll(DOCUMENT)) {
    const word = groups["double"] ?? groups["single"] ?? groups["plain"];
    const isEnd = (line: string) =>
      (groups["dash"] === "" ? line : line.replace(/^\t+/, "")) === word;
    const found = lines.findIndex((line, index) => index >= at && isEnd(line));
    const end = found === -1 ? lines.length : found;
    bodies.push(lines.slice(at, end).join("\n"));
    at = end + 1;
  }
  return { bodies, next: at };
}

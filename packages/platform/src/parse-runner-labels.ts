import { findTarget } from "./find-target.ts";
import { misspeltArchitecture } from "./misspelt-architecture.ts";
import { runnerLabelMeaning } from "./runner-label-meaning.ts";
import type { Target } from "./target.ts";

/** Gives labels in lower case and the target they name together, or everything that is wrong with them. */
export type ParsedRunnerLabels =
  | { readonly ok: true; readonly labels: readonly string[]; readonly target: Target | null }
  | { readonly ok: false; readonly problems: readonly string[] };

/** YAML's and JSON's flow lists (`[self-hosted, "arm64"]`) and lists one a line or with commas. */
function split(text: string): readonly string[] {
  return text
    .trim()
    .replace(/^\[([^]*)\]$/, "$1")
    .split(/[\s,]+/);
}

function normalise(label: string): string {
  return label
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2")
    .trim()
    .toLowerCase();
}

function problemOf(label: string): string | null {
  const quoted = JSON.stringify(label.slice(0, 60));
  if (!/^[\x21-\x7e]{1,256}$/.test(label) || label.includes("${{")) {
    return `${quoted} is no runner label`;
  }
  const meant = misspeltArchitecture(label);
  return meant === null
    ? null
    : `runner label ${quoted} is no known architecture (a job would wait for ever); nearest: ${meant}`;
}

function distinct<T>(values: readonly (T | null)[]): readonly T[] {
  return [...new Set(values.filter((value) => value !== null))];
}

function combine(labels: readonly string[]): ParsedRunnerLabels {
  const meanings = labels.map(runnerLabelMeaning);
  const architectures = distinct(meanings.map((meaning) => meaning.architecture));
  const systems = distinct(meanings.map((meaning) => meaning.os));
  const contradictions = [architectures, systems].filter((values) => values.length > 1);
  if (contradictions.length > 0) {
    const problems = contradictions.map(
      (values) => `one runner cannot be ${values.join(" and ")} (labels ${labels.join(", ")})`,
    );
    return { ok: false, problems };
  }
  const [architecture] = architectures;
  const os = systems[0] ?? "linux";
  const target =
    architecture === undefined
      ? null
      : findTarget({ architecture, os, libc: os === "linux" ? "gnu" : null });
  return architecture !== undefined && target === null
    ? { ok: false, problems: [`there is no target ${architecture} on ${os}`] }
    : { ok: true, labels, target };
}

/**
 * Reads the labels of `runs-on`: a list, or text with commas, blanks, line ends or brackets.
 *
 * Labels come back trimmed, in lower case (GitHub compares them so), each once. A word that looks like an
 * architecture but is none (`amr64`) is refused; other words pass. `target` is what the labels name together,
 * Linux when they name an architecture and no system; null when they name none.
 */
export function parseRunnerLabels(input: string | readonly string[]): ParsedRunnerLabels {
  const words = typeof input === "string" ? split(input) : input;
  const labels = [...new Set(words.map(normalise).filter((label) => label !== ""))];
  if (labels.length === 0) {
    return { ok: false, problems: ["no runner label was given"] };
  }
  const problems = labels.map(problemOf).filter((problem) => problem !== null);
  return problems.length > 0 ? { ok: false, problems } : combine(labels);
}

import { parse } from "yaml";

interface Described {
  readonly description: string;
  readonly default: string | null;
}

const WIDTH = 96;

/** Writes the help of all actions from one line of each. */
export function overview(
  actions: readonly { readonly name: string; readonly summary: string }[],
): string {
  const widest = Math.max(...actions.map(({ name }) => name.length));
  return [
    "Builds, proves and publishes native code for machines that this one is not.",
    "",
    "wainwright ACTION --input value … [--json] [--verbose] [--dry-run]",
    "wainwright ACTION --help",
    "",
    ...actions.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`),
    "",
    "Exit code: 0 done, 1 findings or a failure, 2 wrong inputs.",
    "",
  ].join("\n");
}

/** Takes the one-line summary out of an action.yml. */
export function summaryIn(actionYml: string): string {
  return textOf(field(parse(actionYml), "description"));
}

/** Writes an action's help from its action.yml: what it does, its inputs with defaults, its outputs. */
export function actionHelp(name: string, actionYml: string): string {
  const yml: unknown = parse(actionYml);
  return [
    `wainwright ${name}: ${textOf(field(yml, "description"))}`,
    "",
    "Inputs:",
    ...described(field(yml, "inputs")).flatMap(([input, { description, default: value }]) => [
      `  --${input}${value === null || value === "" ? "" : ` (default: ${value})`}`,
      ...wrapped(description),
    ]),
    "",
    "Outputs (with --json, one object on stdout):",
    ...described(field(yml, "outputs")).flatMap(([output, { description }]) => [
      `  ${output}`,
      ...wrapped(description),
    ]),
    "",
  ].join("\n");
}

function described(table: unknown): readonly [string, Described][] {
  if (typeof table !== "object" || table === null) return [];
  return Object.entries(table).map(([name, entry]: [string, unknown]) => {
    const fallback = field(entry, "default");
    const text = fallback === undefined ? null : textOf(fallback);
    return [name, { description: textOf(field(entry, "description")), default: text }];
  });
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : JSON.stringify(value ?? "");
}

function wrapped(text: string): readonly string[] {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length < WIDTH - 6) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(` ${word}`);
  }
  return lines.map((line) => `     ${line}`);
}

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Says how a bundle is started, as the workflow runner would. */
export interface BundleRun {
  /** The bundle's file. */
  readonly bundle: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** State that the main phase kept: the bundle is then started as `post`. */
  readonly state?: Readonly<Record<string, string>>;
  /** The Node.js program; that of the test run by default. */
  readonly node?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Is what a bundle did, as the runner sees it. */
export interface BundleResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly summary: string;
  /** The workspace that it ran in. */
  readonly workspace: string;
}

/** Starts a bundle as the workflow runner does: inputs and state as variables, outputs and the rest through files. */
export function runBundle(run: BundleRun): BundleResult {
  const folder = mkdtempSync(join(tmpdir(), "wainwright-bundle-"));
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  const files = ["output", "state", "env", "path", "summary"] as const;
  const place = (name: (typeof files)[number]): string => join(folder, name);
  for (const name of files) writeFileSync(place(name), "");
  const { status, stdout, stderr } = spawnSync(run.node ?? process.execPath, [run.bundle], {
    cwd: workspace,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: place("output"),
      GITHUB_STATE: place("state"),
      GITHUB_ENV: place("env"),
      GITHUB_PATH: place("path"),
      GITHUB_STEP_SUMMARY: place("summary"),
      RUNNER_TEMP: join(folder, "temp"),
      ...prefixed("INPUT_", run.inputs ?? {}, (name) => name.toUpperCase()),
      ...prefixed("STATE_", run.state ?? {}, (name) => name),
      ...run.environment,
    },
  });
  return {
    exitCode: status,
    stdout,
    stderr,
    outputs: commandFile(place("output")),
    state: commandFile(place("state")),
    variables: commandFile(place("env")),
    paths: readFileSync(place("path"), "utf8").split("\n").filter(Boolean),
    summary: readFileSync(place("summary"), "utf8"),
    workspace,
  };
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
  spell: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}${spell(name)}`, value]),
  );
}

/** Reads what @actions/core wrote: `name<<delimiter`, the value's lines, the delimiter. */
function commandFile(path: string): Record<string, string> {
  const entries: [string, string][] = [];
  const lines = readFileSync(path, "utf8").split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[at] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    entries.push([name, lines.slice(at + 1, end).join("\n")]);
    at = end;
  }
  return Object.fromEntries(entries);
}

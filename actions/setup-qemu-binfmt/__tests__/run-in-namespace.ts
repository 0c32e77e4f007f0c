import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Is one thing to do inside the namespace, in order. */
export type Step =
  | {
      readonly kind: "main";
      readonly inputs?: Readonly<Record<string, string>>;
      /** A command that runs the action as somebody else, or in a container. */ readonly within?: readonly string[];
    }
  | { readonly kind: "post" }
  | { readonly kind: "do"; readonly argv: readonly [string, ...string[]] }
  | { readonly kind: "write"; readonly file: string; readonly content: string };

/** Is what a step came to, and what the kernel holds after it. */
export interface StepResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly mounted: boolean;
  /** Name of each handler, its flags and interpreter. */
  readonly handlers: readonly string[];
}

const FOLDER = "/proc/sys/fs/binfmt_misc";
const MAIN = join(import.meta.dirname, "../src/main.ts");

/** Reads a file that the runner reads: `name<<delimiter`, lines, `delimiter`. */
function commandsIn(path: string): Record<string, string> {
  const text = readFileSync(path, "utf8");
  const found = text.matchAll(/^(?<name>.+?)<<(?<end>.+)\n(?<value>[\s\S]*?)\n\k<end>$/gm);
  const commands: Record<string, string> = {};
  for (const { groups } of found) commands[groups?.["name"] ?? ""] = groups?.["value"] ?? "";
  return commands;
}

/** Starts the action as the workflow runner does. */
function start(folder: string, env: Readonly<Record<string, string>>, within: readonly string[]) {
  const files = { GITHUB_OUTPUT: "output", GITHUB_ENV: "env", GITHUB_STATE: "state" };
  const paths = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, join(folder, file)]),
  );
  for (const path of Object.values(paths)) writeFileSync(path, "");
  const argv = [...within, process.execPath, "--import", "tsx", MAIN];
  const [program = "", ...args] = argv;
  const all = { ...process.env, RUNNER_TEMP: join(folder, "temp"), ...paths, ...env };
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", env: all });
  const [outputs = {}, exported = {}, state = {}] = Object.values(paths).map(commandsIn);
  return { status, stdout: `${stdout}${stderr}`, outputs, env: exported, state };
}

function handlers(): readonly string[] {
  if (!existsSync(`${FOLDER}/register`)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name !== "register" && name !== "status")
    .toSorted()
    .map((name) => {
      const [state, interpreter, flags] = readFileSync(`${FOLDER}/${name}`, "utf8").split("\n");
      return `${name} ${state} ${interpreter} ${flags}`;
    });
}

function perform(step: Step, folder: string, kept: Record<string, string>) {
  const nothing = { status: 0, stdout: "", outputs: {}, env: {} };
  if (step.kind === "main") {
    const inputs = Object.entries(step.inputs ?? {});
    const env = Object.fromEntries(
      inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    const { state, ...result } = start(folder, env, step.within ?? []);
    for (const [name, value] of Object.entries(state)) kept[`STATE_${name}`] = value;
    return result;
  }
  if (step.kind === "post") return start(folder, kept, []);
  if (step.kind === "write") {
    writeFileSync(`${FOLDER}/${step.file}`, step.content);
    return nothing;
  }
  const [program, ...args] = step.argv;
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  return { ...nothing, status, stdout: `${stdout}${stderr}` };
}

const [folder = "", scenario = "[]"] = process.argv.slice(2);
// Everything that is written there goes away with the namespace.
perform({ kind: "do", argv: ["mount", "-t", "tmpfs", "none", folder] }, folder, {});
// From its first mount on a namespace has handlers of its own, mounted or not: what else runs on the machine is out of sight.
perform({ kind: "do", argv: ["mount", "-t", "binfmt_misc", "none", FOLDER] }, folder, {});
perform({ kind: "do", argv: ["umount", FOLDER] }, folder, {});
const kept: Record<string, string> = {};
const results = (JSON.parse(scenario) as readonly Step[]).map((step): StepResult => {
  const { status, stdout, outputs, env } = perform(step, folder, kept);
  const mounted = existsSync(`${FOLDER}/register`);
  return { status, stdout, outputs, env, mounted, handlers: handlers() };
});
process.stdout.write(JSON.stringify(results));

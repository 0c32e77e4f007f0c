import { type AnyAction, runInTerminal, terminalMachine } from "@wainwright/core";
import { nearest } from "@wainwright/platform";
import { ACTIONS } from "./actions.ts";
import { actionHelp, overview, summaryIn } from "./help.ts";
import { parseArguments } from "./parse-arguments.ts";

/** Is what a command came to: what is printed on stdout and stderr, and the exit code. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  /** 0 done; 1 findings or a failure; 2 wrong inputs. */
  readonly exitCode: 0 | 1 | 2;
}

/** Says where the actions' own files are. */
export interface CommandContext {
  /** The folder that holds `NAME/action.yml`. */
  readonly actionsFolder: string;
}

/** Runs one command line: `ACTION --input value …`. */
export async function runCommand(
  argv: readonly string[],
  context: CommandContext,
): Promise<CommandResult> {
  const [name = "--help", ...rest] = argv;
  if (name === "--help" || name === "help") return done(await overviewText(context));
  const load = ACTIONS[name];
  if (load === undefined) {
    const near = nearest(name, Object.keys(ACTIONS), 1)[0];
    const hint = near === undefined ? "" : `; did you mean ${near}?`;
    return wrong([`there is no action "${name}"${hint}`], "wainwright --help lists them all");
  }
  return runNamed(await load(), rest, context);
}

async function runNamed(
  action: AnyAction,
  argv: readonly string[],
  context: CommandContext,
): Promise<CommandResult> {
  const given = parseArguments(argv, action.inputs);
  const seeHelp = `wainwright ${action.name} --help lists all inputs`;
  if (given.help) return done(actionHelp(action.name, await actionYml(context, action.name)));
  if (given.problems.length > 0) return wrong(given.problems, seeHelp);
  const performed = await runInTerminal(action, (input) => given.inputs.get(input), given);
  const stdout = given.json ? `${JSON.stringify(performed.outputs, null, 2)}\n` : "";
  if (performed.ok) return { stdout, stderr: "", exitCode: 0 };
  const badInput = performed.failure.code === "inputs-invalid";
  return { stdout, stderr: badInput ? `${seeHelp}\n` : "", exitCode: badInput ? 2 : 1 };
}

async function overviewText(context: CommandContext): Promise<string> {
  const names = Object.keys(ACTIONS);
  const texts = await Promise.all(names.map(async (name) => actionYml(context, name)));
  return overview(names.map((name, index) => ({ name, summary: summaryIn(texts[index] ?? "") })));
}

async function actionYml(context: CommandContext, name: string): Promise<string> {
  const machine = terminalMachine({ json: true, verbose: false });
  try {
    return await machine.host.files.readText(`${context.actionsFolder}/${name}/action.yml`);
  } finally {
    machine.release();
  }
}

function done(text: string): CommandResult {
  return { stdout: text, stderr: "", exitCode: 0 };
}

function wrong(problems: readonly string[], hint: string): CommandResult {
  return { stdout: "", stderr: `${[...problems, hint].join("\n")}\n`, exitCode: 2 };
}

import * as actions from "@actions/core";
import { asFailure } from "../as-failure.ts";
import type { AnyAction } from "../action/action.ts";
import { perform } from "../action/perform.ts";
import { stopSignals } from "../action/stop-signals.ts";
import { nodeHost } from "../node/node-host.ts";
import { ACTIONS_RUNNER } from "./actions-runner.ts";
import { RunnerLog } from "./runner-log.ts";

const MAIN_RAN = "wainwright-main-ran";

/** Runs an action as the workflow runner starts it: the same bundle is `main` and `post`. */
export async function runAction(action: AnyAction): Promise<void> {
  const stop = stopSignals();
  const machine = nodeHost({
    log: new RunnerLog(),
    runner: ACTIONS_RUNNER,
    signal: stop.signal,
    environment: process.env,
  });
  try {
    if (actions.getState(MAIN_RAN) === "") await runMain(action, machine);
    else await runPost(action, machine);
  } finally {
    stop.release();
  }
}

type Machine = ReturnType<typeof nodeHost>;

async function runMain(action: AnyAction, machine: Machine): Promise<void> {
  actions.saveState(MAIN_RAN, "true");
  const performed = await perform(action, inputFromRunner, machine);
  for (const [name, value] of Object.entries(performed.outputs))
    actions.setOutput(name, value ?? "");
  if (!performed.ok) process.exitCode = 1;
}

async function runPost(action: AnyAction, machine: Machine): Promise<void> {
  try {
    await action.post?.(inputFromRunner, machine.host);
  } catch (thrown) {
    const failure = asFailure(thrown);
    machine.host.log.warning(`${failure.message}\n→ ${failure.remedy}`, {
      title: `${action.name} (post): ${failure.code}`,
    });
  } finally {
    await machine.undo.unwind(machine.host.log);
  }
}

/** Reads an input as the runner passes it: INPUT_ and the name, upper case, blanks as underscores, dashes kept. */
function inputFromRunner(name: string): string | undefined {
  return process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`];
}

import { asFailure } from "../as-failure.ts";
import type { Failure } from "../failure.ts";
import type { Host } from "../host/host.ts";
import type { UndoStack } from "../node/undo-stack.ts";
import type { AnyAction, InputSource, Outputs } from "./action.ts";
import { reportFailure } from "./report-failure.ts";

/** Is how a run ended: its outputs, or the failure with the outputs that exist all the same. */
export type Performed =
  | { readonly ok: true; readonly outputs: Outputs }
  | { readonly ok: false; readonly failure: Failure; readonly outputs: Outputs };

/** Runs an action's main phase, tells its failure, and takes back what the run must not leave behind. */
export async function perform(
  action: AnyAction,
  source: InputSource,
  machine: { readonly host: Host; readonly undo: Pick<UndoStack, "unwind"> },
): Promise<Performed> {
  const { host, undo } = machine;
  try {
    return { ok: true, outputs: await action.start(source, host) };
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (failure.code === "internal-error" && failure.cause instanceof Error)
      host.log.debug(failure.cause.stack ?? failure.message);
    await reportFailure(action.name, failure, host);
    return { ok: false, failure, outputs: outputsOf(action, failure) };
  } finally {
    await undo.unwind(host.log);
  }
}

/** Gives the outputs of a failed run: those that findings carry, and the diagnosis where the action declares one. */
function outputsOf(action: AnyAction, failure: Failure): Outputs {
  const diagnosis = action.outputs.includes("diagnosis")
    ? {
        diagnosis: failure.diagnoses.map(({ id, line, crate, cause, remedy }) => ({
          id,
          line,
          crate,
          cause,
          remedy,
        })),
      }
    : {};
  return { ...diagnosis, ...failure.outputs };
}

import type { InputSpecs } from "../inputs/input-spec.ts";
import { readInputs } from "../inputs/read-inputs.ts";
import type { Action, AnyAction } from "./action.ts";

/** Binds an action to the reading of its inputs, so that whoever starts it needs to know neither's type. */
export function defineAction<const S extends InputSpecs, const O extends string>(
  action: Action<S, O>,
): AnyAction {
  return {
    name: action.name,
    inputs: action.inputs,
    outputs: action.outputs,
    start: async (source, host) => action.run(readInputs(action.inputs, source), host),
    post:
      action.post === undefined
        ? null
        : async (source, host) => action.post?.(host, () => readInputs(action.inputs, source)),
  };
}

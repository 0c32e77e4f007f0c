import type { Host } from "../host/host.ts";
import type { InputSpecs, InputsOf } from "../inputs/input-spec.ts";

/** Is what an output may hold; anything but a string is written as JSON. */
export type OutputValue =
  | string
  | number
  | boolean
  | null
  | readonly OutputValue[]
  | { readonly [key: string]: OutputValue };

/** Gives an input's text by its name; undefined when it was not given. */
export type InputSource = (name: string) => string | undefined;

/** Maps an action's output names to their values. */
export type Outputs<O extends string = string> = Readonly<Record<O, OutputValue>>;

/** Is one action: the same object serves the workflow runner and the terminal. */
export interface Action<S extends InputSpecs = InputSpecs, O extends string = string> {
  readonly name: string;
  readonly inputs: S;
  readonly outputs: readonly O[];
  /** Does the work. @throws Failure */
  run(inputs: InputsOf<S>, host: Host): Promise<Outputs<O>>;
  /**
   * Takes back, after the job, what `run` left on the machine, or keeps what the job made; its failures are warnings.
   * @param inputs reads the inputs that `run` had; only who asks is held up by what is wrong with them.
   */
  post?(host: Host, inputs: () => InputsOf<S>): Promise<void>;
}

/** Is an action whose types of inputs and outputs are closed over. */
export interface AnyAction {
  readonly name: string;
  readonly inputs: InputSpecs;
  readonly outputs: readonly string[];
  start(source: InputSource, host: Host): Promise<Outputs>;
  readonly post: ((source: InputSource, host: Host) => Promise<void>) | null;
}

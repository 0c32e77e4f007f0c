/** Is a parsed value, or what is wrong with the text. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/** Says how one input of an action is read. */
export interface InputSpec<T> {
  /** The text used when the input is absent or blank, equal to action.yml's `default`; undefined: absent is null or a problem. */
  readonly default?: string;
  /** True when absent is a problem. */
  readonly required: boolean;
  /** Reads the text; `""` when the input is absent and not required. */
  readonly parse: (text: string) => Parsed<T>;
}

/** Maps the names of inputs, as users write them, to how they are read. */
export type InputSpecs = Readonly<Record<string, InputSpec<unknown>>>;

/** Is the typed object that {@link InputSpecs} are read into. */
export type InputsOf<S extends InputSpecs> = {
  readonly [K in keyof S]: S[K] extends InputSpec<infer T> ? T : never;
};

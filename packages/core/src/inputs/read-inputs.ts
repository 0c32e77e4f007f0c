import { Failure } from "../failure.ts";
import type { InputSpec, InputSpecs, InputsOf } from "./input-spec.ts";

/**
 * Reads all inputs once into a typed object.
 * @param source gives an input's text by its name; undefined when it was not given.
 * @throws Failure `inputs-invalid` that tells every problem together.
 */
export function readInputs<S extends InputSpecs>(
  specs: S,
  source: (name: string) => string | undefined,
): InputsOf<S> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const read = readOne(spec, source(name));
    if (read.ok) values[name] = read.value;
    else problems.push(`${name}: ${read.problem}`);
  }
  if (problems.length > 0) throw inputsInvalid(problems);
  // Sound: every key of S was read by its own spec just above.
  return values as InputsOf<S>;
}

function readOne(spec: InputSpec<unknown>, given: string | undefined) {
  const text = given?.trim() ?? "";
  if (text !== "") return spec.parse(text);
  if (spec.default !== undefined) return spec.parse(spec.default);
  if (spec.required) return { ok: false, problem: "is required" } as const;
  return spec.parse("");
}

/** Tells several problems with inputs as one failure; also for rules between inputs, which an action's plan knows. */
export function inputsInvalid(problems: readonly string[]): Failure {
  return new Failure("inputs-invalid", problems.join("\n"), {
    remedy: "Correct the inputs named above; the action's README lists them all with examples.",
  });
}

import type { InputSpecs } from "@wainwright/core";
import { nearest } from "@wainwright/platform";

/** Is a command line, read. */
export interface Arguments {
  readonly inputs: ReadonlyMap<string, string>;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly help: boolean;
  /** What is wrong with it; none when all is well. */
  readonly problems: readonly string[];
}

const OWN_OPTIONS = ["json", "verbose", "help"];

/**
 * Reads `--input value`, `--input=value`, `--flag` and `--no-flag` for the inputs of an action, and our own
 * options. An input that is given twice gets a line for each.
 */
export function parseArguments(argv: readonly string[], specs: InputSpecs): Arguments {
  const inputs = new Map<string, string>();
  const own = new Set<string>();
  const problems: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const option = readOption(argv[at] ?? "", argv[at + 1], specs);
    if (option.kind === "problem") problems.push(option.problem);
    else if (option.kind === "own") own.add(option.name);
    else {
      const before = inputs.get(option.name);
      inputs.set(option.name, before === undefined ? option.value : `${before}\n${option.value}`);
      at += option.consumed;
    }
  }
  const [json, verbose, help] = OWN_OPTIONS.map((name) => own.has(name));
  return { inputs, json: json === true, verbose: verbose === true, help: help === true, problems };
}

type Option =
  | {
      readonly kind: "input";
      readonly name: string;
      readonly value: string;
      readonly consumed: 0 | 1;
    }
  | { readonly kind: "own"; readonly name: string }
  | { readonly kind: "problem"; readonly problem: string };

function readOption(word: string, next: string | undefined, specs: InputSpecs): Option {
  const [, name = "", , value] = /^--([a-z][\w-]*)(=([\s\S]*))?$/.exec(word) ?? [];
  if (name === "") return problem(`"${word}" is not an option; inputs are written --name value`);
  if (Object.hasOwn(specs, name))
    return inputOption(name, value ?? next, { specs, inWord: value !== undefined });
  return value === undefined ? bareOption(name, specs) : unknownOption(name, specs);
}

/** Reads what takes no value: our own options, and the negation of a flag. */
function bareOption(name: string, specs: InputSpecs): Option {
  if (OWN_OPTIONS.includes(name)) return { kind: "own", name };
  const positive = name.replace(/^no-/, "");
  if (positive !== name && isFlag(specs, positive))
    return { kind: "input", name: positive, value: "false", consumed: 0 };
  return unknownOption(name, specs);
}

function unknownOption(name: string, specs: InputSpecs): Option {
  const near = nearest(name, [...Object.keys(specs), ...OWN_OPTIONS], 1)[0];
  const hint = near === undefined ? "" : `; did you mean --${near}?`;
  return problem(`there is no option --${name}${hint}`);
}

function inputOption(
  name: string,
  value: string | undefined,
  context: { readonly specs: InputSpecs; readonly inWord: boolean },
): Option {
  if (context.inWord) return { kind: "input", name, value: value ?? "", consumed: 0 };
  const isBoolean = value !== undefined && /^(?:true|false)$/i.test(value);
  if (isFlag(context.specs, name) && !isBoolean)
    return { kind: "input", name, value: "true", consumed: 0 };
  if (value === undefined || value.startsWith("--"))
    return problem(`--${name} needs a value (one that starts with -- is written --${name}=…)`);
  return { kind: "input", name, value, consumed: 1 };
}

function isFlag(specs: InputSpecs, name: string): boolean {
  const fallback = specs[name]?.default;
  return fallback === "true" || fallback === "false";
}

function problem(text: string): Option {
  return { kind: "problem", problem: text };
}

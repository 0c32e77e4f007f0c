import type { InputSpec, Parsed } from "./input-spec.ts";

const ok = <T>(value: T): Parsed<T> => ({ ok: true, value });
const problem = (text: string): Parsed<never> => ({ ok: false, problem: text });

/** Reads free text; absent is the default, or null without one. */
export function text(): InputSpec<string | null>;
export function text(fallback: string): InputSpec<string>;
export function text(fallback?: string): InputSpec<string | null> {
  return fallback === undefined
    ? { required: false, parse: (given) => ok(given === "" ? null : given) }
    : { required: false, default: fallback, parse: ok };
}

/** Reads `true` or `false`, as YAML 1.2's core schema spells them. */
export function flag(fallback: boolean): InputSpec<boolean> {
  return {
    required: false,
    default: String(fallback),
    parse: (given) => {
      const word = given.toLowerCase();
      if (word === "true") return ok(true);
      if (word === "false") return ok(false);
      return problem(`"${given}" is neither true nor false`);
    },
  };
}

/** Reads one word of a closed list. */
export function oneOf<const W extends string>(choices: readonly W[], fallback: W): InputSpec<W> {
  return {
    required: false,
    default: fallback,
    parse: (given) => {
      const word = choices.find((candidate) => candidate === given.toLowerCase());
      return word === undefined ? problem(`"${given}" is none of ${choices.join(", ")}`) : ok(word);
    },
  };
}

/** Reads one item a line; blank lines and lines that start with `#` are left out. */
export function lines(fallback = ""): InputSpec<readonly string[]> {
  return {
    required: false,
    default: fallback,
    parse: (given) =>
      ok(
        given
          .split(/\r?\n/)
          .map((line) => line.trim())
          .filter((line) => line !== "" && !line.startsWith("#")),
      ),
  };
}

/** Reads one item a line with a parser of its own, and tells all lines that are wrong at once. */
export function parsedLines<T>(parse: (line: string) => Parsed<T>): InputSpec<readonly T[]> {
  return parsedOr("", (given) => {
    const read = lines().parse(given);
    const each = (read.ok ? read.value : []).map(parse);
    const problems = each.flatMap((one) => (one.ok ? [] : [one.problem]));
    return problems.length === 0
      ? ok(each.flatMap((one) => (one.ok ? [one.value] : [])))
      : problem(problems.join("; "));
  });
}

/** Reads items separated by commas, blanks or new lines. */
export function words(fallback = ""): InputSpec<readonly string[]> {
  return {
    required: false,
    default: fallback,
    parse: (given) => ok(given.split(/[\s,]+/).filter((word) => word !== "")),
  };
}

/** Reads a text with a parser of its own; absent is null. */
export function parsed<T>(parse: (given: string) => Parsed<T>): InputSpec<T | null> {
  return { required: false, parse: (given) => (given === "" ? ok(null) : parse(given)) };
}

/** Reads a text with a parser of its own, with a default text. */
export function parsedOr<T>(fallback: string, parse: (given: string) => Parsed<T>): InputSpec<T> {
  return { required: false, default: fallback, parse };
}

/** Makes an input obligatory. */
export function required<T>(spec: InputSpec<T | null>): InputSpec<T> {
  return {
    required: true,
    parse: (given) => {
      const read = spec.parse(given);
      if (!read.ok) return read;
      return read.value === null ? problem("is required") : ok(read.value);
    },
  };
}

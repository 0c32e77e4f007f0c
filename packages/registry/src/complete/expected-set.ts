import {
  type Interpreter,
  parseInterpreter,
  parseTargets,
  type TargetSpec,
} from "@wainwright/platform";
import { isProjectName } from "@wainwright/wheel";

/** Says what of a project has to be there: every version for every target on every interpreter. */
export interface ExpectedSet {
  /** The line as written, for messages. */
  readonly text: string;
  readonly name: string;
  /** Empty: whichever version is published. */
  readonly versions: readonly string[];
  /** `sdist` is the source distribution. */
  readonly targets: readonly (TargetSpec | "sdist")[];
  /** Empty: for any interpreter, as programs are. */
  readonly pythons: readonly Interpreter[];
}

/** Is a set, or what is wrong with its line. */
export type ParsedSet =
  | { readonly ok: true; readonly value: ExpectedSet }
  | { readonly ok: false; readonly problem: string };

const TIMES = /\s+[x×]\s+/;
const FIRST = /^(?<name>\S+?)(?:(?:\s*==\s*|\s+)(?<versions>\S.*))?$/;
const SDIST = "sdist" as const;
const FORM = "a set is `NAME [VERSION …] x TARGET … [x PYTHON …]`";

/** Says whether a line is one of {@link parseExpectedSet}: only such a one multiplies. */
export function isSetLine(text: string): boolean {
  return TIMES.test(text);
}

/** Reads `NAME [VERSION …] x TARGET … [x PYTHON …]`, as in `rpds-py 0.20.0 x armv7, arm64, sdist x 3.11, 3.12`. */
export function parseExpectedSet(text: string): ParsedSet {
  const { name, versions, words, pythonText } = partsOf(text);
  const targets = parseTargets(words.filter((word) => word !== SDIST).join(" "));
  const pythons = wordsOf(pythonText).map(parseInterpreter);
  const problems = [
    ...(isProjectName(name) && words.length > 0 ? [] : [FORM]),
    ...(targets.ok ? [] : targets.problems),
    ...pythons.flatMap((read) => (read.ok ? [] : [read.problem])),
  ];
  if (!targets.ok || problems.length > 0)
    return { ok: false, problem: `"${text}": ${problems.join("; ")}` };
  return {
    ok: true,
    value: {
      ...{ text, name, versions: wordsOf(versions) },
      targets: [...targets.targets, ...(words.includes(SDIST) ? [SDIST] : [])],
      pythons: pythons.flatMap((read) => (read.ok ? [read.interpreter] : [])),
    },
  };
}

/** A line of four factors has no name. */
function partsOf(text: string) {
  const [first = "", targetText = "", pythonText = "", ...rest] = text.trim().split(TIMES);
  const { name = "", versions = "" } = FIRST.exec(first)?.groups ?? {};
  return { name: rest.length > 0 ? "" : name, versions, words: wordsOf(targetText), pythonText };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}

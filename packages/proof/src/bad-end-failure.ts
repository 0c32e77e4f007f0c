import { blame, type Completed, diagnose, Failure, type FailureCode } from "@wainwright/core";
import { explainEnd, type RunPlace } from "./explain-end.ts";

/** What of a program's words is told; the log has all of them. */
const MOST_LINES = 25;
const MOST_CHARACTERS = 4_000;
/** In the catalogue of build failures a signal is QEMU's fault; of a program on trial it is the program's. */
const SIGNAL_UNDER_QEMU = "qemu-signal";

/** Says whose end is told, with which code, and where it came. */
export interface Trial extends RunPlace {
  readonly code: FailureCode;
  /** The artifact. */
  readonly path: string;
}

/** Reports a program that crashed, hung, or ended badly in any other way; null where it ended as expected. */
export function badEndFailure(completed: Completed, trial: Trial): Failure | null {
  const how = explainEnd(completed, trial);
  if (how === null) return null;
  const diagnoses = diagnose(completed.output).filter(({ id }) => id !== SIGNAL_UNDER_QEMU);
  const [first] = how.isReason ? [] : diagnoses;
  const message = [
    `${trial.path}: ${how.what}`,
    ...(first === undefined ? [] : [`${blame(first)}: ${first.line}`]),
    lastWords(completed.output),
  ].join("\n");
  return new Failure(trial.code, message.trim(), {
    ...{ remedy: first?.remedy ?? how.remedy, diagnoses },
  });
}

/** Keeps the end of a long output, whole lines where they are short. */
function lastWords(output: string): string {
  return output.trimEnd().split("\n").slice(-MOST_LINES).join("\n").slice(-MOST_CHARACTERS);
}

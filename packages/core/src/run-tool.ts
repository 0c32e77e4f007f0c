import { diagnose } from "./diagnosis/diagnose.ts";
import { blame } from "./diagnosis/diagnosis.ts";
import { Failure } from "./failure.ts";
import type { FailureCode } from "./failure-codes.ts";
import type { Command, Completed } from "./host/exec.ts";
import type { Host } from "./host/host.ts";

const TAIL_LINES = 25;

/** Says how a failed program is reported when "program X ended with exit code N" is not the best one can say. */
export interface ToolFailure {
  readonly code: FailureCode;
  /** What could not be done, as a clause: "the wheel could not be built". */
  readonly what: string;
  readonly remedy: string;
}

/**
 * Runs a program that must succeed: exit code 0 and nothing else.
 * @throws Failure `tool-failed` (or the code given), with the end of the log and what the catalogue of known failures recognised in it.
 */
export async function runTool(
  host: Pick<Host, "exec">,
  command: Command,
  failure?: ToolFailure,
): Promise<Completed> {
  const completed = await host.exec.run(command);
  if (completed.exitCode === 0) return completed;
  throw toolFailure(command, completed, failure);
}

/** Reports a program that did not succeed. */
export function toolFailure(
  command: Command,
  completed: Completed,
  failure?: ToolFailure,
): Failure {
  const diagnoses = diagnose(completed.output);
  const [program] = command.argv;
  const ending = howItEnded(completed);
  const tail = lastLines(completed.output);
  const first = diagnoses[0];
  const message = [
    failure === undefined ? `${program} ${ending}` : `${failure.what}: ${program} ${ending}`,
    ...(first === undefined ? [] : [`${blame(first)}: ${first.line}`]),
    ...(tail === "" ? [] : [tail]),
  ].join("\n");
  return new Failure(codeOf(completed, failure), message, {
    remedy:
      first?.remedy ??
      failure?.remedy ??
      `Read the log above; the command was: ${command.argv.join(" ")}`,
    diagnoses,
  });
}

function codeOf(completed: Completed, failure: ToolFailure | undefined): FailureCode {
  if (completed.timedOut) return "tool-timeout";
  return failure?.code ?? "tool-failed";
}

function howItEnded(completed: Completed): string {
  if (completed.timedOut) return `did not end within ${Math.round(completed.seconds)} s`;
  if (completed.exitCode === null) return `was ended by ${completed.signal ?? "a signal"}`;
  return `ended with exit code ${completed.exitCode}`;
}

function lastLines(output: string): string {
  return output.trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
}

import { Failure, type FailureCode } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import type { BinfmtEntry } from "./binfmt-entry.ts";
import { PROOF_EXIT_CODE } from "./proof-program.ts";
import type { Proof, ProofVerdict } from "./proof-verdict.ts";

/** Holds what is known about why a target's test program did not do what it should. */
export interface ProofContext {
  /** The enabled handlers that catch the target's programs. */
  readonly handlers: readonly BinfmtEntry[];
  /** The interpreters among theirs that are no longer there. */
  readonly missingInterpreters: readonly string[];
  /** Whether the machine should run the program by itself. */
  readonly native: boolean;
}

/** Says why a target is not served, and what to do about it. */
export interface ProofProblem {
  readonly code: FailureCode;
  readonly message: string;
  readonly remedy: string;
}

/** Tells apart why a test program did not run as it should; null where it did. */
export function explainProof(
  { target, verdict }: Proof<Target>,
  context: ProofContext,
): ProofProblem | null {
  if (verdict.kind === "proved") return null;
  const problem =
    verdict.kind === "crashed"
      ? crashed(verdict)
      : whyNotRun(verdict, context, handlersOf(context));
  const name = target.dockerPlatform ?? target.name;
  return { ...problem, message: `${name}: ${problem.message}` };
}

/** Joins the problems of several targets to one failure that names what was asked and what was obtained. */
export function proofFailure(
  problems: readonly ProofProblem[],
  asked: readonly string[],
  obtained: readonly string[],
): Failure {
  const first = problems[0];
  const lists = `asked: ${asked.join(", ")}; obtained: ${obtained.join(", ") || "none"}`;
  return new Failure(
    first?.code ?? "emulator-not-proved",
    [...problems.map(({ message }) => message), lists].join("\n"),
    { remedy: [...new Set(problems.map(({ remedy }) => remedy))].join(" ") },
  );
}

function handlersOf({ handlers }: ProofContext): string {
  return handlers.map(({ name, interpreter }) => `${name} (${interpreter})`).join(", ");
}

function crashed(verdict: Extract<ProofVerdict, { kind: "crashed" }>): ProofProblem {
  const said = verdict.said === "" ? "" : `: ${verdict.said}`;
  return {
    code: "emulator-crashed",
    message: `the test program was ended by ${verdict.signal}${said}`,
    remedy:
      "SIGILL: the emulated processor is too old for the platform; set another one with the input cpu (QEMU_CPU). Otherwise take another version of QEMU.",
  };
}

type NotRun = Exclude<ProofVerdict, { kind: "proved" | "crashed" }>;

function whyNotRun(verdict: NotRun, context: ProofContext, handlers: string): ProofProblem {
  if (verdict.kind === "not-in-chroot") return notInChroot(context, handlers);
  if (verdict.kind === "not-started" && verdict.reason === "EACCES") return notPermitted(handlers);
  if (context.handlers.length === 0 && !context.native) return notRegistered();
  const [missing] = context.missingInterpreters;
  if (missing !== undefined) return interpreterMissing(missing, handlers);
  return wrongOutcome(verdict, handlers);
}

function notRegistered(): ProofProblem {
  return {
    code: "emulator-not-registered",
    message: "no enabled handler is registered for its programs, so the kernel cannot run them",
    remedy: "Register an emulator: actions/setup-qemu-binfmt with this platform.",
  };
}

function notInChroot({ handlers }: ProofContext, named: string): ProofProblem {
  const remedy =
    "Register a static emulator with flag F on top: actions/setup-qemu-binfmt does so with its default flags.";
  const fixed = handlers.some(({ flags }) => flags.includes("F"));
  return {
    code: "emulator-not-fixed",
    message: fixed
      ? `runs on the host but not in a chroot, so in no container: the emulator of ${named} is not static`
      : `runs on the host but not in a chroot, so in no container: ${named} lacks flag F`,
    remedy,
  };
}

function notPermitted(handlers: string): ProofProblem {
  return {
    code: "emulator-not-permitted",
    message: `the kernel does not permit to run the test program, or its emulator ${handlers}`,
    remedy:
      "Make the emulator executable, and point RUNNER_TEMP (or TMPDIR) to a file system that is not mounted noexec.",
  };
}

function interpreterMissing(path: string, handlers: string): ProofProblem {
  return {
    code: "emulator-interpreter-missing",
    message: `the emulator ${path} does not exist; registered: ${handlers}`,
    remedy: "Install the emulator again, or register another one on top with flag F.",
  };
}

function wrongOutcome(verdict: NotRun, handlers: string): ProofProblem {
  const by = handlers === "" ? "without an emulator" : `under ${handlers}`;
  return {
    code: "emulator-not-proved",
    message: `the test program should exit with ${PROOF_EXIT_CODE} ${by}, and ${outcome(verdict)}`,
    remedy:
      "Check that the emulator is the one of this architecture and knows the flags it is registered with, or take another version of QEMU.",
  };
}

function outcome(verdict: NotRun): string {
  if (verdict.kind === "timed-out") return "did not end in time";
  if (verdict.kind === "not-started") return `was not started (${verdict.reason})`;
  if (verdict.kind === "not-in-chroot") return "ran outside of a chroot only";
  return `exited with ${verdict.exitCode}${verdict.said === "" ? "" : `: ${verdict.said}`}`;
}

import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import type { BinfmtEntry } from "./binfmt-entry.ts";
import { emulatorOf } from "./emulator.ts";
import { explainProof, type ProofProblem, proofFailure } from "./explain-proof.ts";
import { type BinfmtState, serves } from "./plan-emulators.ts";
import type { Proof } from "./proof-verdict.ts";
import { readRegistered } from "./read-registered.ts";

/**
 * Stops when a test program did not run as it should, naming what was asked and what was obtained.
 * @throws Failure `emulator-…`, with the code of the first problem.
 */
export async function refuseUnproved(
  host: Host,
  proofs: readonly Proof<Target>[],
  { native }: { readonly native: boolean },
): Promise<void> {
  if (proofs.every(({ verdict }) => verdict.kind === "proved")) return;
  const state = await readRegistered(host);
  const problems: ProofProblem[] = [];
  for (const proof of proofs) {
    const handlers = native ? [] : handlersFor(proof.target, state);
    const missingInterpreters = await missingOf(host, handlers);
    const problem = explainProof(proof, { handlers, missingInterpreters, native });
    if (problem !== null) problems.push(problem);
  }
  const obtained = proofs.filter(({ verdict }) => verdict.kind === "proved");
  throw proofFailure(problems, proofs.map(nameOf), obtained.map(nameOf));
}

function handlersFor(target: Target, state: BinfmtState): readonly BinfmtEntry[] {
  const emulator = emulatorOf(target);
  if (emulator === null || !state.enabled) return [];
  return state.entries.filter((entry) => serves(entry, emulator));
}

async function missingOf(host: Host, handlers: readonly BinfmtEntry[]): Promise<readonly string[]> {
  const there = await Promise.all(
    handlers.map(async ({ interpreter }) => host.files.exists(interpreter)),
  );
  return handlers.flatMap(({ interpreter }, index) => (there[index] === true ? [] : [interpreter]));
}

function nameOf({ target }: Proof<Target>): string {
  return target.dockerPlatform ?? target.name;
}

import { spawn } from "node:child_process";
import { join } from "node:path";
import type { FailureCode } from "@wainwright/core";
import type { HeldNamespace } from "@wainwright/testing";

/** Says what is cross-compiled, and what has to work of it in the target's userland. */
export interface CrossScenario {
  readonly target: string;
  readonly python: string;
  readonly what:
    | { readonly kind: "sdist"; readonly name: string }
    | { readonly kind: "folder"; readonly name: string; readonly path: string };
  readonly imports: readonly string[];
}

/** Is what a scenario came to. */
export interface CrossOutcome {
  readonly wheel: string;
  readonly tools: string;
  readonly printed: string;
  readonly failure: { readonly code: FailureCode; readonly message: string } | null;
  readonly lines: readonly string[];
}

/** Builds by strategy cross, in a process of its own inside the namespace. */
export async function inCross(
  namespace: HeldNamespace,
  scenario: CrossScenario,
): Promise<CrossOutcome> {
  const driver = join(import.meta.dirname, "run-cross.ts");
  const node = [process.execPath, "--import", "tsx", driver, JSON.stringify(scenario)];
  const [program, ...args] = namespace.enter(node);
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(JSON.parse(stdout) as CrossOutcome);
      else reject(new Error(`the build ended with ${String(code)}`));
    });
  });
}

import { spawn } from "node:child_process";
import { join } from "node:path";
import type { FailureCode } from "@wainwright/core";
import type { HeldNamespace } from "@wainwright/testing";
import type { UserlandCommand } from "../../src/index.ts";

/** Says which userland is accelerated, and what runs in it. */
export interface AcceleratedScenario {
  readonly target: string;
  readonly python: string;
  readonly rust: boolean;
  readonly image?: string;
  /** Debian packages besides the usual ones. */
  readonly packages?: readonly string[];
  readonly linker?: "gcc" | "zig";
  /** As "2.17". */
  readonly floor?: string;
  /** Builds for musl, whose loader a Debian userland may have beside its own. */
  readonly musl?: boolean;
  /** Variables of the build. */
  readonly env?: Readonly<Record<string, string>>;
  readonly command: UserlandCommand;
}

/** Is what a scenario came to. */
export interface AcceleratedOutcome {
  readonly exitCode: number | null;
  readonly output: string;
  readonly tools: string;
  readonly failure: { readonly code: FailureCode; readonly message: string } | null;
  readonly lines: readonly string[];
}

/** Runs a scenario in a process of its own inside the namespace. */
export async function inAccelerated(
  namespace: HeldNamespace,
  scenario: AcceleratedScenario,
  environment: NodeJS.ProcessEnv = {},
): Promise<AcceleratedOutcome> {
  const driver = join(import.meta.dirname, "run-accelerated.ts");
  const node = [process.execPath, "--import", "tsx", driver, JSON.stringify(scenario)];
  const [program, ...args] = namespace.enter(node);
  const env = { ...process.env, ...environment };
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env });
  const texts = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    texts.stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    texts.stderr += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(JSON.parse(texts.stdout) as AcceleratedOutcome);
      else reject(new Error(texts.stderr));
    });
  });
}

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FailureCode } from "@wainwright/core";
import { parseInterpreter, parseTarget } from "@wainwright/platform";
import { type HeldNamespace, processesMentioning, realHost } from "@wainwright/testing";
import {
  makeDebianRoot,
  planUserland,
  type UserlandCommand,
  type UserlandPurpose,
} from "../../src/index.ts";

/** Says which userland is opened, and what runs in it, one after the other. */
export interface Scenario {
  readonly target: string;
  readonly python: string;
  readonly image?: string;
  readonly commands?: readonly UserlandCommand[];
  /** Stops the run that many milliseconds after its last command started, as Ctrl-C does. */
  readonly stopAfter?: number;
}

/** Is what a scenario came to. */
export interface Outcome {
  readonly description: string;
  readonly emulated: boolean;
  readonly cached: boolean;
  /** How long opening took. */
  readonly seconds: number;
  readonly completed: readonly {
    readonly exitCode: number | null;
    readonly timedOut: boolean;
    readonly output: string;
    readonly seconds: number;
  }[];
  readonly failure: {
    readonly code: FailureCode;
    readonly message: string;
    readonly remedy: string;
  } | null;
  readonly lines: readonly string[];
}

function parsed(target: string, python: string) {
  const read = parseTarget(target);
  const interpreter = parseInterpreter(python);
  if (!read.ok || !interpreter.ok) throw new Error(`${target}, ${python}`);
  return { target: read.target, interpreter: interpreter.interpreter };
}

/** Makes the root outside the namespace, in which no other users exist that files could belong to. */
export async function prepareRoot(
  name: string,
  python: string,
  run: {
    readonly environment: NodeJS.ProcessEnv;
    /** What it is for; running programs where nothing is said. */
    readonly purpose?: UserlandPurpose;
    /** Stops that many milliseconds later, as Ctrl-C does. */
    readonly stopAfter?: number;
  },
) {
  const { target, interpreter } = parsed(name, python);
  const plan = planUserland(target, interpreter, run.purpose ?? "run");
  if (!plan.ok) throw new Error(plan.problem);
  const { suite, packages } = plan;
  const { host, unwind, stop } = realHost(run.environment);
  const timer = setTimeout(() => stop.abort(), run.stopAfter ?? 600_000);
  const architectures = [target.debianArchitecture ?? ""] as const;
  try {
    return await makeDebianRoot(host, { suite: suite.name, architectures, packages });
  } finally {
    clearTimeout(timer);
    await unwind();
  }
}

/** Runs a scenario in a process of its own inside the namespace. */
export async function inUserland(
  namespace: HeldNamespace,
  scenario: Scenario,
  environment: NodeJS.ProcessEnv = {},
): Promise<Outcome & { readonly left: readonly string[]; readonly processes: readonly string[] }> {
  const temporary = mkdtempSync(join(tmpdir(), "userland ü "));
  const driver = join(import.meta.dirname, "run-scenario.ts");
  const node = [process.execPath, "--import", "tsx", driver, JSON.stringify(scenario)];
  const [program, ...args] = namespace.enter(node);
  const env = { ...process.env, RUNNER_TEMP: temporary, ...environment };
  const { stdout, stderr, code } = await ended(spawn(program, args, { env }));
  if (code !== 0) throw new Error(stderr);
  const left = readdirSync(temporary);
  rmSync(temporary, { recursive: true });
  const processes = processesMentioning(temporary);
  return { ...(JSON.parse(stdout) as Outcome), left, processes };
}

async function ended(child: ReturnType<typeof spawn>) {
  const texts = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk: Buffer) => {
    texts.stdout += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    texts.stderr += chunk.toString();
  });
  return new Promise<{ stdout: string; stderr: string; code: number | null }>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ ...texts, code });
    });
  });
}

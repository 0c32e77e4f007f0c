import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";

const MAIN = join(import.meta.dirname, "../../../packages/cli/src/main.ts");
const TSX = import.meta.resolve("tsx");

/** Is what a command came to, and what it left. */
export interface Outcome {
  readonly exitCode: number | null;
  /** The outputs; null where stdout is no JSON. */
  readonly outputs: Readonly<Record<string, unknown>> | null;
  readonly log: string;
  /** Temporary files that are still there. */
  readonly left: readonly string[];
  /** Everything that was printed anywhere. */
  readonly printed: string;
}

/** Is a folder of its own on this machine to publish from. */
export interface Place {
  readonly folder: string;
  run(
    inputs: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
  ): Promise<Outcome>;
}

/** Runs publish-registry as a person at a terminal does. */
export function usePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), "-publish ü "));
  const temporary = join(folder, "temporary");
  mkdirSync(temporary);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    run: async (inputs, more = {}) => {
      const options = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
      const argv = ["--import", TSX, MAIN, "publish-registry", "--json", "--verbose", ...options];
      const env = { ...ownEnvironment(), RUNNER_TEMP: temporary, ...more };
      const child = spawn(process.execPath, argv, { cwd: folder, env, stdio: "pipe" });
      const texts = { stdout: "", stderr: "" };
      child.stdout.on("data", (chunk: Buffer) => (texts.stdout += chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => (texts.stderr += chunk.toString()));
      const exitCode = await new Promise<number | null>((resolve) => child.once("close", resolve));
      return {
        ...{ exitCode, outputs: parsedOrNull(texts.stdout), log: texts.stderr },
        ...{ left: readdirSync(temporary), printed: texts.stdout + texts.stderr },
      };
    },
  };
}

/** Neither a runner's nor anybody's own credentials. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter(([name]) => !/^(?:GITHUB|ACTIONS|AWS|GH)_/.test(name)));
}

function parsedOrNull(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    // Wrong inputs leave stdout empty.
    return null;
  }
}

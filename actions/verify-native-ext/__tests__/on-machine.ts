import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "@jest/globals";
import { asFailure, type Failure, type Outputs } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { action } from "../src/run.ts";

/** Is what one start of the action came to. */
export interface Ended {
  readonly outputs: Outputs;
  readonly failure: Failure | null;
  readonly lines: readonly string[];
}

/** Gives a folder of its own to the tests of a file, and takes it away. */
export function useFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "-verify ü "));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Starts the action on this machine, and makes sure that none of its temporary files are left. */
export async function startHere(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  environment: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const temporary = mkdtempSync(join(folder, "temporary-"));
  const ended = await endOf(inputs, { ...process.env, ...environment, RUNNER_TEMP: temporary });
  expect(readdirSync(temporary)).toEqual([]);
  rmSync(temporary, { recursive: true });
  return ended;
}

async function endOf(inputs: Readonly<Record<string, string>>, environment: NodeJS.ProcessEnv) {
  const { host, lines, unwind } = realHost(environment);
  try {
    const outputs = await action.start((name) => inputs[name], host);
    return { outputs, failure: null, lines };
  } catch (thrown) {
    const failure = asFailure(thrown);
    return { outputs: failure.outputs, failure, lines };
  } finally {
    await unwind();
  }
}

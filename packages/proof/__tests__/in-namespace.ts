import { spawn } from "node:child_process";
import { join } from "node:path";
import { type HeldNamespace, processesMentioning } from "@wainwright/testing";
import type { ProgramRun, RunRequest } from "../src/index.ts";

/** Is a run as a process can be told of it, in the userland of ARMv7. */
export type Request = Pick<RunRequest, "path" | "argv" | "beside" | "env" | "expectExit"> & {
  readonly expectOutput?: string;
  readonly timeoutSeconds?: number;
  /** Interrupts it after so many seconds, as Ctrl-C does. */
  readonly stopAfter?: number;
};

/** Is what one run came to. */
export type Run =
  | { readonly done: ProgramRun; readonly said: null }
  | { readonly done: null; readonly said: string };

const DRIVER = join(import.meta.dirname, "run-requests.ts");

/** Runs programs one after the other in a process of its own, and tells what it left behind. */
export async function inNamespace(
  namespace: HeldNamespace,
  temporary: string,
  requests: readonly Request[],
): Promise<{ readonly runs: readonly Run[]; readonly processes: readonly string[] }> {
  const node = [process.execPath, "--import", "tsx", DRIVER, JSON.stringify(requests)];
  const [program, ...args] = namespace.enter(node);
  const env = { ...process.env, RUNNER_TEMP: temporary };
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  await new Promise((resolve) => child.once("close", resolve));
  return { runs: JSON.parse(text) as readonly Run[], processes: processesMentioning(temporary) };
}

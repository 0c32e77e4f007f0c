import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll } from "@jest/globals";
import type { FailureCode, Outputs } from "@wainwright/core";
import { holdNamespace, processesMentioning } from "@wainwright/testing";
import { prepareRoot } from "../../../packages/toolchain/__tests__/userland/in-userland.ts";

/** Is one start of the action. */
export interface Job {
  readonly inputs: Readonly<Record<string, string>>;
  /** On top of this process's own. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Is what one start of the action came to. */
export interface Outcome {
  readonly outputs: Outputs;
  readonly failure: {
    readonly code: FailureCode;
    readonly message: string;
    readonly remedy: string;
  } | null;
  /** The log. */
  readonly lines: readonly string[];
  /** The process that it was started in. */
  readonly pid: number;
}

/** Is an outcome with everything that is there and was not before: temporary files, mounts, handlers, processes. */
export type Left = Outcome & { readonly left: readonly string[] };

/** Is a place of its own on this machine to start the action in. */
export interface Place {
  readonly folder: string;
  start(
    inputs: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
  ): Promise<Left>;
}

/** Handlers of the machine itself are in sight until the namespace has its own, and other tests may come and go there. */
function isOf(pid: number, effect: string): boolean {
  const owner = /^wainwright-qemu-.*-(?<pid>\d+)$/.exec(effect)?.groups?.["pid"];
  return owner === undefined || Number(owner) === pid;
}

interface Held {
  readonly ask: (job: Job) => Promise<Outcome>;
  readonly effects: () => readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Starts verify-native-ext on the real machine, with the kernel's handlers and mounts to itself.
 * @param roots targets and Pythons whose userlands have to be there: in the namespace they cannot be made, for there are
 * no other users in it.
 */
export function usePlace(roots: readonly (readonly [string, string])[]): Place {
  const folder = mkdtempSync(join(tmpdir(), "-prove ü "));
  const temporary = join(folder, "temporary");
  mkdirSync(temporary);
  const places: Held[] = [];
  beforeAll(async () => {
    for (const [target, python] of roots)
      await prepareRoot(target, python, { environment: process.env });
    places.push(await hold(temporary));
  }, 300_000);
  afterAll(async () => {
    for (const held of places) await held.close();
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    start: async (inputs, environment = {}) => {
      const [held] = places;
      if (held === undefined) throw new Error("there is no namespace");
      const before = held.effects();
      const outcome = await held.ask({ inputs, environment });
      const effects = held
        .effects()
        .filter((effect) => !before.includes(effect) && isOf(outcome.pid, effect));
      // The process that starts the action stays, and what compiles it for tsx: they name the folder too.
      const processes = processesMentioning(temporary).filter((one) => !OURS.test(one));
      return { ...outcome, left: [...readdirSync(temporary), ...effects, ...processes] };
    },
  };
}

const DRIVER = join(import.meta.dirname, "start-in-namespace.ts");
const OURS = /start-in-namespace\.ts|\/esbuild --service/;

/** Keeps a namespace, and in it a process that starts the action as often as it is asked to. */
async function hold(temporary: string): Promise<Held> {
  const namespace = await holdNamespace(process.getuid?.() ?? -1);
  const [program, ...args] = namespace.enter([process.execPath, "--import", "tsx", DRIVER]);
  const env = { ...process.env, RUNNER_TEMP: temporary };
  const child = spawn(program, args, { env, stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return {
    ask: async (job) => {
      child.stdin.write(`${JSON.stringify(job)}\n`);
      const answer = await answers.next();
      if (answer.done === true) throw new Error("the process in the namespace has ended");
      return JSON.parse(answer.value) as Outcome;
    },
    effects: () => namespace.effects(),
    close: async () => {
      child.stdin.end();
      await ended;
      namespace.close();
    },
  };
}

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { type HeldNamespace, holdNamespace, processesMentioning } from "@wainwright/testing";
import type { UserlandPurpose } from "@wainwright/toolchain";
import { prepareRoot } from "../../toolchain/__tests__/userland/in-userland.ts";

const MAIN = join(import.meta.dirname, "../src/main.ts");
const TSX = import.meta.resolve("tsx");

/** Is what a command came to, and what it left. */
export interface Outcome {
  readonly exitCode: number | null;
  /** The outputs; null where stdout is no JSON. */
  readonly outputs: Readonly<Record<string, unknown>> | null;
  readonly log: string;
  /** Everything that is there and was not before: temporary files, mounts, handlers, processes, what is no product. */
  readonly left: readonly string[];
  /** What lies in the output folder, with what is below it in turn. */
  readonly made: readonly string[];
}

/** Says how a command is run, where that is not the usual way. */
export interface Way {
  /** Another action than the place's own. */
  readonly action?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** A command in front of it. */
  readonly within?: readonly string[];
  /** Commands to run before it in the same namespace. */
  readonly before?: readonly (readonly [string, ...string[]])[];
  /** Presses Ctrl-C when the log matches. */
  readonly interruptAt?: RegExp;
}

/** Says what is run at a place, and what is found afterwards where its products go. */
export interface Command {
  readonly action: string;
  /** The output folder where no input names one. */
  readonly output: string;
  /** Tells a product, by its path in the output folder, from what was left there. */
  readonly isProduct: (path: string) => boolean;
}

/** Is a place of its own on this machine to run an action in. */
export interface Place {
  readonly folder: string;
  run(inputs: Readonly<Record<string, string>>, way?: Way): Promise<Outcome>;
}

/** Names a target, a Python and a purpose whose userland has to be there. */
export type Root = readonly [string, string, UserlandPurpose];

/**
 * Runs an action as a person at a terminal does, with the kernel's handlers and mounts to itself.
 * @param roots userlands to make before: in the namespace they cannot be made, for there are no other users in it.
 */
export function useTerminal(command: Command, roots: readonly Root[]): Place {
  const folder = mkdtempSync(join(tmpdir(), "-build ü "));
  const held: HeldNamespace[] = [];
  beforeAll(async () => {
    for (const [target, python, purpose] of roots)
      await prepareRoot(target, python, { environment: process.env, purpose });
    held.push(await holdNamespace(process.getuid?.() ?? -1));
  }, 300_000);
  afterAll(() => {
    for (const namespace of held) namespace.close();
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    run: async (inputs, way = {}) => {
      const [namespace] = held;
      if (namespace === undefined) throw new Error("there is no namespace");
      return runIn(namespace, folder, { command, inputs, way });
    },
  };
}

interface Job {
  readonly command: Command;
  readonly inputs: Readonly<Record<string, string>>;
  readonly way: Way;
}

async function runIn(
  namespace: HeldNamespace,
  folder: string,
  { command, inputs, way }: Job,
): Promise<Outcome> {
  const temporary = join(folder, "temporary");
  mkdirSync(temporary, { recursive: true });
  for (const argv of way.before ?? [])
    await ended(start(namespace.enter(argv), folder, process.env));
  const before = namespace.effects();
  const options = Object.entries({ cache: "off", ...inputs }).map(
    ([name, value]) => `--${name}=${value}`,
  );
  const { action = command.action } = way;
  const cli = [process.execPath, "--import", TSX, MAIN, action, "--json", ...options];
  const env = { ...process.env, RUNNER_TEMP: temporary, ...way.env };
  const child = start(namespace.enter([...(way.within ?? []), ...cli], folder), folder, env);
  const { code, stdout, stderr } = await ended(child, way.interruptAt);
  const made = pathsBelow(join(folder, inputs["output-dir"] ?? command.output));
  const left = [
    ...readdirSync(temporary),
    ...made.filter((path) => !command.isProduct(path)),
    ...namespace.effects().filter((effect) => !before.includes(effect)),
    ...processesMentioning(temporary),
  ];
  return { exitCode: code, outputs: parsedOrNull(stdout), log: stderr, left, made };
}

function pathsBelow(folder: string): readonly string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { encoding: "utf8", recursive: true }).toSorted();
}

function start(
  argv: readonly [string, ...string[]],
  cwd: string,
  env: NodeJS.ProcessEnv,
): ChildProcess {
  const [program, ...args] = argv;
  return spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
}

async function ended(child: ChildProcess, interruptAt?: RegExp) {
  const texts = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk: Buffer) => {
    texts.stdout += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    const known = interruptAt?.test(texts.stderr) ?? true;
    texts.stderr += chunk.toString();
    if (!known && interruptAt?.test(texts.stderr) === true)
      setTimeout(() => child.kill("SIGINT"), 500);
  });
  return new Promise<{ stdout: string; stderr: string; code: number | null }>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ ...texts, code });
    });
  });
}

function parsedOrNull(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    // Wrong inputs leave stdout empty.
    return null;
  }
}

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import {
  type HeldNamespace,
  holdNamespace,
  processesMentioning,
  realHost,
} from "@wainwright/testing";
import { parseInterpreter, parseTarget } from "@wainwright/platform";
import { makeDebianRoot, planUserland, type UserlandPurpose } from "@wainwright/toolchain";

const MAIN = join(import.meta.dirname, "../../../packages/cli/src/main.ts");
const TSX = import.meta.resolve("tsx");

/** Is what a command came to, and what it left. */
export interface Outcome {
  readonly exitCode: number | null;
  /** The outputs; null where stdout is no JSON. */
  readonly outputs: Readonly<Record<string, unknown>> | null;
  readonly log: string;
  /** Everything that is there and was not before: temporary files, wheels, mounts, handlers, processes. */
  readonly left: readonly string[];
  readonly wheels: readonly string[];
}

/** Says how a command is run, where that is not the usual way. */
export interface Way {
  /** Another action than build-wheel. */
  readonly action?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** A command in front of it. */
  readonly within?: readonly string[];
  /** Commands to run before it in the same namespace. */
  readonly before?: readonly (readonly [string, ...string[]])[];
  /** Presses Ctrl-C when the log matches. */
  readonly interruptAt?: RegExp;
}

/** Is a place of its own on this machine to run build-wheel in. */
export interface Place {
  readonly folder: string;
  run(inputs: Readonly<Record<string, string>>, way?: Way): Promise<Outcome>;
}

/**
 * Runs build-wheel as a person at a terminal does, with the kernel's handlers and mounts to itself.
 * @param roots targets, Pythons and purposes whose userlands have to be there: in the namespace they cannot be made, for
 * there are no other users in it.
 */
export function usePlace(roots: readonly (readonly [string, string, UserlandPurpose])[]): Place {
  const folder = mkdtempSync(join(tmpdir(), "-build ü "));
  const held: HeldNamespace[] = [];
  beforeAll(async () => {
    for (const root of roots) await prepareRoot(root);
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
      return runIn(namespace, folder, { inputs, way });
    },
  };
}

async function prepareRoot([name, python, purpose]: readonly [string, string, UserlandPurpose]) {
  const target = parseTarget(name);
  const read = parseInterpreter(python);
  if (!target.ok || !read.ok) throw new Error(`${name}, ${python}`);
  const plan = planUserland(target.target, read.interpreter, purpose);
  if (!plan.ok) throw new Error(plan.problem);
  const { host, unwind } = realHost(process.env);
  const architectures = [target.target.debianArchitecture ?? ""] as const;
  await makeDebianRoot(host, { suite: plan.suite.name, architectures, packages: plan.packages });
  await unwind();
}

interface Job {
  readonly inputs: Readonly<Record<string, string>>;
  readonly way: Way;
}

/** What lies beside the wheels. */
const HOUSE: ReadonlySet<string> = new Set([".wainwright", "requirements.lock", "simple"]);

async function runIn(
  namespace: HeldNamespace,
  folder: string,
  { inputs, way }: Job,
): Promise<Outcome> {
  const temporary = join(folder, "temporary");
  mkdirSync(temporary, { recursive: true });
  for (const argv of way.before ?? [])
    await ended(start(namespace.enter(argv), folder, process.env));
  const before = namespace.effects();
  const options = Object.entries({ cache: "off", ...inputs }).map(
    ([name, value]) => `--${name}=${value}`,
  );
  const { action = "build-wheel" } = way;
  const cli = [process.execPath, "--import", TSX, MAIN, action, "--json", ...options];
  const env = { ...process.env, RUNNER_TEMP: temporary, ...way.env };
  const child = start(namespace.enter([...(way.within ?? []), ...cli], folder), folder, env);
  const { code, stdout, stderr } = await ended(child, way.interruptAt);
  const output = join(folder, inputs["output-dir"] ?? "wheelhouse");
  const made = existsSync(output) ? readdirSync(output) : [];
  const left = [
    ...readdirSync(temporary),
    ...made.filter((name) => !name.endsWith(".whl") && !HOUSE.has(name)),
    ...namespace.effects().filter((effect) => !before.includes(effect)),
    ...processesMentioning(temporary),
  ];
  return { exitCode: code, outputs: parsedOrNull(stdout), log: stderr, left, wheels: made };
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

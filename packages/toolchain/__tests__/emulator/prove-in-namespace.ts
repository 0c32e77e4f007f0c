import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { asFailure, nodeHost } from "@wainwright/core";
import { TARGETS } from "@wainwright/platform";
import { FakeHost } from "@wainwright/testing";
import { EMULATORS } from "../../src/emulator/emulator.ts";
import { proveEmulators } from "../../src/emulator/prove-emulators.ts";
import { refuseUnproved } from "../../src/emulator/refuse-unproved.ts";
import { formatRegistration } from "../../src/emulator/registration.ts";

/** Is what a test wants done inside a namespace of its own. */
export interface ProofScenario {
  readonly target: string;
  /** A handler for the target's programs, registered by hand. */
  readonly handler?: { readonly interpreter: string; readonly flags: string };
  /** Commands run before the proof. */
  readonly before?: readonly (readonly [string, ...string[]])[];
  readonly cpu?: string;
  readonly temporary?: string;
}

/** Is what the proof came to. */
export interface ProofAnswer {
  readonly code: string | null;
  readonly message: string;
}

const FOLDER = "/proc/sys/fs/binfmt_misc";

function run(argv: readonly [string, ...string[]]): void {
  const [program, ...args] = argv;
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${argv.join(" ")}: ${stderr}`);
}

async function answer(scenario: ProofScenario): Promise<ProofAnswer> {
  const target = TARGETS.find(({ name }) => name === scenario.target);
  const emulator = EMULATORS.find(({ qemu }) => qemu === target?.qemu);
  if (target === undefined || emulator === undefined) throw new Error("unknown target");
  run(["mount", "-t", "binfmt_misc", "none", FOLDER]);
  if (scenario.handler !== undefined) {
    const { head: magic, mask } = emulator;
    const entry = { name: "by-hand", offset: 0, magic, mask, ...scenario.handler };
    const line = formatRegistration(entry);
    writeFileSync(`${FOLDER}/register`, line ?? "");
  }
  for (const command of scenario.before ?? []) run(command);
  const { log, runner, signal } = new FakeHost();
  const temporary = scenario.temporary ?? process.env["RUNNER_TEMP"];
  const environment = { ...process.env, RUNNER_TEMP: temporary };
  const { host, undo } = nodeHost({ log, runner, signal, environment });
  try {
    const options = { confined: true, cpu: scenario.cpu ?? null };
    const proofs = await proveEmulators(host, [target], options);
    await refuseUnproved(host, proofs, { native: false });
    return { code: null, message: "proved" };
  } catch (thrown) {
    const { code, message } = asFailure(thrown);
    return { code, message };
  } finally {
    await undo.unwind(log);
  }
}

const [scenario = "{}"] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await answer(JSON.parse(scenario) as ProofScenario)));

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HeldNamespace, processesMentioning } from "@wainwright/testing";
import type { Outcome, Scenario } from "./run-scenario.ts";

const DRIVER = join(import.meta.dirname, "run-scenario.ts");

/** Runs a scenario in a process of its own inside the namespace, and tells what it left behind. */
export async function inNamespace(
  namespace: HeldNamespace,
  scenario: Scenario,
  environment: NodeJS.ProcessEnv,
): Promise<Outcome & { readonly left: readonly string[] }> {
  const temporary = mkdtempSync(join(tmpdir(), "image ü "));
  const before = namespace.effects();
  const node = [process.execPath, "--import", "tsx", DRIVER, JSON.stringify(scenario)];
  const small = scenario.room === undefined ? [] : inRoom(scenario.room);
  const [program, ...args] = namespace.enter([...small, ...node]);
  const env = { ...process.env, RUNNER_TEMP: temporary, ...environment };
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  await new Promise((resolve) => child.once("close", resolve));
  const effects = namespace.effects().filter((line) => !before.includes(line));
  const left = [...readdirSync(temporary), ...processesMentioning(temporary), ...effects];
  rmSync(temporary, { recursive: true });
  return { ...(JSON.parse(text) as Outcome), left };
}

/** Starts a command where the temporary folder is a disk of that size, which is gone with it. */
function inRoom(size: string): readonly string[] {
  const script = `mount -t tmpfs -o size=${size} tmpfs "$RUNNER_TEMP" && exec "$@"`;
  return ["unshare", "--mount", "--", "sh", "-c", script, "sh"];
}

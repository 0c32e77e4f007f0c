import { createInterface } from "node:readline";
import { asFailure } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { action } from "../src/run.ts";
import type { Job, Outcome } from "./in-namespace.ts";

/** Starts the action once, and takes back what it must not leave behind. */
async function outcomeOf({ inputs, environment }: Job): Promise<Outcome> {
  const { host, lines, unwind } = realHost({ ...process.env, ...environment });
  try {
    const outputs = await action.start((name) => inputs[name], host);
    return { outputs, failure: null, lines, pid: process.pid };
  } catch (thrown) {
    const { code, message, remedy, outputs } = asFailure(thrown);
    return { outputs, failure: { code, message, remedy }, lines, pid: process.pid };
  } finally {
    await unwind();
  }
}

// One job a line, answered by one line: starting Node.js anew for each costs more than most of them.
for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(await outcomeOf(JSON.parse(line) as Job))}\n`);

import { asFailure } from "@wainwright/core";
import { parseInterpreter, parseTarget } from "@wainwright/platform";
import { realHost } from "@wainwright/testing";
import { runProgram } from "../src/index.ts";
import type { Request, Run } from "./in-namespace.ts";

const { host, stop, unwind } = realHost(process.env);

async function run({ expectOutput, stopAfter, ...request }: Request): Promise<Run> {
  const target = parseTarget("armv7");
  const read = parseInterpreter("3.11");
  if (!target.ok || !read.ok) throw new Error("both are known");
  if (stopAfter !== undefined)
    setTimeout(() => {
      stop.abort();
    }, stopAfter * 1000);
  try {
    const done = await runProgram(host, {
      target: target.target,
      interpreter: read.interpreter,
      started: null,
      timeoutSeconds: 60,
      expectOutput: expectOutput === undefined ? null : new RegExp(expectOutput, "u"),
      ...request,
    });
    return { done, said: null };
  } catch (thrown) {
    const { code, message } = asFailure(thrown);
    return { done: null, said: `${code}: ${message}` };
  }
}

const runs: Run[] = [];
for (const request of JSON.parse(process.argv[2] ?? "") as readonly Request[])
  runs.push(await run(request));
await unwind();
process.stdout.write(JSON.stringify(runs));

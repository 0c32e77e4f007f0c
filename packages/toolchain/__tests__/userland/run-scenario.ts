import { asFailure } from "@wainwright/core";
import { parseInterpreter, parseTarget } from "@wainwright/platform";
import { realHost } from "@wainwright/testing";
import { openUserland } from "../../src/index.ts";
import type { Outcome, Scenario } from "./in-userland.ts";

const scenario = JSON.parse(process.argv[2] ?? "") as Scenario;
const { host, lines, stop, unwind } = realHost(process.env);

function request() {
  const target = parseTarget(scenario.target);
  const read = parseInterpreter(scenario.python);
  if (!target.ok || !read.ok) throw new Error("both are known");
  const { interpreter } = read;
  return {
    target: target.target,
    interpreter,
    purpose: "run",
    image: scenario.image ?? null,
  } as const;
}

async function run(): Promise<Omit<Outcome, "lines">> {
  const completed: Outcome["completed"][number][] = [];
  const started = performance.now();
  const opened = { description: "", emulated: false, cached: false, seconds: 0 };
  try {
    const userland = await openUserland(host, request());
    const { description, emulated, cached } = userland;
    Object.assign(opened, { description, emulated, cached });
    opened.seconds = (performance.now() - started) / 1000;
    for (const [index, command] of (scenario.commands ?? []).entries()) {
      if (scenario.stopAfter !== undefined && index === (scenario.commands?.length ?? 0) - 1)
        setTimeout(() => {
          stop.abort();
        }, scenario.stopAfter);
      const { exitCode, timedOut, output, seconds } = await userland.run(command);
      completed.push({ exitCode, timedOut, output, seconds });
    }
    return { ...opened, completed, failure: null };
  } catch (thrown) {
    const { code, message, remedy } = asFailure(thrown);
    return { ...opened, completed, failure: { code, message, remedy } };
  } finally {
    await unwind();
  }
}

const outcome = await run();
process.stdout.write(JSON.stringify({ ...outcome, lines: [...lines] }));

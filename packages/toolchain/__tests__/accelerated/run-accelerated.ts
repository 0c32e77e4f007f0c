import { asFailure } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { accelerate, openUserland } from "../../src/index.ts";
import type { AcceleratedOutcome, AcceleratedScenario } from "./in-accelerated.ts";
import { machine } from "./prepare-acceleration.ts";

const scenario = JSON.parse(process.argv[2] ?? "") as AcceleratedScenario;
const { host, lines, unwind } = realHost(process.env);

async function run(): Promise<AcceleratedOutcome> {
  const opened = { ...machine(scenario.target, scenario.python), purpose: "accelerate" } as const;
  try {
    const userland = await openUserland(host, { ...opened, image: null });
    const rust = { toolchain: null, workingDirectory: null };
    const lent = await accelerate(host, userland, scenario.rust ? rust : null);
    const { exitCode, output } = await lent.run(scenario.command);
    return { exitCode, output, tools: lent.tools, failure: null, lines };
  } catch (thrown) {
    const { code, message } = asFailure(thrown);
    return { exitCode: null, output: "", tools: "", failure: { code, message }, lines };
  } finally {
    await unwind();
  }
}

process.stdout.write(JSON.stringify(await run()));

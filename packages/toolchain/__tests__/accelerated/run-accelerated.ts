import { asFailure } from "@wainwright/core";
import { parseLibcFloor, type Target } from "@wainwright/platform";
import { realHost } from "@wainwright/testing";
import { accelerate, type AccelerationWish, openUserland } from "../../src/index.ts";
import type { AcceleratedOutcome, AcceleratedScenario } from "./in-accelerated.ts";
import { machine } from "./prepare-acceleration.ts";

const scenario = JSON.parse(process.argv[2] ?? "") as AcceleratedScenario;
const { host, lines, unwind } = realHost(process.env);

async function run(): Promise<AcceleratedOutcome> {
  const { python, image = null, packages = [] } = scenario;
  const opened = { ...machine(scenario.target, python), purpose: "accelerate", image } as const;
  try {
    const userland = await openUserland(host, { ...opened, packages });
    const target = scenario.musl === true ? muslOf(opened.target, python) : opened.target;
    const lent = await accelerate(host, { ...userland, target }, wish());
    const { exitCode, output } = await lent.run(scenario.command);
    return { exitCode, output, tools: lent.tools, failure: null, lines };
  } catch (thrown) {
    const { code, message } = asFailure(thrown);
    return { exitCode: null, output: "", tools: "", failure: { code, message }, lines };
  } finally {
    await unwind();
  }
}

function muslOf({ architecture }: Target, python: string): Target {
  return machine(`${architecture}-linux-musl`, python).target;
}

function wish(): AccelerationWish {
  const { rust, floor, linker = "auto", env = {} } = scenario;
  return {
    rust: rust ? { toolchain: null, workingDirectory: null } : null,
    floor: floor === undefined ? null : parseLibcFloor("gnu", floor),
    linker,
    env,
  };
}

process.stdout.write(JSON.stringify(await run()));

/** Compiles one C++ file in three ways and says how long each took: a program of its own, so that userlands are closed at its end. */
import { defineAction, type Host, runInTerminal, runTool } from "@wainwright/core";
import { findTarget, parseInterpreter } from "@wainwright/platform";
import { accelerate, openUserland, type Userland, WORK_FOLDER } from "@wainwright/toolchain";

const SOURCE = `#include <regex>
#include <string>
bool matches(const std::string &text) {
  return std::regex_match(text, std::regex("[a-z]+([0-9]{1,3})?"));
}
`;
const RUNS = 5;
const EMULATED_RUNS = 1;

const compile = defineAction({
  name: "compile-one-file",
  inputs: {},
  outputs: ["seconds"],
  run: async (_inputs, host) => {
    const target = findTarget({ architecture: "armv7", os: "linux", libc: "gnu" });
    const parsed = parseInterpreter("3.11");
    if (target === null || !parsed.ok) throw new Error("the table has no armv7");
    const userland = async (purpose: "build" | "accelerate") =>
      openUserland(host, { target, interpreter: parsed.interpreter, purpose, image: null });
    const lent = await accelerate(host, await userland("accelerate"));
    const seconds = {
      native: await median(RUNS, async () => onHost(host)),
      accelerated: await median(RUNS, async () => inside(host, lent)),
      emulated: await median(EMULATED_RUNS, async () => inside(host, await userland("build"))),
    };
    return { seconds };
  },
});

async function median(runs: number, once: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await once());
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

async function onHost(host: Host): Promise<number> {
  const folder = await written(host);
  const argv = ["g++", "-O2", "-c", "it.cc", "-o", "it.o"] as const;
  return (await runTool(host, { argv, cwd: folder })).seconds;
}

async function inside(host: Host, userland: Userland): Promise<number> {
  const folder = await written(host);
  const { exitCode, seconds, output } = await userland.run({
    argv: ["g++", "-O2", "-c", "it.cc", "-o", "it.o"],
    mounts: [{ host: folder, inside: WORK_FOLDER, writable: true }],
  });
  if (exitCode !== 0) throw new Error(output);
  return seconds;
}

async function written(host: Host): Promise<string> {
  const folder = await host.files.temporaryFolder("bench");
  await host.files.write(`${folder}/it.cc`, SOURCE);
  return folder;
}

const performed = await runInTerminal(compile, () => undefined, { json: true, verbose: false });
console.log(`compiled ${JSON.stringify(performed.outputs["seconds"])}`);
process.exitCode = performed.ok ? 0 : 1;

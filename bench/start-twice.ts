/** Starts a PYZ twice in a new userland of ARMv7, where nothing was unpacked before, and prints both times. */
import { defineAction, runInTerminal } from "@wainwright/core";
import { openUserland, WORK_FOLDER } from "@wainwright/toolchain";
import { armv7 } from "./armv7.ts";

const [pyz = ""] = process.argv.slice(2);
const TWICE = `
import json, subprocess, sys, time
times = []
for _ in range(2):
    started = time.time()
    subprocess.run([sys.executable, *sys.argv[1:]], check=True, stdout=subprocess.DEVNULL)
    times.append(time.time() - started)
print(json.dumps(times))
`;

const start = defineAction({
  name: "start-twice",
  inputs: {},
  outputs: ["times"],
  run: async (_inputs, host) => {
    const { target, interpreter } = armv7();
    const userland = await openUserland(host, { target, interpreter, purpose: "run", image: null });
    const work = await host.files.temporaryFolder("pyz");
    await host.files.copy(pyz, `${work}/app.pyz`);
    const { exitCode, stdout, output } = await userland.run({
      argv: [userland.python.path, "-c", TWICE, `${WORK_FOLDER}/app.pyz`, "--version"],
      mounts: [{ host: work, inside: WORK_FOLDER, writable: true }],
    });
    if (exitCode !== 0) throw new Error(output.slice(-3000));
    return { times: stdout.trim() };
  },
});
const performed = await runInTerminal(start, () => undefined, { json: true, verbose: false });
console.log(`started ${JSON.stringify(performed.outputs["times"])}`);
process.exitCode = performed.ok ? 0 : 1;

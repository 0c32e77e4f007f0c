/**
 * Freezes a service as those did who had no other way (story 4): pip and PyInstaller wholly under emulation, in a userland of
 * ARMv7 with compilers. Prints the seconds of each part.
 */
import { defineAction, runInTerminal, type Host } from "@wainwright/core";
import { openUserland, type Userland, WORK_FOLDER } from "@wainwright/toolchain";
import { armv7 } from "./armv7.ts";

const [script = "", ...requirements] = process.argv.slice(2);
const PYTHON = `${WORK_FOLDER}/env/bin/python`;
const HOURS = 3600;

async function open(host: Host): Promise<Userland> {
  const { target, interpreter } = armv7();
  const packages = ["zlib1g-dev", "libjpeg62-turbo-dev"];
  return openUserland(host, { target, interpreter, purpose: "build", image: null, packages });
}

const freeze = defineAction({
  name: "freeze-emulated",
  inputs: {},
  outputs: ["install", "freeze"],
  run: async (_inputs, host) => {
    const userland = await open(host);
    const work = await host.files.temporaryFolder("seed");
    await host.files.copy(script, `${work}/service.py`);
    const timed = async (argv: readonly [string, ...string[]]): Promise<number> => {
      const { exitCode, seconds, output } = await userland.run({
        argv,
        mounts: [{ host: work, inside: WORK_FOLDER, writable: true }],
        env: { PIP_DISABLE_PIP_VERSION_CHECK: "1", PIP_NO_CACHE_DIR: "1" },
        network: true,
        timeoutSeconds: HOURS,
      });
      if (exitCode !== 0) throw new Error(output.slice(-3000));
      return seconds;
    };
    const install =
      (await timed([userland.python.path, "-m", "venv", `${WORK_FOLDER}/env`])) +
      (await timed([PYTHON, "-m", "pip", "install", "--quiet", "pyinstaller", ...requirements]));
    const command = [PYTHON, "-m", "PyInstaller", "--onefile", "--log-level", "WARN"] as const;
    const seconds = await timed([...command, "--collect-all", "escpos", "service.py"]);
    return { install, freeze: seconds };
  },
});
const performed = await runInTerminal(freeze, () => undefined, { json: true, verbose: false });
console.log(`frozen ${JSON.stringify(performed.outputs)}`);
process.exitCode = performed.ok ? 0 : 1;

/** Opens the ARMv7 userland and says how long that took: a program of its own, so that nothing is warm. */
import { defineAction, runInTerminal } from "@wainwright/core";
import { ensureEmulators, openUserland } from "@wainwright/toolchain";
import { armv7 } from "./armv7.ts";

const open = defineAction({
  name: "open-userland",
  inputs: {},
  outputs: ["seconds"],
  run: async (_inputs, host) => {
    const { target, interpreter } = armv7();
    await ensureEmulators(host, [target]);
    const started = performance.now();
    await openUserland(host, {
      target,
      interpreter,
      purpose: "run",
      image: null,
    });
    return { seconds: (performance.now() - started) / 1000 };
  },
});
const performed = await runInTerminal(open, () => undefined, { json: true, verbose: false });
console.log(`opened ${JSON.stringify(performed.outputs["seconds"])}`);
process.exitCode = performed.ok ? 0 : 1;

import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { proofProgram } from "./proof-program.ts";

/**
 * Asks the emulator that the kernel has for a target's programs for its version, e.g. `7.2.22`; null when it does not
 * say. QEMU_VERSION in the environment does what `--version` does, so the interpreter's file may be gone by now.
 */
export async function qemuVersion(host: Host, target: Target): Promise<string | null> {
  const program = proofProgram(target);
  if (program === null) return null;
  const cwd = await host.files.temporaryFolder("version");
  const path = `${cwd}/version-${target.name}`;
  await host.files.write(path, program, 0o755);
  const env = { QEMU_VERSION: "1" };
  const said = await host.exec.run({ argv: [path], cwd, env, quiet: true, timeoutSeconds: 20 });
  return / version (?<version>\d+(?:\.\d+)+)/.exec(said.stdout)?.groups?.["version"] ?? null;
}

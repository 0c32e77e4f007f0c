import { Failure, type Host, jsonOrNull } from "@wainwright/core";
import { type Interpreter, type Target } from "@wainwright/platform";
import type { Userland } from "./userland.ts";

const PROBE =
  "import json, platform, sys, sysconfig; print(json.dumps([sys.implementation.name, list(sys.version_info[:2]), platform.machine(), sysconfig.get_config_var('EXT_SUFFIX'), sys.maxsize > 2**32]))";

/**
 * Starts the userland's Python and checks that it is the one asked for, on the machine asked for.
 * @throws Failure `userland-failed` when it does not start, `python-unavailable` when it is another one.
 */
export async function provePython(host: Host, userland: Userland): Promise<void> {
  const { interpreter, path } = userland.python;
  const { target } = userland;
  const argv = [path, "-c", PROBE] as const;
  const probed = await userland.run({ argv, timeoutSeconds: 120, quiet: true, label: path });
  if (probed.exitCode !== 0)
    throw new Failure(
      "userland-failed",
      `${path} does not start in the userland (${userland.description}):\n${probed.output.trim()}`,
      {
        remedy: `Check that the userland is of ${target.name}, and with actions/setup-qemu-binfmt that its programs run here.`,
      },
    );
  const wrong = differences(probed.stdout, interpreter, target);
  if (wrong !== null)
    throw new Failure("python-unavailable", `${userland.description}: ${wrong}`, {
      remedy: "Ask for the Python that the image has, or leave the image out.",
    });
  host.log.debug(`${userland.description}: ${probed.stdout.trim()}`);
}

/** Compares the probe's answer with what was asked for; null when they agree. */
function differences(answer: string, interpreter: Interpreter, target: Target): string | null {
  const { major, minor, freeThreaded, implementation } = interpreter;
  const read = jsonOrNull(answer);
  if (!Array.isArray(read)) return `its Python answered ${JSON.stringify(answer.slice(0, 200))}`;
  const [name, version, , suffix, is64] = read as readonly unknown[];
  const found = `${String(name)} ${Array.isArray(version) ? version.join(".") : "?"}`;
  const expected = `${implementation === "cp" ? "cpython" : "pypy"} ${major}.${minor}`;
  if (found !== expected) return `its Python is ${found}, asked for was ${expected}`;
  const builds = `its Python builds ${String(suffix)}`;
  if (is64 !== (target.bits === 64) || !String(suffix).includes(target.extSuffixTriplet))
    return `${builds}, not code for ${target.name}`;
  if (implementation === "cp" && freeThreaded !== /-\d+t-/.test(String(suffix)))
    return `${builds}, asked for was one ${freeThreaded ? "without" : "with"} the GIL`;
  return null;
}

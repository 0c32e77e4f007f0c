import { readBinary } from "@wainwright/binary";
import { Failure, type Host } from "@wainwright/core";
import { extSuffix, type Target } from "@wainwright/platform";
import { WORK_FOLDER } from "../userland/mount-points.ts";
import type { Userland } from "../userland/userland.ts";

/** Compiles an extension against the math library as setuptools would, tells what Python believes that it is for, and runs a program. */
const PROBE = `
import json, os, platform, struct, subprocess, sys, sysconfig

get = sysconfig.get_config_var
with open("probe.c", "w") as file:
    file.write("#include <Python.h>\\n#include <math.h>\\ndouble it(double x) { return sizeof(void *) == SIZEOF_VOID_P ? exp(x) : x; }\\n")
command = [*get("CC").split(), "-fPIC", "-shared", "-I" + sysconfig.get_path("include"), "probe.c", "-o", "probe.so", "-lm"]
subprocess.run(command, check=True)
with open("own.c", "w") as file:
    file.write("int main(void) { return sizeof(void *); }\\n")
subprocess.run([*get("CC").split(), "own.c", "-o", "own"], check=True)
print(json.dumps([get("EXT_SUFFIX"), sysconfig.get_platform(), platform.machine(), struct.calcsize("P") * 8, subprocess.run(["./own"]).returncode * 8]))
`;

/**
 * Compiles against the target's Python with what the host's Python says of it, reads of which machine the result is, and runs
 * what was made.
 * @throws Failure `compiler-not-proved`.
 */
export async function proveCross(host: Host, userland: Userland, target: Target): Promise<string> {
  const work = await host.files.temporaryFolder("cross");
  const { python } = userland;
  const ended = await userland.run({
    argv: [python.path, "-I", "-c", PROBE],
    mounts: [{ host: work, inside: WORK_FOLDER, writable: true }],
    quiet: true,
    timeoutSeconds: 120,
    label: "proving the cross compiler",
  });
  const { unameMachine, bits } = target;
  const suffix = extSuffix(python.interpreter, target);
  const expected = JSON.stringify([suffix, `linux-${unameMachine}`, unameMachine, bits, bits]);
  const said = ended.stdout.trim().replaceAll(", ", ",");
  if (ended.exitCode !== 0 || said !== expected)
    throw notProved(`expected was ${expected}:\n${ended.output.trim()}`);
  await proveMachine(host, `${work}/probe.so`, target);
  const asked = await userland.run({ argv: ["gcc", "-dumpfullversion"], quiet: true });
  return `gcc ${asked.stdout.trim()}`;
}

async function proveMachine(host: Host, path: string, target: Target): Promise<void> {
  const file = await host.files.openForReading(path);
  try {
    const read = readBinary(file);
    if (read.kind !== "elf" || read.elf.machine !== target.elf?.machine)
      throw notProved(`what it made is no code of ${target.name}`);
    // Where the links of a sysroot lead nowhere it would be the static library.
    if (!read.elf.needed.some((name) => name.startsWith("libm.")))
      throw notProved("it does not find the target's shared libraries");
  } finally {
    await file.close();
  }
}

function notProved(message: string): Failure {
  return new Failure("compiler-not-proved", `the cross compiler could not be proved: ${message}`, {
    remedy: "Choose strategy: accelerated, and report this.",
  });
}

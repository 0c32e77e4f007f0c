import { type Host, toolFailure } from "@wainwright/core";
import { openUserland, type Userland } from "@wainwright/toolchain";
import { MATURIN_FAILED } from "./maturin-command.ts";
import { onlyWheel } from "./only-wheel.ts";
import type { Strategy } from "./strategy.ts";

/** The folder that a userland sees as its own place to work. */
const INSIDE = "/work";

/**
 * Builds wholly in the target's userland, compilers included: always right, and on a foreign machine 5 to 20
 * times slower than any other way.
 */
export const emulated: Strategy = {
  name: "emulated",
  refuses: (request, host) => {
    if (host.os !== "linux") return `userlands need a Linux host; this one is ${host.name}`;
    return request.target.os === "linux" ? null : `${request.target.name} has no userland`;
  },
  build: async (host, request, output) => {
    const userland = await openUserland(host, { ...request, purpose: "build" });
    const work = await host.files.temporaryFolder("build");
    await host.files.copy(request.project.folder, `${work}/source`);
    await host.files.makeFolder(`${work}/out`);
    await buildInside(host, userland, work);
    const built = await onlyWheel(host, `${work}/out`);
    const path = `${output}/${built.slice(built.lastIndexOf("/") + 1)}`;
    await host.files.copy(built, path);
    return { path, tools: `${userland.description}${userland.emulated ? ", QEMU" : ""}` };
  },
};

async function buildInside(host: Host, userland: Userland, work: string): Promise<void> {
  const pip = [
    userland.python.path,
    "-m",
    "pip",
    "wheel",
    "--no-deps",
    "--no-cache-dir",
    "--disable-pip-version-check",
  ] as const;
  const command = {
    argv: [...pip, "--wheel-dir", `${INSIDE}/out`, `${INSIDE}/source`] as const,
    mounts: [{ host: work, inside: INSIDE, writable: true }],
    // /tmp is a tmpfs: 32-bit programs under QEMU cannot read the folders of a 64-bit file system (readdir, EOVERFLOW).
    env: {
      HOME: "/tmp",
      TMPDIR: "/tmp",
      CARGO_HOME: "/tmp/cargo",
      CARGO_TARGET_DIR: "/tmp/target",
    },
    network: true,
    label: "pip wheel in the userland",
  } as const;
  const completed = await userland.run(command);
  if (completed.exitCode !== 0) throw toolFailure(command, completed, MATURIN_FAILED);
  host.log.debug(completed.output);
}

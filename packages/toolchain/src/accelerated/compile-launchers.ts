import { type Host, runTool } from "@wainwright/core";
import { withPrefix } from "../system/as-root.ts";
import { WORK_FOLDER } from "../userland/mount-points.ts";
import { giveBack, sandboxPrefix } from "../userland/sandbox-access.ts";
import { sandboxCommand } from "../userland/sandbox-command.ts";
import { launcherSource } from "./launcher-source.ts";
import type { Launcher } from "./launchers.ts";

/** Is the program that all launchers are, by its name in their folder. */
const PROGRAM = ".launcher";

/**
 * Compiles the launchers by the toolchain root's own compiler, once: a folder with a static program of the host's
 * architecture under each of their names.
 * @throws Failure `compiler-unavailable`.
 */
export async function compileLaunchers(
  host: Host,
  toolchain: string,
  launchers: readonly Launcher[],
): Promise<string> {
  const source = launcherSource(launchers);
  const { path } = await host.cache.folder({
    kind: "launchers",
    key: JSON.stringify([toolchain, source]),
    make: async (folder) => {
      await host.files.write(`${folder}/launcher.c`, source);
      await compile(host, toolchain, folder);
      await host.files.remove(`${folder}/launcher.c`);
      for (const { name } of launchers) await giveName(host, folder, name);
    },
  });
  return path;
}

async function compile(host: Host, toolchain: string, folder: string): Promise<void> {
  const prefix = await sandboxPrefix(host);
  const mounts = [{ host: folder, inside: WORK_FOLDER, writable: true }];
  const argv = ["gcc", "-static", "-Os", "-s", "-o", PROGRAM, "launcher.c"] as const;
  await runTool(
    host,
    { argv: withPrefix(prefix, sandboxCommand(toolchain, { argv, mounts })), quiet: true },
    {
      code: "compiler-unavailable",
      what: "the launchers of native compilers could not be compiled",
      remedy: "Read the compiler's words above, and choose strategy: emulated meanwhile.",
    },
  );
  await giveBack(host, prefix, mounts);
}

/** A link to it by another name is no link to follow: CMake and others resolve links, and would start it by its own name. */
async function giveName(host: Host, folder: string, name: string): Promise<void> {
  await runTool(host, { argv: ["ln", `${folder}/${PROGRAM}`, `${folder}/${name}`], quiet: true });
}

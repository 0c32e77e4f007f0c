import { type Host, toolFailure } from "@wainwright/core";
import { WORK_FOLDER } from "@wainwright/toolchain";
import type { BuildPlace } from "./run-hook.ts";

/** How a script of the project that fails is told. */
export const BEFORE_SCRIPT_FAILED = {
  code: "build-failed",
  what: "before-script failed",
  remedy:
    "Read its words above. In a userland it sees the project's folder alone: Debian packages are named in the input packages.",
} as const;

/** Runs the project's own script in the userland where it is built. @throws Failure `build-failed`, `tool-timeout` */
export async function runBeforeScript(
  host: Host,
  { userland, work, env, mounts, timeoutSeconds }: Omit<BuildPlace, "system">,
  script: string | null,
): Promise<void> {
  if (script === null) return;
  await host.files.write(`${work}/before-script.sh`, script);
  const command = {
    argv: ["/bin/sh", "-eu", `${WORK_FOLDER}/before-script.sh`] as const,
    mounts: [{ host: work, inside: WORK_FOLDER, writable: true }, ...mounts],
    cwd: `${WORK_FOLDER}/source`,
    env,
    network: true,
    timeoutSeconds,
    label: "before-script",
  };
  const completed = await userland.run(command);
  if (completed.exitCode !== 0) throw toolFailure(command, completed, BEFORE_SCRIPT_FAILED);
}

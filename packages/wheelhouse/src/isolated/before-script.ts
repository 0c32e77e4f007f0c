import { type Host, runTool, toolFailure } from "@wainwright/core";
import { WORK_FOLDER } from "@wainwright/toolchain";
import type { BuildRequest } from "../strategy/strategy.ts";
import type { BuildPlace } from "./run-hook.ts";

const FAILED = {
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
  if (completed.exitCode !== 0) throw toolFailure(command, completed, FAILED);
}

/** Runs it on the host, in the project's own folder. @throws Failure `build-failed`, `tool-timeout` */
export async function runBeforeScriptHere(host: Host, request: BuildRequest): Promise<void> {
  const { beforeScript, env, timeoutSeconds, project } = request;
  if (beforeScript === null) return;
  const path = `${await host.files.temporaryFolder("script")}/before-script.sh`;
  await host.files.write(path, beforeScript);
  const argv = ["sh", "-eu", path] as const;
  const { folder: cwd } = project;
  await runTool(host, { argv, cwd, env, timeoutSeconds, label: "before-script" }, FAILED);
}

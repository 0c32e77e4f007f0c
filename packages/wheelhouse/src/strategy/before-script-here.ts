import { type Host, runTool } from "@wainwright/core";
import { BEFORE_SCRIPT_FAILED } from "../isolated/before-script.ts";
import type { BuildRequest } from "./strategy.ts";

/** Runs the project's own script on the host, in the project's own folder. @throws Failure `build-failed`, `tool-timeout` */
export async function runBeforeScriptHere(host: Host, request: BuildRequest): Promise<void> {
  const { beforeScript, env, timeoutSeconds, project } = request;
  if (beforeScript === null) return;
  const path = `${await host.files.temporaryFolder("script")}/before-script.sh`;
  await host.files.write(path, beforeScript);
  const argv = ["sh", "-eu", path] as const;
  const { folder: cwd } = project;
  await runTool(
    host,
    { argv, cwd, env, timeoutSeconds, label: "before-script" },
    BEFORE_SCRIPT_FAILED,
  );
}

import { type Host, runTool } from "@wainwright/core";
import { type PreparedRust, prepareRust, pythonTool } from "@wainwright/toolchain";
import { runBeforeScriptHere } from "./before-script-here.ts";
import { hostEnvironment } from "./host-environment.ts";
import { MATURIN_FAILED, type MaturinOptions, maturinArguments } from "./maturin-command.ts";
import { onlyWheel } from "./only-wheel.ts";
import type { BuildRequest } from "./strategy.ts";

/** Says what of a maturin build depends on the strategy. */
export interface MaturinBuild {
  readonly linker: BuildRequest["linker"];
  readonly options: MaturinOptions;
}

/**
 * Builds a project with maturin on the host, in the environment of a Rust prepared for the target: where zig serves, that
 * environment names it as compiler and linker at the floor asked for, and maturin's own `--zig` is not needed.
 * @throws Failure `build-failed`, or what `prepareRust` throws.
 */
export async function buildWithMaturin(
  host: Host,
  request: BuildRequest,
  { linker, options }: MaturinBuild,
): Promise<{ readonly path: string; readonly rust: PreparedRust }> {
  const cwd = request.project.folder;
  const rust = await prepareRust(host, {
    targets: [request.target],
    toolchain: request.rustToolchain,
    linker,
    glibc: request.manylinux.kind === "level" ? request.manylinux.floor : null,
    runner: "none",
    workingDirectory: cwd,
  });
  for (const notice of rust.notices) host.log.notice(notice);
  await runBeforeScriptHere(host, request);
  const maturin = await pythonTool(host, "maturin", request.maturinVersion);
  const argv = [`${maturin.bin}/maturin`, ...maturinArguments(request, options)] as const;
  const env = hostEnvironment(host, rust, request.env);
  const { timeoutSeconds } = request;
  const command = { argv, cwd, env, timeoutSeconds, label: "maturin build" };
  await runTool(host, command, MATURIN_FAILED);
  return { path: await onlyWheel(host, options.output), rust };
}

import { type Host, runTool } from "@wainwright/core";
import {
  acceptedTags,
  formatWheelTag,
  type Interpreter,
  type TargetSpec,
} from "@wainwright/platform";
import { pythonTool } from "@wainwright/toolchain";
import { markerValues, targetFloor } from "@wainwright/wheelhouse";
import { type EntryPoint, formatEntryPoint } from "./entry-point.ts";
import type { PyzParts } from "./pyz-request.ts";

/**
 * Packs wheels into one file by pex, for a target that is described to it. It finds a fitting Python by itself when it starts,
 * or says that there is none.
 * @throws Failure `tool-failed`
 */
export async function packPex(
  host: Host,
  parts: PyzParts,
  { start }: { readonly start: EntryPoint },
): Promise<void> {
  const pex = await pythonTool(host, "pex");
  const work = await host.files.temporaryFolder("pex");
  const platform = `${work}/platform.json`;
  await host.files.write(platform, JSON.stringify(completePlatform(parts)));
  const entry =
    start.kind === "module"
      ? ["--module", start.module]
      : ["--entry-point", formatEntryPoint(start)];
  await runTool(host, {
    argv: [
      `${pex.bin}/pex`,
      ...parts.wheels.map(({ file }) => file),
      ...["--intransitive", "--no-index", "--complete-platform", platform],
      ...["--no-compile", "--no-build", "--disable-cache"],
      ...["--python-shebang", parts.interpreterLine, ...entry],
      ...["--output-file", parts.output],
    ],
    env: { SOURCE_DATE_EPOCH: String(parts.epoch), PEX_ROOT: `${work}/root` },
    quiet: true,
    label: "pex",
  });
}

/** Describes a machine and its Python as `pex3 interpreter inspect --markers --tags` would there. */
function completePlatform({
  target,
  interpreter,
}: {
  readonly target: TargetSpec;
  readonly interpreter: Interpreter;
}): object {
  const floor = targetFloor(target, interpreter);
  const values = markerValues(target.target, interpreter);
  const version = `${interpreter.major}.${interpreter.minor}`;
  return {
    path: `python${version}`,
    compatible_tags: acceptedTags(interpreter, target.target, floor).map(formatWheelTag),
    marker_environment: {
      ...values,
      implementation_version: `${version}.0`,
      python_full_version: `${version}.0`,
      platform_release: "",
      platform_version: "",
    },
  };
}

import { type Host, runTool } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { pythonTool } from "@wainwright/toolchain";
import { pathWith } from "../strategy/path-with.ts";
import { onlyWheel } from "../strategy/only-wheel.ts";

/** Says what a wheel is repaired for. */
export interface RepairRequest {
  readonly wheel: string;
  readonly target: Target;
  /** Where the target's libraries are that may have to go into the wheel, as LD_LIBRARY_PATH has it; null for the host's. */
  readonly libraries: string | null;
  readonly output: string;
  /** Leaves a plain `linux_*` tag as it is: manylinux is off. */
  readonly keepPlain: boolean;
}

/**
 * Lets auditwheel put foreign libraries into a wheel and give it the lowest manylinux or musllinux tag that is true
 * of it; a wheel that has such a tag already, or none of a platform, is left as it is.
 * @throws Failure `tool-failed` with auditwheel's words.
 */
export async function repair(host: Host, request: RepairRequest): Promise<string> {
  if (request.keepPlain) return request.wheel;
  if (!request.wheel.endsWith(`-linux_${request.target.wheelArchitecture}.whl`))
    return request.wheel;
  const auditwheel = await pythonTool(host, "auditwheel");
  const argv = [
    auditwheel.python,
    "-m",
    "auditwheel",
    "repair",
    "--plat",
    "auto",
    "--wheel-dir",
    request.output,
    // What zig links for musl names it so, and musl's loader takes any libc for itself: it belongs into no wheel.
    ...(request.target.libc === "musl" ? ["--exclude", "libc.so"] : []),
    request.wheel,
  ] as const;
  const env = {
    PATH: pathWith(host, [auditwheel.bin]),
    ...(request.libraries === null ? {} : { LD_LIBRARY_PATH: request.libraries }),
  };
  await runTool(host, { argv, env, label: "auditwheel repair" });
  return onlyWheel(host, request.output);
}

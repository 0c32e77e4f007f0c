import { compareVersions, type DottedVersion } from "@wainwright/binary";
import { Failure, type Host } from "@wainwright/core";
import type { LibcFloor, Target } from "@wainwright/platform";
import type { CCompiler } from "./c-compiler.ts";
import { ensureGcc, findGcc } from "./ensure-gcc.ts";
import { ensureNativeCompiler, findNativeCompiler } from "./ensure-native-compiler.ts";
import { ensureZig } from "./ensure-zig.ts";

/** Says which compiler a target may get. */
export interface CompilerRequest {
  readonly target: Target;
  readonly hostTarget: Target;
  readonly linker: "auto" | "gcc" | "zig";
  readonly floor: LibcFloor | null;
}

/**
 * Gives a target its C compiler: the host's own for the host, a GCC where one is or can be had, else zig; zig also where
 * the C library asked for is older than the GCC's.
 * @throws Failure `compiler-unavailable`, `tool-missing` …
 */
export async function chooseCompiler(host: Host, request: CompilerRequest): Promise<CCompiler> {
  const { target, hostTarget, floor, linker } = request;
  const native = target.name === hostTarget.name;
  if (linker === "zig") return ensureZig(host, target, floor);
  if (linker === "gcc")
    return native ? ensureNativeCompiler(host, target) : ensureGcc(host, target);
  const there = await (native ? findNativeCompiler(host, target) : findGcc(host, target));
  if (there !== null) return isNewer(there.glibc, floor) ? ensureZig(host, target, floor) : there;
  // What would be installed is the distribution's, with its own libc: for an older one zig is sure to serve.
  if (floor !== null) return ensureZig(host, target, floor);
  try {
    return await (native ? ensureNativeCompiler(host, target) : ensureGcc(host, target));
  } catch (thrown) {
    if (!(thrown instanceof Failure) || thrown.code !== "compiler-unavailable") throw thrown;
    host.log.info(`${thrown.message}; taking zig`);
    return ensureZig(host, target, floor);
  }
}

function isNewer(glibc: DottedVersion | null, floor: LibcFloor | null): boolean {
  if (glibc === null || floor === null) return false;
  return compareVersions(glibc, [floor.major, floor.minor]) > 0;
}

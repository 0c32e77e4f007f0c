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
 * the C library asked for is older than the GCC's, and for other systems than Linux.
 * @throws Failure `compiler-unavailable`, with why none can be had.
 */
export async function chooseCompiler(host: Host, request: CompilerRequest): Promise<CCompiler> {
  const { target, hostTarget, floor, linker } = request;
  const native = target.name === hostTarget.name;
  const zig = async (): Promise<CCompiler> => ensureZig(host, target, floor);
  const gcc = async (): Promise<CCompiler> =>
    native ? ensureNativeCompiler(host, target) : ensureGcc(host, target);
  // Only Linux has a GCC that runs elsewhere.
  if (!native && target.os !== "linux") return zig();
  if (linker !== "auto") return linker === "zig" ? zig() : gcc();
  const there = await (native ? findNativeCompiler(host, target) : findGcc(host, target));
  if (there !== null) return isNewer(there.glibc, floor) ? zig() : there;
  // What would be installed is the distribution's, with its own libc: at an older one zig is sure to serve.
  return floor === null ? firstOf(host, gcc, zig) : zig();
}

async function firstOf(
  host: Host,
  gcc: () => Promise<CCompiler>,
  zig: () => Promise<CCompiler>,
): Promise<CCompiler> {
  try {
    return await gcc();
  } catch (noGcc) {
    if (!(noGcc instanceof Failure) || noGcc.code !== "compiler-unavailable") throw noGcc;
    host.log.info(`${noGcc.message}; taking zig`);
    return orExplain(zig, noGcc);
  }
}

async function orExplain(zig: () => Promise<CCompiler>, noGcc: Failure): Promise<CCompiler> {
  try {
    return await zig();
  } catch (noZig) {
    if (!(noZig instanceof Failure) || noZig.code === "interrupted") throw noZig;
    const message = `${noGcc.message}\nand zig cannot be had: ${noZig.message}`;
    throw new Failure("compiler-unavailable", message, { remedy: noGcc.remedy, cause: noZig });
  }
}

function isNewer(glibc: DottedVersion | null, floor: LibcFloor | null): boolean {
  if (glibc === null || floor === null) return false;
  return compareVersions(glibc, [floor.major, floor.minor]) > 0;
}

import { dirname } from "node:path/posix";
import type { Host } from "@wainwright/core";
import type { LibcFloor, Target } from "@wainwright/platform";
import { zigProgram } from "../c-compiler/ensure-zig.ts";
import { zigFloor } from "../c-compiler/zig-floor.ts";
import { targetArguments } from "../c-compiler/zig-wrapper.ts";
import { requirementsOf } from "../python/tool-requirements.ts";
import { DEBIAN_SUITES, type DebianSuite } from "../userland/debian-suites.ts";
import { toolLaunchers } from "./launchers.ts";
import type { LentCompilers } from "./lent-compilers.ts";
import { ZIG_FOLDER } from "./places.ts";
import { makeToolsRoot } from "./toolchain-root.ts";
import { libraryFolders, zigLaunchers } from "./zig-launchers.ts";

/** Says for which userland it is. */
export interface LendZigRequest {
  /** The userland's; null where it is of none, and any may serve for the tools beside zig. */
  readonly suite: DebianSuite | null;
  readonly hostTarget: Target;
  readonly target: Target;
  /** The oldest C library that the result has to run on; null for zig's usual one. */
  readonly floor: LibcFloor | null;
  /** The folder of the userland's root on the host. */
  readonly root: string;
}

/**
 * Lends zig as C and C++ compiler: it has the C libraries of every Linux target in it, glibc's of every version and musl's, so
 * that it serves where a userland's own suite is unknown or too new. Fortran it has not.
 * @throws Failure `compiler-unavailable`, `userland-failed`, or what keeps a tool of the Python index away.
 */
export async function lendZig(host: Host, request: LendZigRequest): Promise<LentCompilers> {
  const { hostTarget, target, root } = request;
  const floor = zigFloor(target, request.floor);
  const zig = await zigProgram(host);
  const suite = request.suite ?? toolsSuite(hostTarget);
  const { path: toolchain, triplet } = await makeToolsRoot(host, { suite, hostTarget, target });
  const own = zigLaunchers({ target, floor, libraries: await existing(host, root, target) });
  const names = new Set(own.map(({ name }) => name));
  const tools = toolLaunchers({ target, triplet }).filter(({ name }) => !names.has(name));
  const folder = dirname(zig);
  return {
    toolchain,
    launchers: [...own, ...tools],
    mounts: [{ host: folder, inside: ZIG_FOLDER, writable: false }],
    programs: [zig],
    tools: ["zig"],
    identity: [...requirementsOf("ziglang", null), ...targetArguments({ target, floor })].join(" "),
  };
}

/** Their C library comes with them, so that the newest will do everywhere. */
function toolsSuite({ architecture }: Target): DebianSuite {
  const suites = DEBIAN_SUITES.filter(({ architectures }) => architectures.includes(architecture));
  const newest = suites.at(-1) ?? DEBIAN_SUITES.at(-1);
  if (newest === undefined) throw new Error("there are suites");
  return newest;
}

/** Zig warns of folders that are not there, and some builds take every word of a compiler for a failure. */
async function existing(host: Host, root: string, target: Target): Promise<readonly string[]> {
  const there: string[] = [];
  for (const folder of libraryFolders(target))
    if ((await host.files.info(`${root}${folder}`)) !== null) there.push(folder);
  return there;
}

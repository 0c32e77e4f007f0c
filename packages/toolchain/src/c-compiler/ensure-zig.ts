import { Failure, type Host } from "@wainwright/core";
import { formatLibcFloor, type LibcFloor, type Target } from "@wainwright/platform";
import { pythonTool } from "../python/python-tool.ts";
import type { CCompiler } from "./c-compiler.ts";
import { macosStubs } from "./macos-stubs.ts";
import { zigFloor } from "./zig-floor.ts";
import {
  STUBS_FOLDER,
  WASM_LINKER,
  ZIG_PROGRAMS,
  type ZigProgram,
  zigWrapper,
} from "./zig-wrapper.ts";

/**
 * Returns zig as a target's C compiler, at a floor: from the Python index, without root, with wrappers by the names that
 * cargo and the crate `cc` expect.
 * @throws Failure `compiler-unavailable`, or what keeps a tool of the Python index away.
 */
export async function ensureZig(
  host: Host,
  target: Target,
  asked: LibcFloor | null,
): Promise<CCompiler> {
  const zig = await zigProgram(host);
  const floor = zigFloor(target, asked);
  const scripts = programsFor(target).map(
    (program) => [program, zigWrapper(program, { zig, target, floor })] as const,
  );
  const stubs = Object.entries(macosStubs(target));
  const { path } = await host.cache.folder({
    kind: `zig-${target.name}`,
    key: JSON.stringify([...scripts, ...stubs]),
    make: async (folder) => {
      for (const [program, script] of scripts)
        await host.files.write(`${folder}/${program}`, script, 0o755);
      for (const [name, stub] of stubs)
        await host.files.write(`${folder}/${STUBS_FOLDER}/${name}`, stub);
    },
  });
  return {
    target,
    kind: "zig",
    cc: `${path}/cc`,
    cxx: `${path}/c++`,
    ar: `${path}/ar`,
    ranlib: `${path}/ranlib`,
    glibc: floor?.libc === "gnu" ? [floor.major, floor.minor] : null,
    identity: `${zig} ${target.zigTarget} ${floor === null ? "" : formatLibcFloor(floor)} ${path}`,
  };
}

function programsFor({ os }: Target): readonly ZigProgram[] {
  return os === "wasm" ? [...ZIG_PROGRAMS, WASM_LINKER] : ZIG_PROGRAMS;
}

/** Finds the program zig itself inside its Python package, which spares the start of Python at each call. */
export async function zigProgram(host: Host): Promise<string> {
  const { bin } = await pythonTool(host, "ziglang");
  const libraries = `${bin.slice(0, -"/bin".length)}/lib`;
  for (const name of await host.files.list(libraries)) {
    const zig = `${libraries}/${name}/site-packages/ziglang/zig`;
    if (await host.files.exists(zig)) return zig;
  }
  throw new Failure("compiler-unavailable", `${libraries} holds no zig`, {
    remedy: "Remove that folder, so that zig is installed anew.",
  });
}

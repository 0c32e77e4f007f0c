import type { Host } from "@wainwright/core";
import {
  accelerate,
  accelerationProblem,
  openUserland,
  type RustWish,
} from "@wainwright/toolchain";
import { buildSystemOf } from "../plan/build-system.ts";
import { withSystemPackages } from "../system/with-system-packages.ts";
import { userlandProblem, wheelInUserland } from "./in-userland.ts";
import type { BuildRequest, Strategy } from "./strategy.ts";

/**
 * Builds in the target's userland, so that every answer of a configure script and of Python is the target's own, with
 * compilers and tools that run natively: as right as emulated for any build backend, and several times as fast. Where the
 * userland's C library is newer than the level asked for, or no Debian's that is known, zig compiles.
 */
export const accelerated: Strategy = {
  name: "accelerated",
  refuses: (request, host) =>
    userlandProblem(request, host, "accelerate") ??
    accelerationProblem(host, request.target, request.linker),
  build: async (host, wanted, output) =>
    withSystemPackages(host, wanted, async (request) => {
      const opened = await openUserland(host, { ...request, purpose: "accelerate" });
      const { linker, manylinux, env } = request;
      const userland = await accelerate(host, opened, {
        linker,
        floor: manylinux.kind === "level" ? manylinux.floor : null,
        rust: await rustWish(host, request),
        cxx: await hasCxx(host, request),
        env,
      });
      const tools = `${userland.description}, natively ${userland.tools}`;
      return wheelInUserland(host, request, { userland, tools, output });
    }),
};

/** Rust is hundreds of megabytes, so it is brought where the project is seen to need it only. */
async function rustWish(
  host: Host,
  { project, rustToolchain }: BuildRequest,
): Promise<RustWish | null> {
  const { folder } = project;
  const text = await host.files.readTextIfThere(`${folder}/pyproject.toml`);
  const system = buildSystemOf(text, { nativeSources: true, setupPy: null });
  const required = system.requires.some((one) => /^(?:maturin|setuptools[-_.]rust)\b/i.test(one));
  const needed = required || (await host.files.exists(`${folder}/Cargo.toml`));
  return needed ? { toolchain: rustToolchain, workingDirectory: folder } : null;
}

async function hasCxx(host: Host, { project }: BuildRequest): Promise<boolean> {
  const files = await host.files.walk(project.folder);
  return files.some(({ path }) => /\.(?:cc|cpp|cxx|c\+\+)$/i.test(path));
}

import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import type { CCompiler } from "../c-compiler/c-compiler.ts";
import { chooseCompiler } from "../c-compiler/choose-compiler.ts";
import { cmakeToolchain } from "../c-compiler/cmake-toolchain.ts";
import { includeFolders } from "../c-compiler/include-folders.ts";
import { withPackages } from "../c-compiler/with-packages.ts";
import { chooseRunner } from "./choose-runner.ts";
import { crossEnvironment } from "./cross-environment.ts";
import type { FullRustRequest } from "./rust-request.ts";
import type { ChosenToolchain } from "./toolchain-attempts.ts";
import type { PreparedTarget } from "./prepared-rust.ts";

/** Holds what the preparation of every target starts from. */
export interface Preparation {
  readonly request: FullRustRequest;
  readonly hostTarget: Target;
  readonly chosen: ChosenToolchain;
}

/**
 * Gives one target its compiler, its runner and its variables.
 * @throws Failure `compiler-unavailable`, `emulator-unavailable`.
 */
export async function prepareTarget(
  host: Host,
  target: Target,
  { request, hostTarget, chosen }: Preparation,
): Promise<{ readonly prepared: PreparedTarget; readonly env: Readonly<Record<string, string>> }> {
  const { linker, glibc: floor, packages } = request;
  const plain = await chooseCompiler(host, { target, hostTarget, linker, floor });
  const { compiler, root } = await withPackages(host, plain, packages);
  const roots = [root, `/usr/${target.compilerTriplet ?? ""}`, chosen.toolchain.runtimeRoot];
  const runner = await chooseRunner(host, {
    target,
    hostTarget,
    choice: request.runner,
    roots: roots.filter((one) => one !== null),
  });
  const stdSource = chosen.stdSources.get(target) ?? chosen.toolchain.source;
  const prepared = {
    ...{ target, stdSource, linker: compiler.kind, compiler },
    ...{ packagesRoot: root, runner },
  };
  if (compiler.kind === "native") return { prepared, env: {} };
  const folder = await targetFolder(host, compiler, root);
  const env = crossEnvironment({
    target,
    compiler,
    runner,
    cmakeToolchain: `${folder}/toolchain.cmake`,
    includeFolders: (await host.files.readText(`${folder}/include-folders`)).split("\n"),
    packagesRoot: root,
    pkgConfig: root === null ? await pkgConfigOf(host, target) : null,
  });
  return { prepared, env: { ...env, ...sdkEnvironment(host, target, folder) } };
}

/** rustc and the crate `cc` look for Apple's SDK where this names none; zig brings what is needed of it, so any folder will do. */
function sdkEnvironment(
  host: Pick<Host, "env">,
  { os }: Target,
  folder: string,
): Readonly<Record<string, string>> {
  return os === "macos" && host.env("SDKROOT") === null ? { SDKROOT: folder } : {};
}

/** Keeps what is made for a compiler, and what has to be asked of it, once. */
async function targetFolder(
  host: Host,
  compiler: CCompiler,
  packagesRoot: string | null,
): Promise<string> {
  const own = compiler.kind === "gcc" ? `/usr/${compiler.target.compilerTriplet ?? ""}` : null;
  // Below a folder that is not there CMake finds nothing of the host.
  const root = packagesRoot ?? own ?? "/nonexistent";
  const { path } = await host.cache.folder({
    kind: "c-compiler",
    key: JSON.stringify([RECIPE, compiler.identity, compiler.cc, root]),
    make: async (folder) => {
      await host.files.write(`${folder}/toolchain.cmake`, cmakeToolchain(compiler, root));
      const folders = await includeFolders(host, compiler.cc);
      await host.files.write(`${folder}/include-folders`, folders.join("\n"));
    },
  });
  return path;
}

/** Bumped when what {@link targetFolder} writes changes. */
const RECIPE = "1";

/** Finds the pkg-config that Debian and Ubuntu have for a foreign architecture. */
async function pkgConfigOf(host: Host, { gnuTriplet }: Target): Promise<string | null> {
  const name = `${gnuTriplet ?? ""}-pkg-config`;
  return (await host.exec.find(name)) === null ? null : name;
}

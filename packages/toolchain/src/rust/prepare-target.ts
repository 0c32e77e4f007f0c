import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import type { CCompiler } from "../c-compiler/c-compiler.ts";
import { chooseCompiler } from "../c-compiler/choose-compiler.ts";
import { cmakeToolchain } from "../c-compiler/cmake-toolchain.ts";
import { includeFolders } from "../c-compiler/include-folders.ts";
import { chooseRunner } from "./choose-runner.ts";
import { crossEnvironment } from "./cross-environment.ts";
import type { FullRustRequest } from "./rust-request.ts";
import type { ChosenToolchain } from "./choose-toolchain.ts";
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
  const { linker, glibc: floor } = request;
  const compiler = await chooseCompiler(host, { target, hostTarget, linker, floor });
  const runtime = chosen.toolchain.runtimeRoot;
  const roots = [`/usr/${target.compilerTriplet ?? ""}`, ...(runtime === null ? [] : [runtime])];
  const runner = await chooseRunner(host, { target, hostTarget, choice: request.runner, roots });
  const stdSource = chosen.stdSources.get(target) ?? chosen.toolchain.source;
  const prepared = { target, stdSource, linker: compiler.kind, compiler, runner };
  if (compiler.kind === "native") return { prepared, env: {} };
  const folder = await targetFolder(host, compiler);
  const env = crossEnvironment({
    target,
    compiler,
    runner,
    cmakeToolchain: `${folder}/toolchain.cmake`,
    includeFolders: (await host.files.readText(`${folder}/include-folders`)).split("\n"),
    pkgConfigFolders: pkgConfigFolders(target),
    pkgConfigSysroot: null,
    pkgConfig: await pkgConfigOf(host, target),
  });
  return { prepared, env };
}

/** Keeps what is made for a compiler, and what has to be asked of it, once. */
async function targetFolder(host: Host, compiler: CCompiler): Promise<string> {
  const root = compiler.kind === "gcc" ? `/usr/${compiler.target.compilerTriplet ?? ""}` : null;
  const { path } = await host.cache.folder({
    kind: "c-compiler",
    key: JSON.stringify([RECIPE, compiler.identity]),
    make: async (folder) => {
      // Below it there is nothing of the target, so CMake finds nothing of the host either.
      const text = cmakeToolchain(compiler, root ?? "/nonexistent");
      await host.files.write(`${folder}/toolchain.cmake`, text);
      const folders = await includeFolders(host, compiler.cc);
      await host.files.write(`${folder}/include-folders`, folders.join("\n"));
    },
  });
  return path;
}

/** Bumped when what {@link targetFolder} writes changes. */
const RECIPE = "1";

/** Where Debian's multiarch packages of the target have their `.pc` files; nothing but these is looked at. */
function pkgConfigFolders({ gnuTriplet }: Target): readonly string[] {
  return [`/usr/lib/${gnuTriplet ?? ""}/pkgconfig`, "/usr/share/pkgconfig"];
}

async function pkgConfigOf(host: Host, { gnuTriplet }: Target): Promise<string | null> {
  const name = `${gnuTriplet ?? ""}-pkg-config`;
  return (await host.exec.find(name)) === null ? null : name;
}

import type { Host } from "@wainwright/core";
import type { Mount } from "../userland/userland.ts";
import type { Launcher } from "./launchers.ts";
import type { LentCompilers } from "./lent-compilers.ts";
import { CCACHE_FOLDER, LAUNCHERS_FOLDER, TOOLCHAIN_FOLDER } from "./places.ts";

/** Is a table of launchers, with the folder that some of them keep results in. */
export interface CachedLaunchers {
  readonly launchers: readonly Launcher[];
  readonly mounts: readonly Mount[];
}

/**
 * Puts ccache in front of compilers where the workflow says where it keeps results: CCACHE_DIR, among the machine's variables or
 * the build's.
 * @param env the build's variables.
 */
export async function lendCcache(
  host: Host,
  { launchers, programs }: LentCompilers,
  env: Readonly<Record<string, string>>,
): Promise<CachedLaunchers> {
  const given = env["CCACHE_DIR"] ?? host.env("CCACHE_DIR");
  if (given === null || given === "") return { launchers, mounts: [] };
  const folder = host.files.absolute(given);
  await host.files.makeFolder(folder);
  host.log.info(`C and C++ are compiled through ccache, which keeps its results in ${folder}`);
  const digests = await Promise.all(programs.map(async (path) => host.files.sha256(path)));
  return {
    launchers: launchers.flatMap((one) =>
      one.compiles === undefined ? [one] : cached(one, one.compiles, digests.join(" ")),
    ),
    mounts: [{ host: folder, inside: CCACHE_FOLDER, writable: true }],
  };
}

/** Ccache asks a compiler who it is by its file, and this one's is a launcher: it is told instead (ccache(1), compiler_check). */
function cached(
  launcher: Launcher,
  type: NonNullable<Launcher["compiles"]>,
  digest: string,
): readonly Launcher[] {
  const { name, before = [], after = [] } = launcher;
  const behind = { ...launcher, name: `uncached-${name}` };
  const front = {
    name,
    program: `${TOOLCHAIN_FOLDER}/usr/bin/ccache`,
    before: [`${LAUNCHERS_FOLDER}/${behind.name}`],
    fixed: {
      CCACHE_DIR: CCACHE_FOLDER,
      CCACHE_COMPILERTYPE: type,
      CCACHE_COMPILERCHECK: `string:${[digest, ...before, ...after].join(" ")}`,
    },
  };
  return [front, behind];
}

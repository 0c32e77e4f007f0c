import { basename } from "node:path/posix";
import { readBinary } from "@wainwright/binary";
import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import type { Mount } from "../userland/userland.ts";
import { RUSTC_WRAPPER_FOLDER, SCCACHE_FOLDER } from "./places.ts";

/** Is the program that cargo starts rustc by, as a userland sees it. */
export interface LentRustcWrapper {
  readonly mounts: readonly Mount[];
  readonly env: Readonly<Record<string, string>>;
}

const NONE: LentRustcWrapper = { mounts: [], env: {} };

/**
 * Lends the program that RUSTC_WRAPPER names, among the machine's variables or the build's: sccache, most often. Its folder
 * (SCCACHE_DIR) comes with it, no other variable of its: those hold secrets of stores, which are not for builds to see.
 * @param env the build's variables.
 */
export async function lendRustcWrapper(
  host: Host,
  hostTarget: Target,
  env: Readonly<Record<string, string>>,
): Promise<LentRustcWrapper> {
  const variable = (name: string) => env[name] ?? host.env(name);
  const named = variable("RUSTC_WRAPPER");
  if (named === null || named === "") return NONE;
  const program = await host.exec.find(named);
  const problem =
    program === null ? "is not on PATH" : await problemOf(host, { program, hostTarget });
  if (program === null || problem !== null) {
    host.log.warning(`RUSTC_WRAPPER: ${named} ${problem ?? ""}; rustc is started without it`);
    return { mounts: [], env: { RUSTC_WRAPPER: "" } };
  }
  const name = basename(program);
  const folder = await host.files.temporaryFolder("rustc-wrapper");
  await host.files.copy(await host.files.realPath(program), `${folder}/${name}`);
  const kept = await sccacheFolder(host, variable("SCCACHE_DIR"));
  return {
    mounts: [{ host: folder, inside: RUSTC_WRAPPER_FOLDER, writable: false }, ...kept.mounts],
    env: {
      RUSTC_WRAPPER: `${RUSTC_WRAPPER_FOLDER}/${name}`,
      // Its server outlives no build, and one of the host's would look for the build's files in vain.
      SCCACHE_SERVER_UDS: "/tmp/sccache.socket",
      ...kept.env,
    },
  };
}

async function sccacheFolder(host: Host, given: string | null): Promise<LentRustcWrapper> {
  if (given === null || given === "") return NONE;
  const folder = host.files.absolute(given);
  await host.files.makeFolder(folder);
  return {
    mounts: [{ host: folder, inside: SCCACHE_FOLDER, writable: true }],
    env: { SCCACHE_DIR: SCCACHE_FOLDER },
  };
}

/** A script would need its interpreter there, and be emulated. */
async function problemOf(
  host: Host,
  { program, hostTarget }: { readonly program: string; readonly hostTarget: Target },
): Promise<string | null> {
  const file = await host.files.openForReading(program);
  try {
    const read = readBinary(file);
    const native = read.kind === "elf" && read.elf.machine === hostTarget.elf?.machine;
    return native ? null : `is no program of ${hostTarget.name}`;
  } finally {
    await file.close();
  }
}

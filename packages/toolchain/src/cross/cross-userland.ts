import { Failure, type Host } from "@wainwright/core";
import type { Interpreter, Target } from "@wainwright/platform";
import { compileLaunchers } from "../accelerated/compile-launchers.ts";
import { CMAKE_FOLDER, LAUNCHERS_FOLDER, TOOLCHAIN_FOLDER } from "../accelerated/places.ts";
import { makeToolchainRoot } from "../accelerated/toolchain-root.ts";
import { hostTarget as targetOfHost } from "../system/host-target.ts";
import type { DebianSuite } from "../userland/debian-suites.ts";
import { openUserland } from "../userland/open-userland.ts";
import type { Mount, Userland, UserlandCommand } from "../userland/userland.ts";
import { cmakeCrossFile } from "./cmake-cross-file.ts";
import { crossLaunchers } from "./cross-launchers.ts";
import { crossProblem } from "./cross-problem.ts";
import { crossSite, sysconfigVariables } from "./cross-site.ts";
import { nativeUserland } from "./native-userland.ts";
import { CROSS_FILES, SYSROOT } from "./places.ts";
import { proveCross } from "./prove-cross.ts";

/** Is a userland of the host's own machine whose compilers make a target's code, and whose Python says that it is the target's. */
export interface CrossUserland extends Userland {
  /** Says what compiles: "gcc 12.2.0". */
  readonly tools: string;
  /** The userland whose headers and libraries are taken. */
  readonly sysroot: Userland;
}

/** Says for whom a cross build is. */
export interface CrossRequest {
  readonly target: Target;
  readonly interpreter: Interpreter;
  /** Debian packages of the target that the build needs besides the usual ones. */
  readonly packages: readonly string[];
}

/**
 * Opens a userland to cross-compile in: the compilers are those of an accelerated build, below the same path, the
 * headers and libraries the target userland's; only what a build makes and starts runs as the target. That it makes the
 * target's code is proved.
 * @throws Failure `target-unserved`, `userland-failed`, `compiler-unavailable`, `compiler-not-proved`, or what the emulators throw.
 */
export async function openCrossUserland(
  host: Host,
  { target, interpreter, packages }: CrossRequest,
): Promise<CrossUserland> {
  const hostTarget = targetOfHost(host);
  const problem = crossProblem(hostTarget, target, interpreter);
  if (problem !== null) throw unserved(target, problem);
  const purpose = "accelerate";
  const sysroot = await openUserland(host, { target, interpreter, purpose, image: null, packages });
  const own = await nativeUserland(host, { hostTarget, target, interpreter });
  const { suite } = sysroot;
  if (suite === null) throw unserved(target, "its userland is of no Debian suite");
  const mounts = await crossMounts(host, { suite, hostTarget, target, interpreter, sysroot });
  const userland = withMounts(own, mounts, target);
  const tools = await proveCross(host, userland, target);
  return { ...userland, tools, sysroot };
}

interface Parts {
  readonly suite: DebianSuite;
  readonly hostTarget: Target;
  readonly target: Target;
  readonly interpreter: Interpreter;
  readonly sysroot: Userland;
}

async function crossMounts(host: Host, parts: Parts): Promise<readonly Mount[]> {
  const toolchain = await makeToolchainRoot(host, parts);
  const launchers = await compileLaunchers(host, toolchain.path, crossLaunchers(parts));
  const files = await writeFiles(host, parts);
  const { major, minor } = parts.interpreter;
  const root = parts.sysroot.root ?? "";
  const headers = `/usr/include/python${major}.${minor}`;
  return [
    [toolchain.path, TOOLCHAIN_FOLDER],
    [launchers, LAUNCHERS_FOLDER],
    ...["bin", "share"].map((name) => [`${toolchain.path}/usr/${name}`, `${CMAKE_FOLDER}/${name}`]),
    [root, SYSROOT],
    [`${root}${headers}`, headers],
    [files, CROSS_FILES],
    // Debian keeps it there, and a link in Python's own folder.
    [`${files}/sitecustomize.py`, `/etc/python${major}.${minor}/sitecustomize.py`],
  ].map(([from = "", inside = ""]) => ({ host: from, inside, writable: false }));
}

async function writeFiles(host: Host, { hostTarget, target, interpreter }: Parts): Promise<string> {
  const files = {
    "sitecustomize.py": crossSite(hostTarget, target, interpreter),
    "toolchain.cmake": cmakeCrossFile(target, interpreter),
  };
  const { path } = await host.cache.folder({
    kind: "cross-files",
    key: JSON.stringify(files),
    make: async (folder) => {
      for (const [name, text] of Object.entries(files))
        await host.files.write(`${folder}/${name}`, text);
    },
  });
  return path;
}

function withMounts(userland: Userland, mounts: readonly Mount[], target: Target): Userland {
  const env = {
    ...sysconfigVariables(target),
    CMAKE_TOOLCHAIN_FILE: `${CROSS_FILES}/toolchain.cmake`,
    CC_FOR_BUILD: "host-gcc",
    CXX_FOR_BUILD: "host-g++",
  };
  const run = async (command: UserlandCommand) =>
    userland.run({
      ...command,
      mounts: [...(command.mounts ?? []), ...mounts],
      cwd: command.cwd ?? command.mounts?.[0]?.inside ?? "/",
      path: [...(command.path ?? []), LAUNCHERS_FOLDER],
      env: { ...env, ...command.env },
    });
  return { ...userland, run };
}

function unserved({ name }: Target, problem: string): Failure {
  return new Failure("target-unserved", `${name} cannot be cross-compiled for: ${problem}`, {
    remedy: "Choose strategy: accelerated or emulated.",
  });
}

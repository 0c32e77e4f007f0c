import { dirname } from "node:path/posix";
import { Failure, type Host } from "@wainwright/core";
import type { Interpreter, Target } from "@wainwright/platform";
import { TOOLCHAIN_FOLDER } from "../accelerated/places.ts";
import { makeDebianRoot } from "../userland/debian-root.ts";
import { planUserland } from "../userland/plan-userland.ts";
import { provePython } from "../userland/prove-python.ts";
import type { RootChanges } from "../userland/root-changes.ts";
import { runInRoot } from "../userland/run-in-root.ts";
import { sandboxPrefix } from "../userland/sandbox-access.ts";
import type { Userland } from "../userland/userland.ts";
import { SYSROOT } from "./places.ts";

/** Says whose Python runs, and for which target. */
export interface NativeRequest {
  readonly hostTarget: Target;
  readonly target: Target;
  readonly interpreter: Interpreter;
}

/**
 * Opens a userland of the host's own machine that a target's root can be mounted into.
 * @throws Failure `target-unserved`, `userland-failed`, `python-unavailable`.
 */
export async function nativeUserland(
  host: Host,
  { hostTarget, target, interpreter }: NativeRequest,
): Promise<Userland> {
  const plan = planUserland(hostTarget, interpreter, "accelerate");
  if (!plan.ok)
    throw new Failure("target-unserved", plan.problem, {
      remedy: "Choose strategy: accelerated or emulated.",
    });
  const { suite, packages } = plan;
  const architecture = hostTarget.debianArchitecture ?? "";
  const root = await makeDebianRoot(host, {
    suite: suite.name,
    architectures: [architecture],
    packages,
    changes: sysrootChanges(target),
  });
  const prefix = await sandboxPrefix(host);
  const opened = { root: root.path, prefix, mounts: [], env: {} };
  const userland: Userland = {
    target: hostTarget,
    description: `debian ${suite.name} ${architecture}`,
    python: { interpreter, path: `/usr/bin/python${suite.python}` },
    suite,
    emulated: false,
    root: root.path,
    cached: root.hit,
    run: async (command) => runInRoot(host, opened, command),
  };
  await provePython(host, userland);
  return userland;
}

/**
 * Says what a root needs so that another one below {@link SYSROOT} is whole. Many links of Debian's development packages lead
 * to `/lib` and the triplet, and where nothing is there linkers silently take the static library beside the link; and by the
 * loader of the target what a build has made runs, emulated.
 */
export function sysrootChanges({ gnuTriplet, interpreterPath }: Target): RootChanges {
  const loader = (interpreterPath ?? "").slice(1);
  const folder = dirname(loader);
  const places = [`usr/lib/${gnuTriplet ?? ""}`, `usr/include/${gnuTriplet ?? ""}`, loader];
  return {
    // Where the folder is a link into /usr, as on a merged /usr, what it leads to has to be there.
    folders: [TOOLCHAIN_FOLDER.slice(1), `usr/${folder}`, folder],
    links: places.map((place) => [place, `${SYSROOT}/${place}`] as const),
    removed: [],
  };
}

import { dirname } from "node:path/posix";
import { Failure, type Host } from "@wainwright/core";
import type { Interpreter, Target } from "@wainwright/platform";
import { TOOLCHAIN_FOLDER } from "../accelerated/places.ts";
import { withPrefix } from "../system/as-root.ts";
import { makeDebianRoot } from "../userland/debian-root.ts";
import { networkAccess } from "../userland/network-access.ts";
import { planUserland } from "../userland/plan-userland.ts";
import { provePython } from "../userland/prove-python.ts";
import type { RootChanges } from "../userland/root-changes.ts";
import { giveBack, sandboxPrefix } from "../userland/sandbox-access.ts";
import { sandboxCommand } from "../userland/sandbox-command.ts";
import type { Userland, UserlandCommand } from "../userland/userland.ts";
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
  const userland: Userland = {
    target: hostTarget,
    description: `debian ${suite.name} ${architecture}`,
    python: { interpreter, path: `/usr/bin/python${suite.python}` },
    suite,
    emulated: false,
    root: root.path,
    cached: root.hit,
    run: async (command) => run(host, { root: root.path, prefix }, command),
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

async function run(
  host: Host,
  { root, prefix }: { readonly root: string; readonly prefix: readonly string[] },
  command: UserlandCommand,
) {
  const network = command.network === true ? await networkAccess(host) : { mounts: [], env: {} };
  const env = { ...network.env, ...command.env };
  const { quiet, timeoutSeconds, startedBy = [] } = command;
  const sandbox = sandboxCommand(root, { ...command, env }, network.mounts);
  try {
    return await host.exec.run({
      argv: withPrefix([...prefix, ...startedBy], sandbox),
      label: command.label ?? command.argv[0],
      ...(quiet === undefined ? {} : { quiet }),
      ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    });
  } finally {
    await giveBack(host, prefix, command.mounts ?? []);
  }
}

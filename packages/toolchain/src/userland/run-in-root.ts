import type { Completed, Host } from "@wainwright/core";
import { withPrefix } from "../system/as-root.ts";
import { networkAccess } from "./network-access.ts";
import { giveBack } from "./sandbox-access.ts";
import { sandboxCommand } from "./sandbox-command.ts";
import type { Mount, UserlandCommand } from "./userland.ts";

/** Is a userland's file system, with what belongs to every command in it. */
export interface OpenedRoot {
  /** On the host. */
  readonly root: string;
  /** What bubblewrap is started with. */
  readonly prefix: readonly string[];
  readonly mounts: readonly Mount[];
  readonly env: Readonly<Record<string, string>>;
}

const NO_NETWORK = { mounts: [], env: {} } as const;

/** Runs a command in a userland's root; what it wrote into mounted folders belongs to the user afterwards. */
export async function runInRoot(
  host: Host,
  { root, prefix, mounts, env }: OpenedRoot,
  command: UserlandCommand,
): Promise<Completed> {
  const network = command.network === true ? await networkAccess(host) : NO_NETWORK;
  const whole = { ...command, env: { ...env, ...network.env, ...command.env } };
  const sandbox = sandboxCommand(root, whole, [...mounts, ...network.mounts]);
  const { quiet, timeoutSeconds, startedBy = [] } = command;
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

import type { Mount, UserlandCommand } from "./userland.ts";

/** Is where programs of an extracted Debian root look for each other. */
const SEARCH_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/**
 * Writes the bubblewrap command (bwrap(1)) that runs a program in a root file system: the root read-only, the
 * mounts of the command, new /proc, /dev and /tmp, a process namespace of its own. Every mount lives in that
 * namespace, so that nothing has to be undone, whatever kills it.
 */
export function sandboxCommand(
  root: string,
  command: UserlandCommand,
  extraMounts: readonly Mount[] = [],
): readonly [string, ...string[]] {
  const mounts = [...extraMounts, ...(command.mounts ?? [])];
  const directory = command.cwd ?? command.mounts?.[0]?.inside ?? "/";
  const given = { PATH: SEARCH_PATH, HOME: "/tmp", LC_ALL: "C.UTF-8", ...command.env };
  const env = { ...given, PATH: [...(command.path ?? []), given.PATH].join(":") };
  return [
    "bwrap",
    "--die-with-parent",
    "--new-session",
    "--unshare-pid",
    "--unshare-ipc",
    "--unshare-uts",
    ...(command.network === true ? [] : ["--unshare-net"]),
    "--ro-bind",
    root,
    "/",
    "--proc",
    "/proc",
    "--dev",
    "/dev",
    "--tmpfs",
    "/tmp",
    "--tmpfs",
    "/run",
    ...mounts.flatMap(mountOptions),
    "--chdir",
    directory,
    "--clearenv",
    ...Object.entries(env).flatMap(([name, value]) => ["--setenv", name, value]),
    "--",
    ...command.argv,
  ];
}

function mountOptions({ host, inside, writable }: Mount): readonly string[] {
  return [writable ? "--bind" : "--ro-bind", host, inside];
}

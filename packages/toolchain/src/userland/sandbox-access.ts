import { Failure, type Host, runTool } from "@wainwright/core";
import { rootPrefix, withPrefix } from "../system/as-root.ts";
import type { Mount } from "./userland.ts";

/**
 * Returns what to put before bubblewrap's command so that it may make namespaces: nothing for root and where every user
 * may; sudo where a kernel keeps them to root, as Ubuntu's does from 23.10 on (AppArmor's restriction of user namespaces).
 * @throws Failure `no-root` where neither works.
 */
export async function sandboxPrefix(host: Host): Promise<readonly string[]> {
  if (host.facts.uid === 0) return [];
  const argv = ["bwrap", "--ro-bind", "/", "/", "--unshare-pid", "--unshare-net", "true"] as const;
  const tried = await host.exec.run({ argv, quiet: true });
  if (tried.exitCode === 0) return [];
  const prefix = await rootPrefix(host);
  if (prefix !== null) return prefix;
  throw new Failure(
    "no-root",
    `bubblewrap may make no namespaces here, and sudo is missing or asks for a password:\n${tried.output.trim()}`,
    { remedy: "Run as root, allow password-free sudo, or allow user namespaces to bwrap." },
  );
}

/** Gives what programs run as root wrote back to the user who lent the folders. */
export async function giveBack(
  host: Host,
  prefix: readonly string[],
  mounts: readonly Mount[],
): Promise<void> {
  const folders = mounts.filter(({ writable }) => writable).map((mount) => mount.host);
  if (prefix.length === 0 || folders.length === 0) return;
  const argv = withPrefix(prefix, ["chown", "-R", String(host.facts.uid), "--", ...folders]);
  await runTool(host, { argv, quiet: true, undoes: true });
}

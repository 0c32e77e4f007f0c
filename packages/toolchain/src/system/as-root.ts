import { Failure, type Host } from "@wainwright/core";

/**
 * Makes an argument vector run as root: itself for root, through `sudo -n` where that needs no password.
 * @throws Failure `no-root` that names what root was needed for.
 */
export async function asRoot(
  host: Host,
  argv: readonly [string, ...string[]],
  purpose: string,
): Promise<readonly [string, ...string[]]> {
  if (host.facts.uid === 0) return argv;
  if (await sudoWorks(host)) return ["sudo", "-n", "--", ...argv];
  throw new Failure(
    "no-root",
    `${purpose} needs root, and sudo is missing or asks for a password`,
    {
      remedy: `Run as root, allow password-free sudo, or do it beforehand: ${argv.join(" ")}`,
    },
  );
}

async function sudoWorks(host: Host): Promise<boolean> {
  if ((await host.exec.find("sudo")) === null) return false;
  const tried = await host.exec.run({ argv: ["sudo", "-n", "true"], quiet: true });
  return tried.exitCode === 0;
}

import { Failure, type Host } from "@wainwright/core";

/**
 * Returns what to put before an argument vector so that it runs as root: nothing for root itself,
 * `sudo -n --` where sudo asks for no password, null where there is no way.
 */
export async function rootPrefix(host: Host): Promise<readonly string[] | null> {
  if (host.facts.uid === 0) return [];
  if ((await host.exec.find("sudo")) === null) return null;
  const tried = await host.exec.run({ argv: ["sudo", "-n", "true"], quiet: true, undoes: true });
  return tried.exitCode === 0 ? ["sudo", "-n", "--"] : null;
}

/**
 * Makes an argument vector run as root.
 * @throws Failure `no-root` that names what root was needed for.
 */
export async function asRoot(
  host: Host,
  argv: readonly [string, ...string[]],
  purpose: string,
): Promise<readonly [string, ...string[]]> {
  const prefix = await rootPrefix(host);
  if (prefix === null)
    throw new Failure(
      "no-root",
      `${purpose} needs root, and sudo is missing or asks for a password`,
      {
        remedy: `Run as root, allow password-free sudo, or do it beforehand: ${argv.join(" ")}`,
      },
    );
  return withPrefix(prefix, argv);
}

/** Puts a prefix, as {@link rootPrefix} gives it, before an argument vector. */
export function withPrefix(
  prefix: readonly string[],
  argv: readonly [string, ...string[]],
): readonly [string, ...string[]] {
  const [first, ...others] = prefix;
  return first === undefined ? argv : [first, ...others, ...argv];
}

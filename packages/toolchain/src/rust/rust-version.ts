/** Is what `rustc -vV` says. */
export interface RustcVersion {
  /** As `1.85.0` or `1.97.0-nightly`. */
  readonly release: string;
  /** The triple of the machine it runs on. */
  readonly host: string;
  readonly commit: string | null;
}

/** Reads the output of `rustc -vV`; null when it is something else. */
export function parseRustcVersion(output: string): RustcVersion | null {
  const field = (name: string) => new RegExp(`^${name}: (\\S+)$`, "m").exec(output)?.[1] ?? null;
  const release = field("release");
  const host = field("host");
  if (release === null || host === null) return null;
  return { release, host, commit: field("commit-hash") };
}

/** Reads the version out of `cargo --version`; null when it is something else. */
export function parseCargoVersion(output: string): string | null {
  return /^cargo (\d+\.\d+\.\d+\S*)/m.exec(output)?.[1] ?? null;
}

/**
 * Tells whether a release is one that a channel stands for: `1.85` is any 1.85.x, `stable` any release without a
 * suffix, `nightly-2026-01-31` any nightly (its date is not in the release's name).
 */
export function satisfiesChannel(release: string, channel: string): boolean {
  const [name = ""] = channel.split("-");
  if (name === "stable") return /^\d+\.\d+\.\d+$/.test(release);
  if (name === "beta" || name === "nightly") return release.includes(`-${name}`);
  return release === channel || (/^\d+\.\d+$/.test(channel) && release.startsWith(`${channel}.`));
}

/** Gives the minor number of a 1.x version; null when it is something else. */
export function minorOf(version: string): number | null {
  const match = /^1\.(\d+)/.exec(version);
  return match === null ? null : Number(match[1]);
}

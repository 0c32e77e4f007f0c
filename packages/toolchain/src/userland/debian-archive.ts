import type { Host } from "@wainwright/core";
import { installPackages } from "../system/install-packages.ts";
import { debianSourceLine } from "./debian-mirror.ts";
import { KEYRING, makeDebianRoot } from "./debian-root.ts";

/** Is where Debian's packages come from, and the keys that sign for them. */
export interface DebianArchive {
  /** As sources.list(5) has it. */
  readonly sourceLine: string;
  /** The path of the keyring on this host. */
  readonly keyring: string;
}

/**
 * Names the archive of a Debian suite, by the mirror that this host itself uses, or else by the one that mmdebstrap takes,
 * and makes sure of its keys.
 * @throws Failure what {@link makeDebianRoot} throws.
 */
export async function debianArchive(
  host: Host,
  { suite, architecture }: { readonly suite: string; readonly architecture: string },
): Promise<DebianArchive> {
  if (!(await host.files.exists(KEYRING))) await installPackages(host, ["debian-archive-keyring"]);
  const own = await debianSourceLine(host, suite);
  if (own !== null) return { sourceLine: own, keyring: KEYRING };
  const packages = ["libc6"];
  const { path } = await makeDebianRoot(host, { suite, architectures: [architecture], packages });
  const sources = await host.files.readText(`${path}/etc/apt/sources.list`);
  return { sourceLine: sources.trim(), keyring: KEYRING };
}

import type { Host } from "@wainwright/core";

const SOURCES_FOLDER = "/etc/apt/sources.list.d";

/**
 * Returns the apt source line for a Debian suite, by the mirror that this host itself uses; or null where it
 * names none (an Ubuntu host, say): the tools then use their own default mirror.
 * `WAINWRIGHT_DEBIAN_MIRROR` wins over both.
 */
export async function debianSourceLine(host: Host, suite: string): Promise<string | null> {
  const mirror = host.env("WAINWRIGHT_DEBIAN_MIRROR") ?? (await mirrorOfHost(host));
  return mirror === null ? null : `deb ${mirror} ${suite} main`;
}

async function mirrorOfHost(host: Host): Promise<string | null> {
  const texts = [await host.files.readTextIfThere("/etc/apt/sources.list")];
  if (await host.files.exists(SOURCES_FOLDER))
    for (const name of await host.files.list(SOURCES_FOLDER))
      texts.push(await host.files.readTextIfThere(`${SOURCES_FOLDER}/${name}`));
  return mirrorIn(texts.filter((text) => text !== null).join("\n"));
}

/** Finds the first Debian mirror in apt sources of either format (sources.list(5)): an address whose path ends in `/debian`. */
export function mirrorIn(sources: string): string | null {
  for (const line of sources.split("\n")) {
    if (!/^(?:deb|URIs:)\s/.test(line)) continue;
    const address = line.split(/\s+/).find((word) => /^https?:\/\/\S+\/debian\/?$/.test(word));
    if (address !== undefined) return address;
  }
  return null;
}

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
      if (/\.(?:list|sources)$/.test(name))
        texts.push(await host.files.readTextIfThere(`${SOURCES_FOLDER}/${name}`));
  return mirrorIn(texts.filter((text) => text !== null).join("\n\n"));
}

/** Is what apt is told of one repository, in words. */
interface AptSource {
  readonly addresses: readonly string[];
  readonly components: readonly string[];
  /** The keys it is trusted by; none: all of the host's. */
  readonly signedBy: string | null;
}

/**
 * Finds the first Debian mirror in apt sources of either format (sources.list(5)): an address whose path ends in
 * `/debian`, with the component `main`, signed by Debian's keys. Others publish for Debian under such addresses too.
 */
export function mirrorIn(sources: string): string | null {
  for (const source of [...oneLineSources(sources), ...stanzas(sources)]) {
    const address = source.addresses.find((word) => /^https?:\/\/\S+\/debian\/?$/.test(word));
    const debians = source.signedBy === null || source.signedBy.includes("debian-archive-");
    if (address !== undefined && debians && source.components.includes("main")) return address;
  }
  return null;
}

/** Reads lines as `deb [options] address suite component …`. */
function oneLineSources(text: string): readonly AptSource[] {
  return [...text.matchAll(/^deb[ \t]+(?:\[(.*?)\][ \t]+)?(\S+)[ \t]+\S+[ \t]+(.*)$/gm)].map(
    ([, options = "", address = "", components = ""]) => ({
      addresses: [address],
      components: components.split(/\s+/),
      signedBy: /signed-by=(\S+)/i.exec(options)?.[1] ?? null,
    }),
  );
}

/** Reads stanzas of `Field: value` lines, as deb822(5) has them. */
function stanzas(text: string): readonly AptSource[] {
  return text.split(/\n\s*\n/).flatMap((stanza) => {
    const value = (field: string) =>
      new RegExp(`^${field}:(.*(?:\\n[ \\t].*)*)`, "im").exec(stanza)?.[1]?.trim() ?? null;
    if (value("Types")?.split(/\s+/).includes("deb") !== true) return [];
    return [
      {
        addresses: (value("URIs") ?? "").split(/\s+/),
        components: (value("Components") ?? "").split(/\s+/),
        signedBy: value("Signed-By"),
      },
    ];
  });
}

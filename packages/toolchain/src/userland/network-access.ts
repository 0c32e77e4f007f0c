import type { Host } from "@wainwright/core";
import type { Mount } from "./userland.ts";

/** Is what a program in a userland needs so that the host's network serves it as it serves the host. */
export interface NetworkAccess {
  readonly mounts: readonly Mount[];
  readonly env: Readonly<Record<string, string>>;
}

const CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt";
/** Where distributions keep the certificates that TLS is checked against. */
const CERTIFICATE_PLACES = [CERTIFICATES, "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"];
/** How users tell where the network begins: proxies, and the index that pip takes packages from. */
const LENT_VARIABLES = [
  ...["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"],
  ...["http_proxy", "https_proxy", "all_proxy", "no_proxy"],
  ...[
    "PIP_INDEX_URL",
    "PIP_EXTRA_INDEX_URL",
    "PIP_TRUSTED_HOST",
    "PIP_DEFAULT_TIMEOUT",
    "PIP_RETRIES",
  ],
];

/** Finds what the host's own programs reach the network by: name resolution, certificates, proxies, pip's index. */
export async function networkAccess(host: Host): Promise<NetworkAccess> {
  const places = [host.env("SSL_CERT_FILE"), ...CERTIFICATE_PLACES];
  const certificates = await firstThere(
    host,
    places.filter((place) => place !== null),
  );
  const files = [
    ["/etc/resolv.conf", await firstThere(host, ["/etc/resolv.conf"])],
    ["/etc/hosts", await firstThere(host, ["/etc/hosts"])],
    [CERTIFICATES, certificates],
  ] as const;
  const lent = LENT_VARIABLES.flatMap((name) => {
    const value = host.env(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    mounts: files.flatMap(([inside, from]) =>
      from === null ? [] : [{ host: from, inside, writable: false }],
    ),
    env: {
      ...Object.fromEntries(lent),
      ...(certificates === null ? {} : { SSL_CERT_FILE: CERTIFICATES, PIP_CERT: CERTIFICATES }),
    },
  };
}

async function firstThere(host: Host, places: readonly string[]): Promise<string | null> {
  for (const place of places) if (await host.files.exists(place)) return place;
  return null;
}

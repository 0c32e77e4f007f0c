import type { Host } from "@wainwright/core";

/** A silent server is left after that. */
const STALL_SECONDS = 0.2;

/** Makes of a machine that of a job with these variables, which waits for nobody; and tells what it was to mask. */
export function jobHost(
  host: Host,
  variables: Readonly<Record<string, string>>,
): { readonly host: Host; readonly masked: readonly string[] } {
  const masked: string[] = [];
  const mask = (secret: string) => {
    masked.push(secret);
  };
  return {
    host: {
      ...host,
      env: (name) => variables[name] ?? null,
      runner: { ...host.runner, mask },
      clock: { now: () => Date.now(), sleep: async () => undefined },
      http: {
        download: async (download) => host.http.download(download),
        send: async (request) => host.http.send({ ...request, stallSeconds: STALL_SECONDS }),
      },
    },
    masked,
  };
}

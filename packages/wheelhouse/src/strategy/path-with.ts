import type { Host } from "@wainwright/core";

/** Puts folders before the ones on PATH. */
export function pathWith(host: Pick<Host, "env">, folders: readonly string[]): string {
  return [...folders, host.env("PATH") ?? "/usr/bin:/bin"].join(":");
}

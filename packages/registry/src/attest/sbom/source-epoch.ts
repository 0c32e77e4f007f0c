import type { Host } from "@wainwright/core";

/** Reads the time that what is made is to have, in seconds since 1970; null where nothing says one (https://reproducible-builds.org/specs/source-date-epoch/). */
export function sourceEpoch(host: Pick<Host, "env">): number | null {
  const given = host.env("SOURCE_DATE_EPOCH");
  return given !== null && /^\d{1,11}$/.test(given) ? Number(given) : null;
}

import type { Host } from "@wainwright/core";

/** Zip archives know no earlier time: 1980-01-01. */
const EARLIEST = 315_532_800;

/**
 * Gives the moment that everything made gets, in seconds since 1970, so that two builds give the same bytes.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function sourceDateEpoch(host: Pick<Host, "env">): number {
  const given = host.env("SOURCE_DATE_EPOCH");
  const epoch = given !== null && /^\d{1,12}$/.test(given) ? Number(given) : EARLIEST;
  return Math.max(epoch, EARLIEST);
}

import { isBelow } from "../web/is-below.ts";

/** What cargo calls the registry that it asks by default, by whichever address it does: a repository that is named after it. */
const IDENTITY = "https://github.com/rust-lang/crates.io-index";
const DOMAIN = IDENTITY.slice(IDENTITY.lastIndexOf("/") + 1, -"-index".length);

/**
 * Says whether an index is that of the public registry: cargo's own name of it, or a sparse index at its domain or below.
 * @param index as cargo writes it: `sparse+https://…/`, or a repository's address.
 */
export function isCratesIo(index: string): boolean {
  if (index === IDENTITY) return true;
  const [, address = ""] = /^sparse\+(https:.*)$/.exec(index) ?? [];
  return URL.canParse(address) && isBelow(new URL(address).hostname, DOMAIN);
}

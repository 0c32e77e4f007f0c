import { Failure } from "@wainwright/core";
import { isBelow } from "../web/is-below.ts";
import { type ImagePlace, isLoopback } from "./image-place.ts";

/**
 * Says whether a registry's password may go to where the registry sends it for a token: to itself, or to a host of the same domain
 * (registry.example.org → auth.example.org, example.org), and never from TLS to none. Whoever can answer in a registry's name could
 * have the password sent anywhere otherwise.
 * @param trusted hosts that may be told whatever their domain.
 */
export function isOwnRealm(place: ImagePlace, realm: URL, trusted: readonly string[]): boolean {
  if (!isSafe(place, realm)) return false;
  if (trusted.includes(realm.host)) return true;
  const registry = place.host.replace(/:\d+$/, "").toLowerCase();
  const domain = domainOf(registry);
  return isBelow(realm.hostname, registry) || (domain !== null && isBelow(realm.hostname, domain));
}

/**
 * Refuses a registry that would have the password sent to somebody else.
 * @throws Failure `server-refused`
 */
export function requireOwnRealm(place: ImagePlace, realm: URL, trusted: readonly string[]): void {
  if (isOwnRealm(place, realm, trusted)) return;
  throw new Failure(
    "server-refused",
    `${place.host} wants the password to be sent to ${realm.origin}, which is not its own; it was not sent`,
    { remedy: `If that is right, name ${realm.host} among the hosts that may be told.` },
  );
}

function isSafe(place: ImagePlace, { protocol, host, username, password }: URL): boolean {
  const isHere = isLoopback(place) && isLoopback({ ...place, host });
  return (protocol === "https:" || isHere) && username === "" && password === "";
}

/** An address has no domain, and of a name the last part is none. */
function domainOf(registry: string): string | null {
  const domain = registry.slice(registry.indexOf(".") + 1);
  return domain.includes(".") && !/^[\d.]+$/.test(registry) ? domain : null;
}

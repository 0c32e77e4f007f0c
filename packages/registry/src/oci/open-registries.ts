import { Failure, type Host } from "@wainwright/core";
import { Secrets } from "../web/secrets.ts";
import { findLogin } from "./find-login.ts";
import { type ImagePlace, nameOf } from "./image-place.ts";
import type { RegistryAccess } from "./registry-access.ts";
import { RegistryClient } from "./registry-client.ts";
import type { ImageCredentials, RegistryLogin } from "./registry-login.ts";
import { Skopeo } from "./skopeo.ts";

/** Says to which registries, and who comes in there by what. */
export interface RegistryOptions {
  readonly places: readonly ImagePlace[];
  /** By host; who is not named there comes in by docker's or podman's own login. */
  readonly credentials: Readonly<Record<string, ImageCredentials>>;
  /** A file with certificates of authorities that are trusted beside the system's, in PEM; null for none. */
  readonly ca: string | null;
  /** Hosts of other domains that may be told a password, because a registry's tokens come from there. */
  readonly trustedRealms: readonly string[];
}

/** Is what speaks to registries. */
export interface Registries {
  readonly skopeo: Skopeo;
  readonly secrets: Secrets;
  /** In the order of the options. */
  readonly opened: readonly OpenPlace[];
}

/** Is a repository, and who asks it. */
export interface OpenPlace {
  readonly place: ImagePlace;
  readonly client: RegistryClient;
}

/**
 * Finds out who comes in where, and has both skopeo and what asks beside it do so by the same.
 * @throws Failure `tool-missing`, `path-missing`.
 */
export async function openRegistries(host: Host, options: RegistryOptions): Promise<Registries> {
  const { places, credentials, trustedRealms } = options;
  const ca = await readAuthorities(host, options.ca);
  const secrets = new Secrets(host);
  const logins = new Map<string, RegistryLogin>();
  const opened: OpenPlace[] = [];
  for (const place of places) {
    const login = await findLogin(host, place, credentials);
    if (login !== null) {
      hide(secrets, login);
      // Older ones know logins of whole hosts only.
      logins.set(logins.has(place.host) ? nameOf(place) : place.host, login);
    }
    const access: RegistryAccess = { login, ca, trustedRealms, secrets };
    opened.push({ place, client: new RegistryClient(host, place, access) });
  }
  const skopeo = await Skopeo.open(host, { logins: Object.fromEntries(logins), ca });
  return { skopeo, secrets, opened };
}

function hide(secrets: Secrets, login: RegistryLogin): void {
  if (login.kind === "identity") {
    secrets.hide(login.token);
    return;
  }
  secrets.hide(login.password);
  secrets.hide(`${login.username}:${login.password}`);
}

async function readAuthorities(host: Host, path: string | null): Promise<string | null> {
  if (path === null) return null;
  const text = await host.files.readTextIfThere(path);
  if (text !== null) return text;
  throw new Failure("path-missing", `there is no ${path}`, {
    remedy: "Name the file that has the registry's own authority.",
  });
}

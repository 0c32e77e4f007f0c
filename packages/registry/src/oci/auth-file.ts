import { isRecord, jsonOrNull } from "@wainwright/core";
import type { ImagePlace } from "./image-place.ts";
import { loginOf, type RegistryLogin } from "./registry-login.ts";

/** Says where a file of docker's or podman's has the login of a registry: in itself, or with a program. */
export type FoundLogin =
  | { readonly kind: "login"; readonly login: RegistryLogin }
  | { readonly kind: "helper"; readonly program: string; readonly server: string };

/** What docker calls its own registry in its files. */
const HUB_KEY = "index.docker.io";
const HELPER = /^[\w.-]+$/;

/**
 * Finds what a file of docker's or podman's says of a place: a helper of the registry's own, what stands there (podman's may be of a
 * part of a registry), or the helper for all of them (containers-auth.json(5); docker login's manual).
 * @param text of the file, whatever it holds.
 */
export function loginIn(text: string, place: ImagePlace): readonly FoundLogin[] {
  const config = jsonOrNull(text);
  if (!isRecord(config)) return [];
  const { credHelpers, auths, credsStore } = config;
  const keys = keysOf(place);
  const ownHelpers = keys.flatMap((key) => {
    const word = isRecord(credHelpers) ? credHelpers[key] : null;
    return helper(word, key);
  });
  const logins = keys.flatMap((key) => entriesOf(auths, key).flatMap((entry) => loginsOf(entry)));
  return [...ownHelpers, ...logins, ...helper(credsStore, serverOf(place))];
}

function helper(word: unknown, server: string): readonly FoundLogin[] {
  if (typeof word !== "string" || !HELPER.test(word)) return [];
  return [{ kind: "helper", program: `docker-credential-${word}`, server }];
}

/** From the repository up to the host: the nearest wins. */
function keysOf({ host, repository }: ImagePlace): readonly string[] {
  const parts = [host, ...repository.split("/")];
  const keys = parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
  return isHub(host) ? [...keys, HUB_KEY] : keys;
}

function serverOf({ host }: ImagePlace): string {
  return isHub(host) ? `https://${HUB_KEY}/v1/` : host;
}

/** Says whether a host is what docker takes where no registry is named. */
export function isHub(host: string): boolean {
  return host === "docker.io" || host === HUB_KEY;
}

function entriesOf(auths: unknown, key: string): readonly unknown[] {
  if (!isRecord(auths)) return [];
  return Object.entries(auths)
    .filter(([name]) => keyOf(name) === key)
    .map(([, entry]) => entry);
}

/** Docker writes addresses, of a version of the interface too, where podman writes names. */
function keyOf(name: string): string {
  return name.replace(/^https?:\/\//, "").replace(/(?:\/v[12])?\/?$/, "");
}

function loginsOf(entry: unknown): readonly FoundLogin[] {
  if (!isRecord(entry)) return [];
  const { auth, identitytoken } = entry;
  if (typeof identitytoken === "string" && identitytoken !== "")
    return [{ kind: "login", login: { kind: "identity", token: identitytoken } }];
  const plain = typeof auth === "string" ? Buffer.from(auth, "base64").toString("utf8") : "";
  const colon = plain.indexOf(":");
  const login =
    colon < 1 ? null : loginOf(plain.slice(0, colon), plain.slice(colon + 1).replace(/\0+$/, ""));
  return login === null ? [] : [{ kind: "login", login }];
}

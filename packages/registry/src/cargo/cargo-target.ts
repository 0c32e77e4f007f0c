import { Failure, type Host } from "@wainwright/core";
import { isSecretWay } from "../web/is-secret-way.ts";

/** Names a Cargo registry, and who publishes there. */
export interface CargoRegistry {
  /** As manifests name it (`publish = ["…"]`, `registry = "…"`). */
  readonly name: string;
  /** "sparse+https://…/", as cargo is given it. */
  readonly index: string;
  readonly token: string;
}

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
/** What cargo takes for one; no header has a line end in it then. */
const TOKEN = /^[\t\x20-\x7e]+$/;

/**
 * Gives the address of a registry's sparse index.
 * @throws Failure `inputs-invalid`, `credentials-missing`
 */
export function indexAddress(host: Host, { name, index, token }: CargoRegistry): URL {
  const url = /^sparse\+https?:\/\/.+\/$/.test(index) ? index.slice("sparse+".length) : "";
  if (!URL.canParse(url) || hasMore(new URL(url)))
    throw new Failure(
      "inputs-invalid",
      "the registry's index has no address such as sparse+https://crates.example.org/index/",
      {
        remedy: "Give it as cargo takes it: sparse+, the address, a slash at its end.",
      },
    );
  if (!NAME.test(name))
    throw new Failure("inputs-invalid", `${JSON.stringify(name)} cannot be a registry's name`, {
      remedy: "Name it as the manifests do: letters of ASCII, digits, - and _.",
    });
  const address = new URL(url);
  if (!TOKEN.test(token))
    throw new Failure("credentials-missing", `there is no token for the registry ${name}`, {
      remedy: "Give the token that the registry made for you, on one line.",
    });
  if (!isSecretWay(address))
    host.log.warning(`the registry ${name} is asked over http: whoever listens reads the token`);
  return address;
}

function hasMore({ username, password, search, hash }: URL): boolean {
  return [username, password, search, hash].some((part) => part !== "");
}

/** Gives what tells cargo of a registry, and who asks: nothing of it is seen among the arguments of a program. */
export function registryEnvironment({
  name,
  index,
  token,
}: CargoRegistry): Readonly<Record<string, string>> {
  const stem = `CARGO_REGISTRIES_${name.toUpperCase().replaceAll("-", "_")}`;
  return {
    [`${stem}_INDEX`]: index,
    [`${stem}_TOKEN`]: token,
    [`${stem}_CREDENTIAL_PROVIDER`]: "cargo:token",
  };
}

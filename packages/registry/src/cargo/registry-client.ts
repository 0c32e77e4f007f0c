import { Failure, type Host, isRecord, jsonOrNull, type WebAnswer } from "@wainwright/core";
import { isSecretWay } from "../web/is-secret-way.ts";
import { ask } from "../web/ask.ts";
import { refusal } from "../web/refusal.ts";
import type { WebService } from "../web/web-service.ts";
import { type CargoRegistry, indexAddress } from "./cargo-target.ts";
import { indexPath } from "./index-entry.ts";
import { type KnownEntry, readEntries } from "./merge-entries.ts";

/** Is a Cargo registry with an API, as its index describes it. */
export interface RegistryClient {
  /** For people: "the Cargo registry at crates.example.org". */
  readonly name: string;
  /** Takes what is published; the token is for its origin. */
  readonly api: WebService;
  /** Where it hands out crates: `dl` of its config. */
  readonly download: string;
  /** The address that the API's paths are below, without a slash at its end. */
  readonly apiUrl: string;
  /** Gives the versions of a crate that the index lists. */
  entries(crate: string): Promise<readonly KnownEntry[]>;
}

const ABSENT: ReadonlySet<number> = new Set([404, 410, 451]);
const UNAUTHORIZED = 401;

/**
 * Opens a registry: reads where its API is.
 * @throws Failure `inputs-invalid`, `credentials-missing`, `credentials-refused`, `server-refused`, `server-silent`
 */
export async function openRegistry(host: Host, registry: CargoRegistry): Promise<RegistryClient> {
  const address = indexAddress(host, registry);
  const name = `the Cargo registry at ${address.host}`;
  const credentials = { authorization: registry.token };
  const open: WebService = { name, origin: address.origin, credentials: {} };
  const asked = { method: "GET", url: `${address.href}config.json`, headers: FRESH } as const;
  const first = await ask(host, open, asked);
  // `auth-required`: who may not read the config is asked to say who it is (RFC 2564 of Rust).
  const isClosed = first.status === UNAUTHORIZED;
  const index = { ...open, credentials: isClosed ? credentials : {} };
  const answer = isClosed ? await ask(host, index, asked) : first;
  if (answer.status !== 200) throw refusal(index, answer, { what: "reading config.json" });
  const apiUrl = apiOf(answer, { name, address });
  const reader = readsClosed(answer) ? { ...open, credentials } : index;
  return {
    ...{
      name,
      apiUrl,
      download: downloadOf(answer),
      api: { name, origin: new URL(apiUrl).origin, credentials },
    },
    entries: async (crate) => {
      const url = `${address.href}${indexPath(crate)}`;
      const found = await ask(host, reader, { method: "GET", url, headers: FRESH });
      if (ABSENT.has(found.status)) return [];
      if (found.status !== 200) throw refusal(reader, found, { what: `looking for ${crate}` });
      const known = readEntries(new TextDecoder().decode(found.body));
      if (known === null) throw strange(name, `what it lists of ${crate} is no list of versions`);
      return known;
    },
  };
}

/** What a cache on the way has may be old. */
const FRESH = { "cache-control": "no-cache" };

function configOf(answer: WebAnswer): unknown {
  return jsonOrNull(new TextDecoder().decode(answer.body));
}

function readsClosed(answer: WebAnswer): boolean {
  const config = configOf(answer);
  return isRecord(config) && config["auth-required"] === true;
}

function downloadOf(answer: WebAnswer): string {
  const config = configOf(answer);
  return isRecord(config) && typeof config["dl"] === "string" ? config["dl"] : "";
}

function apiOf(
  answer: WebAnswer,
  { name, address }: { readonly name: string; readonly address: URL },
): string {
  const config = configOf(answer);
  if (!isRecord(config)) throw strange(name, "its config.json is none");
  const { api } = config;
  if (typeof api !== "string" || !URL.canParse(api))
    throw strange(name, "its config.json names no api: it takes nothing");
  const url = new URL(api);
  if (!/^https?:$/.test(url.protocol) || (isSecretWay(address) && !isSecretWay(url)))
    throw strange(
      name,
      `its config.json leads to ${url.origin}, where others could read the token`,
    );
  return url.href.replace(/\/+$/, "");
}

function strange(name: string, problem: string): Failure {
  return new Failure("server-refused", `${name}: ${problem}`, {
    remedy: "Check the address; a registry of static files is published to as a folder or bucket.",
  });
}

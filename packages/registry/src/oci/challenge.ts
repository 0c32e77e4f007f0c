/** Is how a registry wants to be told who asks (RFC 9110, 11.6.1; the distribution project's token authentication). */
export type Challenge =
  | { readonly kind: "basic" }
  | {
      readonly kind: "bearer";
      /** Whom to ask for a token. */
      readonly realm: URL;
      /** What the registry calls itself there; null where it does not say. */
      readonly service: string | null;
    };

const BEARER = /(?:^|,)\s*bearer\s+(?<parameters>.*)$/is;
const BASIC = /(?:^|,)\s*basic(?:\s|,|$)/i;
const PARAMETER = /([a-z_]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi;

/** Reads a WWW-Authenticate header; null where it asks for nothing that is known here. A token is preferred to a password. */
export function parseChallenge(header: string): Challenge | null {
  const parameters = BEARER.exec(header)?.groups?.["parameters"] ?? "";
  const realm = parameter(parameters, "realm") ?? "";
  if (URL.canParse(realm))
    return {
      ...{ kind: "bearer", realm: new URL(realm) },
      service: parameter(parameters, "service"),
    };
  return BASIC.test(header) ? { kind: "basic" } : null;
}

/** Finds a parameter of the first scheme; what follows may be of another one. */
function parameter(parameters: string, name: string): string | null {
  for (const [, found = "", quoted, word = ""] of parameters.matchAll(PARAMETER))
    if (found.toLowerCase() === name) return quoted?.replace(/\\(.)/gs, "$1") ?? word;
  return null;
}

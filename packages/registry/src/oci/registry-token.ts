import { type Host, isRecord, jsonOrNull, type WebAnswer } from "@wainwright/core";
import { ask } from "../web/ask.ts";
import type { Question } from "../web/question.ts";
import { refusal } from "../web/refusal.ts";
import type { WebService } from "../web/web-service.ts";
import type { Challenge } from "./challenge.ts";
import { type ImagePlace, nameOf } from "./image-place.ts";
import { pushRemedies, withoutLogin } from "./push-remedies.ts";
import type { RegistryAccess } from "./registry-access.ts";
import { base64, type ImageCredentials } from "./registry-login.ts";
import { inItsWords } from "./registry-words.ts";
import { requireOwnRealm } from "./token-realm.ts";

/** Is a registry's demand for a token, and who asks for one. */
export interface TokenWish extends RegistryAccess {
  readonly challenge: Challenge & { readonly kind: "bearer" };
}

const MOST_BYTES = 1024 ** 2;

/**
 * Gets a token that may pull and push at one place (the distribution project's token authentication, token.md and oauth.md).
 * @returns null where none comes of it.
 * @throws Failure `server-refused` where the password would go to somebody else; `credentials-refused`, `server-silent`.
 */
export async function tokenFor(
  host: Host,
  place: ImagePlace,
  wish: TokenWish,
): Promise<string | null> {
  const { login, ca, secrets } = wish;
  const { realm } = wish.challenge;
  if (login !== null) requireOwnRealm(place, realm, wish.trustedRealms);
  const service: WebService = {
    ...{ name: realm.host, origin: realm.origin },
    credentials: login?.kind === "password" ? { authorization: basicOf(login) } : {},
  };
  const question = { ...questionOf(place, wish), mostBytes: MOST_BYTES };
  const answer = await ask(host, service, ca === null ? question : { ...question, ca });
  if (answer.status >= 300) {
    const what = `getting a token that may push to ${nameOf(place)}`;
    const failure = refusal(service, inItsWords(answer), { what, remedies: pushRemedies(place) });
    throw login === null ? withoutLogin(failure) : failure;
  }
  const token = tokenIn(answer);
  if (token !== null) secrets.hide(token);
  return token;
}

function questionOf(place: ImagePlace, { login, challenge }: TokenWish): Question {
  const { realm, service } = challenge;
  const scope = { scope: `repository:${place.repository}:pull,push` };
  const wanted = { ...(service === null ? {} : { service }), ...scope };
  if (login?.kind !== "identity") {
    const url = new URL(realm);
    for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
    return { method: "GET", url: url.href };
  }
  const grant = { grant_type: "refresh_token", client_id: "wainwright" };
  const form = new URLSearchParams({ ...grant, refresh_token: login.token, ...wanted });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return { method: "POST", url: realm.href, headers, body: [form.toString()] };
}

function tokenIn({ body }: WebAnswer): string | null {
  const read = jsonOrNull(new TextDecoder().decode(body));
  const words = isRecord(read) ? [read["token"], read["access_token"]] : [];
  const texts = words.filter((word) => typeof word === "string");
  // What has other letters could not stand in a header.
  return texts.find((word) => /^[\x21-\x7e]+$/.test(word)) ?? null;
}

/** Writes a login as a header of a request (RFC 7617). */
export function basicOf({ username, password }: ImageCredentials): string {
  return `Basic ${base64(`${username}:${password}`)}`;
}

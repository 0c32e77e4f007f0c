import { Failure, type Host, isRecord, jsonOrNull, type WebAnswer } from "@wainwright/core";
import { ask } from "../web/ask.ts";
import { refusal } from "../web/refusal.ts";
import type { WebService } from "../web/web-service.ts";
import type { IndexPlace } from "./index-place.ts";
import { claimsOf } from "./token-claims.ts";
import { isSecretWay } from "./is-secret-way.ts";
import { mintFailure } from "./mint-failure.ts";

const GRANT =
  "Give the job `permissions: id-token: write` (pull requests from forks never have it), or give a token.";

/** Whose tokens these audiences are for: an index that is none of them would pass the token on. */
const OTHERS_AUDIENCES: ReadonlySet<string> = new Set(["pypi", "testpypi", "sigstore"]);

/**
 * Makes an upload token of the workflow's own identity (trusted publishing): GitHub's OpenID token for the audience that the index
 * names, which the index takes in exchange; it serves for 15 minutes. Each token goes to the one origin that it is for.
 * @param hide is told every secret before it is used.
 * @throws Failure `credentials-missing`, `credentials-refused`, `server-refused`, `server-silent`
 */
export async function mintToken(
  host: Host,
  { uploadUrl, isPublic, name }: Pick<IndexPlace, "uploadUrl" | "isPublic" | "name">,
  hide: (secret: string) => void,
): Promise<string> {
  const requestUrl = host.env("ACTIONS_ID_TOKEN_REQUEST_URL");
  const requestToken = host.env("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
  if (requestUrl === null || requestToken === null || !URL.canParse(requestUrl))
    throw new Failure(
      "credentials-missing",
      "neither a token nor a password is given, and the job may not say who it is: GitHub gives it no OpenID token",
      { remedy: GRANT },
    );
  hide(requestToken);
  requireSecrecy(uploadUrl);
  const index = { name, origin: uploadUrl.origin, credentials: {} };
  const audience = await audienceOf(host, index);
  if (!isPublic && OTHERS_AUDIENCES.has(audience)) throw foreignAudience(name, audience);
  const identity = await identityToken(host, { requestUrl, requestToken, audience });
  hide(identity);
  const answer = await ask(host, index, {
    method: "POST",
    url: "/_/oidc/mint-token",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: [JSON.stringify({ token: identity })],
  });
  const token = textField(answer, "token");
  if (answer.status !== 200 || token === null) throw mintFailure(index, answer, claimsOf(identity));
  hide(token);
  return token;
}

function foreignAudience(name: string, audience: string): Failure {
  const message = `${name} asks for an identity for "${audience}", which is not its own: it was not told who the job is`;
  return new Failure("server-refused", message, {
    remedy: "Check the address; ask whoever keeps the index why it asks for that.",
  });
}

function requireSecrecy(uploadUrl: URL): void {
  if (isSecretWay(uploadUrl)) return;
  throw new Failure(
    "inputs-invalid",
    `an identity goes to no index without https: ${uploadUrl.host}`,
    {
      remedy: "Give the index's address with https://.",
    },
  );
}

async function audienceOf(host: Host, index: WebService): Promise<string> {
  const answer = await ask(host, index, { method: "GET", url: "/_/oidc/audience" });
  const audience = textField(answer, "audience");
  if (answer.status === 200 && audience !== null) return audience;
  const unknown = "This index knows no trusted publishers: give a token, or user and password.";
  throw refusal(index, answer, {
    what: "asking for the audience of trusted publishing",
    remedies: { 200: unknown, 404: unknown, 405: unknown },
  });
}

interface Wanted {
  readonly requestUrl: string;
  readonly requestToken: string;
  readonly audience: string;
}

async function identityToken(
  host: Host,
  { requestUrl, requestToken, audience }: Wanted,
): Promise<string> {
  const url = new URL(requestUrl);
  url.searchParams.set("audience", audience);
  const credentials = { authorization: `bearer ${requestToken}` };
  const github = { name: "GitHub's identity service", origin: url.origin, credentials };
  const answer = await ask(host, github, {
    method: "GET",
    url: url.href,
    headers: { accept: "application/json" },
  });
  const token = textField(answer, "value");
  if (answer.status === 200 && token !== null) return token;
  throw refusal(github, answer, {
    what: "asking for the job's OpenID token",
    remedies: { 200: "Run the job again.", 401: GRANT, 403: GRANT },
  });
}

/** Null where the answer is no JSON object that has it. */
function textField({ body }: WebAnswer, name: string): string | null {
  const read = jsonOrNull(new TextDecoder().decode(body));
  const value = isRecord(read) ? read[name] : null;
  return typeof value === "string" && value !== "" ? value : null;
}

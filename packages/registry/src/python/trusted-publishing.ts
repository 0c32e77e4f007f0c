import { Failure, type Host } from "@wainwright/core";
import { IDENTITY_GRANT, jobIdentity } from "../identity/job-identity.ts";
import { ask } from "../web/ask.ts";
import { refusal } from "../web/refusal.ts";
import { textField } from "../web/text-field.ts";
import type { WebService } from "../web/web-service.ts";
import type { IndexPlace } from "./index-place.ts";
import { claimsOf } from "./token-claims.ts";
import { isSecretWay } from "../web/is-secret-way.ts";
import { mintFailure } from "./mint-failure.ts";

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
  const job = jobIdentity(host, hide);
  if (job === null)
    throw new Failure(
      "credentials-missing",
      "neither a token nor a password is given, and the job may not say who it is: GitHub gives it no OpenID token",
      { remedy: `${IDENTITY_GRANT}, or give a token.` },
    );
  requireSecrecy(uploadUrl);
  const index = { name, origin: uploadUrl.origin, credentials: {} };
  const audience = await audienceOf(host, index);
  if (!isPublic && OTHERS_AUDIENCES.has(audience)) throw foreignAudience(name, audience);
  const identity = await job.token(audience);
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

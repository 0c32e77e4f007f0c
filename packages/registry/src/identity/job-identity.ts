import type { Host } from "@wainwright/core";
import { ask } from "../web/ask.ts";
import { refusal } from "../web/refusal.ts";
import { textField } from "../web/text-field.ts";

/** Says what a job needs that is to say who it is. */
export const IDENTITY_GRANT =
  "Give the job `permissions: id-token: write` (pull requests from forks never have it)";

/** Says who the job is, to whoever is named as the audience. */
export interface JobIdentity {
  /**
   * Asks GitHub for an OpenID token; it is a secret.
   * @throws Failure `credentials-refused`, `server-refused`, `server-silent`
   */
  token(audience: string): Promise<string>;
}

/**
 * Finds the service that says who the job is; null where the job may not say it.
 * @param hide is told every secret before it is used.
 */
export function jobIdentity(host: Host, hide: (secret: string) => void): JobIdentity | null {
  const requestUrl = host.env("ACTIONS_ID_TOKEN_REQUEST_URL");
  const requestToken = host.env("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
  if (requestUrl === null || requestToken === null || !URL.canParse(requestUrl)) return null;
  hide(requestToken);
  return {
    token: async (audience) => {
      const token = await tokenFor(host, { requestUrl, requestToken, audience });
      hide(token);
      return token;
    },
  };
}

interface Wanted {
  readonly requestUrl: string;
  readonly requestToken: string;
  readonly audience: string;
}

async function tokenFor(
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
  const granted = `${IDENTITY_GRANT}.`;
  throw refusal(github, answer, {
    what: "asking for the job's OpenID token",
    remedies: { 200: "Run the job again.", 401: granted, 403: granted },
  });
}

import { Failure, type Host, type WebAnswer } from "@wainwright/core";
import { ask } from "../web/ask.ts";
import { textField } from "../web/text-field.ts";
import type { Login } from "./identity.ts";
import type { IndexPlace } from "./index-place.ts";

/** The version of devpi's API that is known here, and the header that it is in. */
const API = { header: "x-devpi-api-version", version: "2" };

/** Says whether an answer is that of a devpi-server. */
export function isDevpi({ headers }: Pick<WebAnswer, "headers">): boolean {
  return headers[API.header] === API.version;
}

/**
 * Logs in to a devpi-server as its own client does: for the password it gives one that serves for hours and that it knows at once,
 * where it takes a tenth of a second of every processor to check the real one, which is then not told again either.
 * @returns null where it gives none, is silent, or leads elsewhere: the password is what there is.
 * @throws Failure `interrupted`
 */
export async function logInToDevpi(
  host: Host,
  place: Pick<IndexPlace, "uploadUrl" | "name">,
  login: Login,
): Promise<Login | null> {
  try {
    return await loggedIn(host, place, login);
  } catch (thrown) {
    if (thrown instanceof Failure && WITHOUT.has(thrown.code)) return null;
    throw thrown;
  }
}

const WITHOUT: ReadonlySet<string> = new Set(["server-silent", "server-refused"]);

async function loggedIn(
  host: Host,
  { uploadUrl, name }: Pick<IndexPlace, "uploadUrl" | "name">,
  { username, password }: Login,
): Promise<Login | null> {
  const service = { name, origin: uploadUrl.origin, credentials: {} };
  const folder = uploadUrl.href.replace(/\/*$/, "/");
  const api = await ask(host, service, { method: "GET", url: `${folder}+api` });
  const login = textField(api, "result", "login") ?? "";
  if (!URL.canParse(login) || new URL(login).origin !== uploadUrl.origin) return null;
  const answer = await ask(host, service, {
    method: "POST",
    url: login,
    headers: { "content-type": "application/json", accept: "application/json" },
    body: [JSON.stringify({ user: username, password })],
  });
  const session = answer.status === 200 ? textField(answer, "result", "password") : null;
  return session === null ? null : { kind: "password", username, password: session };
}

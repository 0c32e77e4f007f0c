import { Failure, type Host, type WebAnswer } from "@wainwright/core";
import { ask } from "../web/ask.ts";
import { refusal } from "../web/refusal.ts";
import { type Credentials, credentialHeaders } from "./identity.ts";
import type { IndexPlace } from "./index-place.ts";

const WRONG_ADDRESS = "Check the address that takes uploads: what answers there takes none.";
const BOUNDARY = "wainwright-asks-who-may-upload";

/**
 * Asks an index whether it takes these credentials, by an upload of nothing: every index looks at who asks before it looks at what
 * is sent, and then misses the file.
 * @returns what it says to that.
 * @throws Failure `credentials-refused`, `server-refused`, `server-silent`
 */
export async function probeCredentials(
  host: Host,
  { uploadUrl, name }: IndexPlace,
  credentials: Credentials,
): Promise<WebAnswer> {
  const service = { name, origin: uploadUrl.origin, credentials: credentialHeaders(credentials) };
  const answer = await ask(host, service, {
    method: "POST",
    url: uploadUrl.href,
    headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` },
    body: [
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name=":action"\r\n\r\nfile_upload\r\n--${BOUNDARY}--\r\n`,
    ],
  });
  const isRefusal = REFUSALS.has(answer.status) || answer.status >= 500;
  if (!isRefusal) return answer;
  if (credentials.kind === "nobody" && (answer.status === 401 || answer.status === 403))
    throw new Failure("credentials-missing", `${name} takes no files from just anybody`, {
      remedy: "Give a token, or user and password.",
    });
  throw refusal(service, answer, {
    what: "asking who may upload",
    remedies: {
      ...{ 404: WRONG_ADDRESS, 405: WRONG_ADDRESS },
      401: "Check the token or password: it has to be of this index, whole, and not expired.",
      403: "Check the token or password: it has to be of this index, whole, not expired, and for these projects.",
    },
  });
}

const REFUSALS: ReadonlySet<number> = new Set([401, 403, 404, 405, 407, 429]);

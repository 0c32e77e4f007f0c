import { createHash } from "node:crypto";
import type { Host } from "@wainwright/core";
import { ask } from "../web/ask.ts";
import { refusal } from "../web/refusal.ts";
import { signingService, strangeAnswer } from "./signing-service.ts";

const WHAT = "asking for a timestamp";
/** A sequence's tag: what every answer of RFC 3161 begins with. */
const SEQUENCE = 0x30;

/**
 * Has a signature's time signed (sigstore/timestamp-authority, "POST /api/v1/timestamp"); gives the answer of RFC 3161, in DER.
 * @throws Failure `server-refused`, `server-silent`, `inputs-invalid`
 */
export async function signedTimestamp(
  host: Host,
  address: string,
  signature: Uint8Array,
): Promise<Uint8Array> {
  const service = signingService("Sigstore's timestamp authority", address);
  const artifactHash = createHash("sha256").update(signature).digest("base64");
  const answer = await ask(host, service, {
    method: "POST",
    url: `${service.path}/api/v1/timestamp`,
    headers: { "content-type": "application/json" },
    body: [JSON.stringify({ artifactHash, hashAlgorithm: "sha256" })],
  });
  if (answer.status >= 300) throw refusal(service, answer, { what: WHAT });
  if (answer.body[0] !== SEQUENCE) throw strangeAnswer(service, WHAT);
  return answer.body;
}

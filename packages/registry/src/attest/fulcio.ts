import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { type Host, isRecord, jsonOrNull } from "@wainwright/core";
import { ask } from "../web/ask.ts";
import { refusal } from "../web/refusal.ts";
import { signingService, strangeAnswer } from "./signing-service.ts";

/** Is a key that lives as long as the run, with its certificate. */
export interface CertifiedKey {
  /** In PEM, without those that signed it. */
  readonly certificate: string;
  /** ECDSA with P-256 and SHA-256, in DER. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** Says who the key is for: an OpenID token, and whom it names. */
export interface Holder {
  readonly token: string;
  readonly subject: string;
}

const WHAT = "asking for a certificate";
const REFUSED =
  "It does not take the job's identity: run the job again, and check that the services named know who signs its tokens.";

/**
 * Makes a key, and has it certified by Sigstore's authority (Fulcio, "POST /api/v2/signingCert"): the certificate names the job, is
 * written in a public log where the authority has one, and serves for ten minutes.
 * @throws Failure `credentials-refused`, `server-refused`, `server-silent`, `inputs-invalid`
 */
export async function certifiedKey(
  host: Host,
  address: string,
  { token, subject }: Holder,
): Promise<CertifiedKey> {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const sign = (bytes: Uint8Array) => signed(privateKey, bytes);
  const service = signingService("Sigstore's certificate authority", address);
  const proof = Buffer.from(sign(Buffer.from(subject, "utf8"))).toString("base64");
  const content = publicKey.export({ format: "pem", type: "spki" });
  const question = {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: { publicKey: { algorithm: "ECDSA", content }, proofOfPossession: proof },
  };
  const answer = await ask(host, service, {
    method: "POST",
    url: `${service.path}/api/v2/signingCert`,
    headers: { "content-type": "application/json", accept: "application/json" },
    body: [JSON.stringify(question)],
  });
  if (answer.status >= 300)
    throw refusal(service, answer, {
      what: WHAT,
      remedies: { 400: REFUSED, 401: REFUSED, 403: REFUSED },
    });
  const certificate = firstCertificate(jsonOrNull(new TextDecoder().decode(answer.body)));
  if (certificate === null) throw strangeAnswer(service, WHAT);
  return { certificate, sign };
}

function signed(key: KeyObject, bytes: Uint8Array): Uint8Array {
  return createSign("sha256").update(bytes).sign(key);
}

/** `{"signedCertificateEmbeddedSct" or "…DetachedSct": {"chain": {"certificates": [PEM]}}}`. */
function firstCertificate(answer: unknown): string | null {
  if (!isRecord(answer)) return null;
  const given = answer["signedCertificateEmbeddedSct"] ?? answer["signedCertificateDetachedSct"];
  const chain: unknown = isRecord(given) ? given["chain"] : null;
  const certificates: unknown = isRecord(chain) ? chain["certificates"] : null;
  const first: unknown = Array.isArray(certificates) ? certificates[0] : null;
  return typeof first === "string" && PEM.test(first) ? first : null;
}

const PEM = /^-----BEGIN CERTIFICATE-----\s[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----\s*$/;

import { X509Certificate } from "node:crypto";
import type * as Sigstore from "@sigstore/sign";
import { fetchOptions, type Patience } from "./patience.ts";
import { answered } from "./signing-failure.ts";
import { signingService } from "./signing-service.ts";

/** Says who certifies whom. */
export interface Certifying {
  /** The address of the certificate authority (Fulcio). */
  readonly fulcio: string;
  /** Asks for a token that says who signs; it is a secret. */
  readonly token: () => Promise<string>;
  readonly patience: Patience;
  /** Is aborted where the run is interrupted. */
  readonly signal: AbortSignal;
}

const REFUSED =
  "It does not take the job's identity: run the job again, and check that the services named know who signs its tokens.";

/**
 * Makes a signer of Sigstore's library, whose every signature has a key and a certificate of its own.
 *
 * The library follows redirects, and a 307 or 308 with the token in its body, wherever it leads; it has no option against that. Who may
 * answer for the authority gets the token anyway.
 * @throws Failure `inputs-invalid` for an address that is none, or that others can listen to.
 */
export function certifiedSigner(
  { FulcioSigner }: typeof Sigstore,
  { fulcio, token, patience, signal }: Certifying,
): Sigstore.Signer {
  const service = signingService("Sigstore's certificate authority", fulcio);
  const asked = {
    service,
    what: "asking for a certificate",
    isWhole: isCertified,
    remedies: { 400: REFUSED, 401: REFUSED, 403: REFUSED },
  };
  const signer = () =>
    new FulcioSigner({
      fulcioBaseURL: service.origin + service.path,
      identityProvider: { getToken: token },
      ...fetchOptions(patience),
    });
  return { sign: async (data) => answered(signal, asked, async () => signer().sign(data)) };
}

function isCertified({ key }: Sigstore.Signature): boolean {
  try {
    return key.$case === "x509Certificate" && new X509Certificate(key.certificate).raw.length > 0;
  } catch {
    return false;
  }
}

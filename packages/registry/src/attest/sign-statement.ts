import type { Host } from "@wainwright/core";
import { type BundleParts, makeBundle, type SerializedBundle } from "./bundle.ts";
import type { CertifiedKey } from "./fulcio.ts";
import { logEntry } from "./rekor.ts";
import type { SigstoreServices } from "./sigstore-services.ts";
import { signingService, strangeAnswer } from "./signing-service.ts";
import { PAYLOAD_TYPE } from "./statement.ts";
import { signedTimestamp } from "./timestamp.ts";

/**
 * Signs a statement, and has the signature written down where the services say.
 * @throws Failure `server-refused`, `server-silent`, `inputs-invalid`
 */
export async function signStatement(
  host: Host,
  statement: string,
  { key, services }: { readonly key: CertifiedKey; readonly services: SigstoreServices },
): Promise<SerializedBundle> {
  const { certificate } = key;
  const signature = key.sign(preAuthEncoding(PAYLOAD_TYPE, statement));
  const envelope = { payloadType: PAYLOAD_TYPE, payload: statement, signature, certificate };
  const { rekor, timestamps } = services;
  const parts: BundleParts = {
    ...{ payloadType: PAYLOAD_TYPE, payload: statement, signature, certificate: der(certificate) },
    entries: rekor === null ? [] : [await logEntry(host, rekor, envelope)],
    timestamps: timestamps === null ? [] : [await signedTimestamp(host, timestamps, signature)],
  };
  try {
    return makeBundle(parts);
  } catch {
    // A log that gives no proof of its entry, say.
    const service = signingService("Sigstore's log", rekor ?? services.fulcio);
    throw strangeAnswer(service, "putting the signature's proofs together");
  }
}

/** DSSE, protocol.md: "PAE". Lengths are in bytes. */
function preAuthEncoding(type: string, payload: string): Uint8Array {
  const lengths = [Buffer.byteLength(type), Buffer.byteLength(payload)];
  return Buffer.from(`DSSEv1 ${lengths[0]} ${type} ${lengths[1]} ${payload}`, "utf8");
}

function der(pem: string): Uint8Array {
  return Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ""), "base64");
}

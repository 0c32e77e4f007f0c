import type { Host } from "@wainwright/core";
import { type Bundle, makeBundle } from "./bundle.ts";
import type { CertifiedKey } from "./fulcio.ts";
import { logEntry } from "./rekor.ts";
import type { SigstoreServices } from "./sigstore-services.ts";
import { PAYLOAD_TYPE } from "./statement.ts";
import { signedTimestamp } from "./timestamp.ts";

/**
 * Signs a statement, and has the signature written down where the services say. Sigstore's own library does the same, and brings 1.5 MB
 * and requests of its own with it.
 * @throws Failure `server-refused`, `server-silent`, `inputs-invalid`
 */
export async function signStatement(
  host: Host,
  statement: string,
  { key, services }: { readonly key: CertifiedKey; readonly services: SigstoreServices },
): Promise<Bundle> {
  const { certificate } = key;
  const signature = key.sign(preAuthEncoding(PAYLOAD_TYPE, statement));
  const envelope = { payloadType: PAYLOAD_TYPE, payload: statement, signature };
  const { rekor, timestamps } = services;
  return makeBundle({
    ...envelope,
    certificate: der(certificate),
    entries: rekor === null ? [] : [await logEntry(host, rekor, { ...envelope, certificate })],
    timestamps: timestamps === null ? [] : [await signedTimestamp(host, timestamps, signature)],
  });
}

/** DSSE, protocol.md: "PAE". Lengths are in bytes. */
function preAuthEncoding(type: string, payload: string): Uint8Array {
  const lengths = [Buffer.byteLength(type), Buffer.byteLength(payload)];
  return Buffer.from(`DSSEv1 ${lengths[0]} ${type} ${lengths[1]} ${payload}`, "utf8");
}

function der(pem: string): Uint8Array {
  return Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ""), "base64");
}

import type * as Sigstore from "@sigstore/sign";
import { fetchOptions, type Patience } from "./patience.ts";
import { answered, type Asked } from "./signing-failure.ts";
import { signingService } from "./signing-service.ts";
import type { SigstoreServices } from "./sigstore-services.ts";

/** Says how long is waited. */
export interface Waiting {
  readonly patience: Patience;
  /** Is aborted where the run is interrupted. */
  readonly signal: AbortSignal;
}

/**
 * Makes those of Sigstore's library that write a signature down, or its time, where the services say. What was written by an attempt
 * whose answer was lost is read.
 * @throws Failure `inputs-invalid` for an address that is none, or that others can listen to.
 */
export function witnesses(
  library: typeof Sigstore,
  { rekor, timestamps }: SigstoreServices,
  waiting: Waiting,
): Sigstore.Witness[] {
  return [
    ...(rekor === null ? [] : [log(library, rekor, waiting)]),
    ...(timestamps === null ? [] : [timestampAuthority(library, timestamps, waiting)]),
  ];
}

function log({ RekorWitness }: typeof Sigstore, address: string, { patience, signal }: Waiting) {
  const service = signingService("Sigstore's log", address);
  const what = "writing the signature into the public log";
  const rekorBaseURL = service.origin + service.path;
  const options = { rekorBaseURL, fetchOnConflict: true, ...fetchOptions(patience) };
  return telling(signal, new RekorWitness(options), { service, what, isWhole: isProved });
}

function timestampAuthority(
  { TSAWitness }: typeof Sigstore,
  address: string,
  { patience, signal }: Waiting,
) {
  const service = signingService("Sigstore's timestamp authority", address);
  const what = "asking for a timestamp";
  const tsaBaseURL = service.origin + service.path;
  const witness = new TSAWitness({ tsaBaseURL, ...fetchOptions(patience) });
  return telling(signal, witness, { service, what, isWhole: isTimed });
}

function telling(
  signal: AbortSignal,
  witness: Sigstore.Witness,
  asked: Asked<Sigstore.VerificationMaterial>,
) {
  const testify: Sigstore.Witness["testify"] = async (content, key) =>
    answered(signal, asked, async () => witness.testify(content, key));
  return { testify };
}

/** An entry proves nothing without its place in the log, and the log's word for that. */
function isProved({ tlogEntries = [] }: Sigstore.VerificationMaterial): boolean {
  return tlogEntries.every(({ inclusionProof }) => {
    const told = inclusionProof?.checkpoint?.envelope ?? "";
    return typeof told === "string" && told !== "";
  });
}

/** A sequence's tag: what every answer of RFC 3161 begins with. */
const SEQUENCE = 0x30;

function isTimed({ rfc3161Timestamps = [] }: Sigstore.VerificationMaterial): boolean {
  return rfc3161Timestamps.every(({ signedTimestamp }) => signedTimestamp[0] === SEQUENCE);
}

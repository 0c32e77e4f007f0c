import type { SerializedBundle } from "@sigstore/bundle";
import { formatStatement, type Subject } from "./statement.ts";

/**
 * Writes that a job published a file (PEP 740; https://docs.pypi.org/attestations/publish/v1). The subject's name is the file's own:
 * verifiers compare what the two mean, and indexes take no names that are written otherwise.
 */
export function publishStatement(subject: Subject): string {
  return formatStatement({
    subjects: [subject],
    predicateType: "https://docs.pypi.org/attestations/publish/v1",
    predicate: null,
  });
}

/**
 * Writes a bundle as an attestation object of an index (PEP 740, "Attestation objects"), with the members that pypi-attestations
 * reads. Null where the bundle is in no public log: an index takes none such.
 */
export function pep740Attestation(bundle: SerializedBundle): string | null {
  const { verificationMaterial, dsseEnvelope } = bundle;
  const { certificate, tlogEntries } = verificationMaterial;
  const signature = dsseEnvelope?.signatures[0]?.sig;
  if (certificate === undefined || signature === undefined || tlogEntries.length === 0) return null;
  return JSON.stringify({
    version: 1,
    verification_material: {
      certificate: certificate.rawBytes,
      transparency_entries: tlogEntries,
    },
    envelope: { statement: dsseEnvelope?.payload, signature },
  });
}

import { bundleFromJSON, bundleToJSON, type SerializedBundle } from "@sigstore/bundle";

export type { SerializedBundle } from "@sigstore/bundle";

/** Is what a bundle holds beside its statement. */
export interface BundleParts {
  readonly payloadType: string;
  readonly payload: string;
  readonly signature: Uint8Array;
  /** In DER. */
  readonly certificate: Uint8Array;
  /** What public logs say of it; none where it was not told to any. */
  readonly entries: readonly LogEntry[];
  /** Signed timestamps (RFC 3161), in DER. */
  readonly timestamps: readonly Uint8Array[];
}

/** Is an entry of a transparency log, as a bundle has it (sigstore/protobuf-specs, sigstore_rekor.proto). */
export type LogEntry = SerializedBundle["verificationMaterial"]["tlogEntries"][number];

/**
 * Puts a bundle together (sigstore/protobuf-specs, sigstore_bundle.proto, version 0.3).
 * @throws Error where a part is not what a bundle needs.
 */
export function makeBundle(parts: BundleParts): SerializedBundle {
  return bundleToJSON(
    bundleFromJSON({
      mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
      verificationMaterial: {
        certificate: { rawBytes: base64(parts.certificate) },
        tlogEntries: parts.entries,
        timestampVerificationData: {
          rfc3161Timestamps: parts.timestamps.map((one) => ({ signedTimestamp: base64(one) })),
        },
      },
      dsseEnvelope: {
        payload: base64(Buffer.from(parts.payload, "utf8")),
        payloadType: parts.payloadType,
        signatures: [{ sig: base64(parts.signature), keyid: "" }],
      },
    }),
  );
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

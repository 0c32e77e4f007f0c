/** Is what a bundle holds. */
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

/** Is an entry of a transparency log, as a bundle has it (sigstore/protobuf-specs, sigstore_rekor.proto): numbers are texts, bytes base64. */
export interface LogEntry {
  readonly logIndex: string;
  readonly logId: { readonly keyId: string };
  readonly kindVersion: { readonly kind: string; readonly version: string };
  /** In seconds since 1970. */
  readonly integratedTime: string;
  readonly inclusionPromise?: { readonly signedEntryTimestamp: string };
  readonly inclusionProof: {
    readonly logIndex: string;
    readonly treeSize: string;
    readonly rootHash: string;
    readonly hashes: readonly string[];
    readonly checkpoint: { readonly envelope: string };
  };
  readonly canonicalizedBody: string;
}

/** Is a signed statement with all that proves it (sigstore/protobuf-specs, sigstore_bundle.proto, version 0.3); bytes are base64. */
export interface Bundle {
  readonly mediaType: string;
  readonly verificationMaterial: {
    readonly certificate: { readonly rawBytes: string };
    readonly tlogEntries: readonly LogEntry[];
    readonly timestampVerificationData: {
      readonly rfc3161Timestamps: readonly { readonly signedTimestamp: string }[];
    };
  };
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly payloadType: string;
    readonly signatures: readonly [{ readonly sig: string; readonly keyid: "" }];
  };
}

/** Puts a bundle together. */
export function makeBundle(parts: BundleParts): Bundle {
  return {
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
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

import type { JobClaims } from "./job-claims.ts";

/** Says where a signature gets its certificate and what proves its time; addresses without a path of the API. */
export interface SigstoreServices {
  /** The certificate authority (https://docs.sigstore.dev/certificate_authority/overview/). */
  readonly fulcio: string;
  /** The public log (https://docs.sigstore.dev/logging/overview/); null where nothing may be public. */
  readonly rekor: string | null;
  /** The timestamp authority (RFC 3161); null where the log's word is enough. */
  readonly timestamps: string | null;
}

/** Everybody's: what it signs stands in a public log for ever, with the repository's name and the workflow's. */
export const PUBLIC_SIGSTORE: SigstoreServices = {
  fulcio: "https://fulcio.sigstore.dev",
  rekor: "https://rekor.sigstore.dev",
  timestamps: null,
};

/** GitHub's own, which tells nobody. */
const GITHUB_SIGSTORE: SigstoreServices = {
  fulcio: "https://fulcio.githubapp.com",
  rekor: null,
  timestamps: "https://timestamp.githubapp.com",
};

/** Chooses as actions/attest does: what is not public anyway stays out of the public log. */
export function servicesFor({ repository_visibility }: JobClaims): SigstoreServices {
  return repository_visibility === "public" ? PUBLIC_SIGSTORE : GITHUB_SIGSTORE;
}

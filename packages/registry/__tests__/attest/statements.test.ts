import { describe, expect, it } from "@jest/globals";
import { type JobClaims, jobClaims } from "../../src/attest/job-claims.ts";
import { pep740Attestation, publishStatement } from "../../src/attest/pep740.ts";
import { provenanceStatement } from "../../src/attest/provenance.ts";
import { servicesFor } from "../../src/attest/sigstore-services.ts";
import { CLAIMS, tokenOf } from "./own-sigstore.ts";

const SUM = "0".repeat(64);

function claimsWith(others: Partial<JobClaims> = {}): JobClaims {
  const claims = jobClaims(tokenOf({ ...CLAIMS, ...others }));
  if (claims === null) throw new Error("no claims");
  return claims;
}

describe("the statement of where files come from", () => {
  it("is the one that actions/attest-build-provenance makes", () => {
    const subjects = [
      { name: "b.whl", sha256: "1".repeat(64) },
      { name: "a.whl", sha256: SUM },
    ];
    const statement = provenanceStatement(subjects, claimsWith(), "https://github.com");
    expect(JSON.parse(statement)).toEqual({
      _type: "https://in-toto.io/Statement/v1",
      subject: [
        { name: "a.whl", digest: { sha256: SUM } },
        { name: "b.whl", digest: { sha256: "1".repeat(64) } },
      ],
      predicateType: "https://slsa.dev/provenance/v1",
      predicate: {
        buildDefinition: {
          buildType: "https://actions.github.io/buildtypes/workflow/v1",
          externalParameters: {
            workflow: {
              ref: "refs/tags/v1.0.0",
              repository: "https://github.com/owner/name",
              path: ".github/workflows/release.yml",
            },
          },
          internalParameters: {
            github: {
              event_name: "push",
              repository_id: "11",
              repository_owner_id: "22",
              runner_environment: "github-hosted",
            },
          },
          resolvedDependencies: [
            {
              uri: "git+https://github.com/owner/name@refs/tags/v1.0.0",
              digest: { gitCommit: "0123456789abcdef0123456789abcdef01234567" },
            },
          ],
        },
        runDetails: {
          builder: {
            id: "https://github.com/owner/name/.github/workflows/release.yml@refs/tags/v1.0.0",
          },
          metadata: {
            invocationId: "https://github.com/owner/name/actions/runs/33/attempts/2",
          },
        },
      },
    });
  });

  it("names a branch whole that has an at sign in its name", () => {
    const workflow_ref = "owner/name/.github/workflows/ci.yml@refs/heads/me@work";
    const statement = provenanceStatement([], claimsWith({ workflow_ref }), "https://own.example");
    const workflow = {
      ref: "refs/heads/me@work",
      repository: "https://own.example/owner/name",
      path: ".github/workflows/ci.yml",
    };
    expect(JSON.parse(statement)).toMatchObject({
      predicate: { buildDefinition: { externalParameters: { workflow } } },
    });
  });
});

describe("what a token says of a job", () => {
  it.each([
    ["nothing", ""],
    ["no JSON", "a.bm9uZQ.b"],
    ["no object", `a.${Buffer.from("[1]").toString("base64url")}.b`],
    ["a claim less", tokenOf({ ...CLAIMS, sha: undefined })],
    ["an empty claim", tokenOf({ ...CLAIMS, repository: "" })],
    ["a claim that is no text", tokenOf({ ...CLAIMS, run_id: 33 })],
  ])("is nothing where it has %s", (_, token) => {
    expect(jobClaims(token)).toBeNull();
  });

  it("says whether a public log may know of it", () => {
    expect(servicesFor(claimsWith()).rekor).not.toBeNull();
    for (const repository_visibility of ["private", "internal", "of-tomorrow"])
      expect(servicesFor(claimsWith({ repository_visibility })).rekor).toBeNull();
  });
});

const ENTRY = {
  logIndex: "5",
  logId: { keyId: "a2V5" },
  kindVersion: { kind: "dsse", version: "0.0.1" },
  integratedTime: "1700000000",
  inclusionPromise: { signedEntryTimestamp: "c2V0" },
  inclusionProof: {
    ...{ logIndex: "0", treeSize: "1", rootHash: "cm9vdA==", hashes: [] },
    checkpoint: { envelope: "note" },
  },
  canonicalizedBody: "e30=",
};
const BUNDLE = {
  mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
  verificationMaterial: {
    ...{ x509CertificateChain: undefined, publicKey: undefined },
    certificate: { rawBytes: "Y2VydGlmaWNhdGU=" },
    tlogEntries: [ENTRY],
    timestampVerificationData: undefined,
  },
  messageSignature: undefined,
  dsseEnvelope: {
    payload: "e30=",
    payloadType: "application/vnd.in-toto+json",
    signatures: [{ sig: "c2lnbmF0dXJl", keyid: "" }],
  },
};

describe("an attestation for an index", () => {
  it("says of one file that it was published, under the file's own name", () => {
    const name = "demo_pkg-1.0-py3-none-any.whl";
    expect(publishStatement({ name, sha256: SUM })).toBe(
      `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"${name}","digest":{"sha256":"${SUM}"}}],"predicateType":"https://docs.pypi.org/attestations/publish/v1","predicate":null}`,
    );
  });

  it("is a bundle's certificate, log entries, statement and signature", () => {
    expect(JSON.parse(pep740Attestation(BUNDLE) ?? "")).toEqual({
      version: 1,
      verification_material: {
        certificate: "Y2VydGlmaWNhdGU=",
        transparency_entries: [ENTRY],
      },
      envelope: { statement: "e30=", signature: "c2lnbmF0dXJl" },
    });
  });

  it("is none without an entry in a public log", () => {
    const verificationMaterial = { ...BUNDLE.verificationMaterial, tlogEntries: [] };
    expect(pep740Attestation({ ...BUNDLE, verificationMaterial })).toBeNull();
  });
});

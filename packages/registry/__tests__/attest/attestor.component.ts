import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { bundleFromJSON, bundleToJSON } from "@sigstore/bundle";
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from "@sigstore/sign";
import { realHost } from "@wainwright/testing";
import { type AttestorOptions, attestor } from "../../src/attest/attestor.ts";
import type { Bundle } from "../../src/attest/bundle.ts";
import { wheelIn } from "../python/built.ts";
import { jobHost } from "./job-host.ts";
import { CLAIMS, OwnSigstore, REQUEST_TOKEN, tokenOf } from "./own-sigstore.ts";
import { verifyAttestation } from "./verify-attestation.ts";

const machine = realHost(process.env);
const folder = mkdtempSync(join(tmpdir(), "wainwright-test-"));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await machine.unwind();
});
let sigstore: OwnSigstore;
beforeEach(async () => {
  sigstore = await new OwnSigstore().start();
  writeFileSync(root, JSON.stringify(sigstore.trustRoot));
});
afterEach(() => {
  sigstore.close();
});

const root = join(folder, "trusted_root.json");
const WHEELS = await Promise.all([
  wheelIn(folder, "six", { version: "1.17.0", tags: "py2.py3-none-any" }),
  wheelIn(folder, "demo_pkg"),
]);

const REQUIRED = (): AttestorOptions => ({ wanted: "required", services: sigstore.services });

describe("attestations of what is published", () => {
  it("are verified by pypi-attestations, all by one certificate", async () => {
    const { host, masked } = jobHost(machine.host, sigstore.environment);
    const made = await attestor(host, REQUIRED()).pep740(WHEELS);
    expect([...made.keys()]).toEqual(WHEELS);
    for (const [distribution, json] of made) {
      const path = `${distribution}.publish.attestation`;
      writeFileSync(path, json);
      expect(verifyAttestation("attestation", { root, path, distribution })).toBe(
        "https://docs.pypi.org/attestations/publish/v1\n",
      );
    }
    expect(sigstore.asked.filter((one) => one.startsWith("fulcio"))).toEqual([
      "fulcio POST /api/v2/signingCert",
    ]);
    expect(masked).toEqual([REQUEST_TOKEN, tokenOf(CLAIMS)]);
    expect(machine.lines.join("\n")).not.toContain(tokenOf(CLAIMS));
  });

  it("are of the file they name and of no other", async () => {
    const { host } = jobHost(machine.host, sigstore.environment);
    const [one, other] = WHEELS;
    const made = await attestor(host, REQUIRED()).pep740([one]);
    const path = join(folder, "of-another.json");
    writeFileSync(path, made.get(one) ?? "");
    expect(() => verifyAttestation("attestation", { root, path, distribution: other })).toThrow(
      "subject does not match distribution name",
    );
  });
});

const SUBJECTS = [{ name: "six.whl", sha256: "a".repeat(64) }];

function bundleOf(json: string | null): Bundle {
  return JSON.parse(json ?? "") as Bundle;
}

/** Names every member of a value, whatever is in it. */
function membersOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .flatMap(([name, one]) => [name, ...membersOf(one).map((inner) => `${name}.${inner}`)])
    .toSorted();
}

describe("where files come from", () => {
  it("is a bundle as Sigstore's own library makes it", async () => {
    const { host } = jobHost(machine.host, sigstore.environment);
    const made = bundleOf(await attestor(host, REQUIRED()).provenance(SUBJECTS));
    const { fulcio, rekor } = sigstore.services;
    const identityProvider = { getToken: async () => tokenOf(CLAIMS) };
    const builder = new DSSEBundleBuilder({
      signer: new FulcioSigner({ fulcioBaseURL: fulcio, identityProvider }),
      witnesses: [new RekorWitness({ rekorBaseURL: rekor ?? "" })],
    });
    const { payload, payloadType: type } = made.dsseEnvelope;
    const theirs = await builder.create({ data: Buffer.from(payload, "base64"), type });
    // Written by it, ours is without what is 0 or empty, too.
    const ours = bundleToJSON(bundleFromJSON(made));
    expect(membersOf(ours)).toEqual(membersOf(bundleToJSON(theirs)));
    expect(ours.mediaType).toBe(made.mediaType);
    expect(ours.dsseEnvelope).toMatchObject({ payload, payloadType: type });
  });

  it("is signed, and verified by sigstore", async () => {
    const { host } = jobHost(machine.host, sigstore.environment);
    const bundle = await attestor(host, REQUIRED()).provenance(SUBJECTS);
    const path = join(folder, "provenance.sigstore.json");
    writeFileSync(path, bundle ?? "");
    const told = verifyAttestation("bundle", { root, path, distribution: "" });
    const [type, payload = ""] = told.split("\n");
    expect(type).toBe("application/vnd.in-toto+json");
    expect(JSON.parse(payload)).toMatchObject({
      predicateType: "https://slsa.dev/provenance/v1",
      subject: [{ name: "six.whl", digest: { sha256: "a".repeat(64) } }],
    });
  });

  it("has the time that an authority signed, where no public log is told", async () => {
    const { host } = jobHost(machine.host, sigstore.environment);
    const services = { ...sigstore.services, rekor: null, timestamps: sigstore.timestamps };
    const job = attestor(host, { wanted: "required", services });
    const { verificationMaterial, dsseEnvelope } = bundleOf(await job.provenance(SUBJECTS));
    expect(verificationMaterial.tlogEntries).toEqual([]);
    const [timestamp] = verificationMaterial.timestampVerificationData.rfc3161Timestamps;
    const files = {
      data: Buffer.from(dsseEnvelope.signatures[0].sig, "base64"),
      in: Buffer.from(timestamp?.signedTimestamp ?? "", "base64"),
      CAfile: sigstore.timestampRoot,
      untrusted: sigstore.timestampAuthority,
    };
    const options = Object.entries(files).flatMap(([option, content]) => {
      writeFileSync(join(folder, option), content);
      return [`-${option}`, join(folder, option)];
    });
    const said = execFileSync("openssl", ["ts", "-verify", ...options], {
      ...{ encoding: "utf8", stdio: "pipe" },
    });
    expect(said).toContain("Verification: OK");
  });
});

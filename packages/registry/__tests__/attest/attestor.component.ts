import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { bundleFromJSON, isBundleWithDsseEnvelope } from "@sigstore/bundle";
import { realHost } from "@wainwright/testing";
import { type AttestorOptions, attestor } from "../../src/attest/attestor.ts";
import { sha256Of, wheelIn } from "../python/built.ts";
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

const subjectOf = (path: string) => ({
  name: basename(path),
  sha256: sha256Of(readFileSync(path)),
});

const REQUIRED = (): AttestorOptions => ({ wanted: "required", services: sigstore.services });

describe("attestations of what is published", () => {
  it("are verified by pypi-attestations, each by a certificate of its own", async () => {
    const { host, masked } = jobHost(machine.host, sigstore.environment);
    const made = await attestor(host, REQUIRED()).pep740(WHEELS.map(subjectOf));
    expect([...made.keys()]).toEqual(WHEELS.map((path) => basename(path)));
    for (const [name, json] of made) {
      const distribution = join(folder, name);
      const path = `${distribution}.publish.attestation`;
      writeFileSync(path, json);
      expect(verifyAttestation("attestation", { root, path, distribution })).toBe(
        "https://docs.pypi.org/attestations/publish/v1\n",
      );
    }
    expect(sigstore.asked.filter((one) => one.startsWith("fulcio"))).toEqual(
      WHEELS.map(() => "fulcio POST /api/v2/signingCert"),
    );
    expect(masked).toEqual([REQUEST_TOKEN, tokenOf(CLAIMS)]);
    expect(machine.lines.join("\n")).not.toContain(tokenOf(CLAIMS));
  });

  it("are of the file they name and of no other", async () => {
    const { host } = jobHost(machine.host, sigstore.environment);
    const [one, other] = WHEELS;
    const made = await attestor(host, REQUIRED()).pep740([subjectOf(one)]);
    const path = join(folder, "of-another.json");
    writeFileSync(path, made.get(basename(one)) ?? "");
    expect(() => verifyAttestation("attestation", { root, path, distribution: other })).toThrow(
      "subject does not match distribution name",
    );
  });
});

const SUBJECTS = [{ name: "six.whl", sha256: "a".repeat(64) }];

describe("where files come from", () => {
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
    const bundle = bundleFromJSON(JSON.parse((await job.provenance(SUBJECTS)) ?? ""));
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    expect(tlogEntries).toEqual([]);
    if (!isBundleWithDsseEnvelope(bundle)) throw new Error("there is no envelope");
    const files = {
      data: bundle.content.dsseEnvelope.signatures[0]?.sig ?? "",
      in: timestampVerificationData?.rfc3161Timestamps[0]?.signedTimestamp ?? "",
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

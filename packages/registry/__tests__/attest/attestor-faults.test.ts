import { afterAll, afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Failure } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { type Attestor, attestor, type AttestorOptions } from "../../src/attest/attestor.ts";
import { bodyOf } from "../python/body-of.ts";
import { Loopback } from "../web/loopback.ts";
import { failureOf } from "./failure-of.ts";
import { jobHost } from "./job-host.ts";
import { CLAIMS, OwnSigstore, REQUEST_TOKEN, tokenOf } from "./own-sigstore.ts";

const machine = realHost(process.env);
afterAll(machine.unwind);
let sigstore: OwnSigstore;
let said: number;
beforeEach(async () => {
  sigstore = await new OwnSigstore().start();
  said = machine.lines.length;
});
const loopback = new Loopback();
afterEach(() => {
  sigstore.close();
  loopback.close();
});

const SUBJECTS = [{ name: "demo.whl", sha256: "0".repeat(64) }];
const lines = () => machine.lines.slice(said).join("\n");

function attestorWith(
  options: Partial<AttestorOptions> = {},
  variables: Readonly<Record<string, string>> = sigstore.environment,
): Attestor {
  const { host } = jobHost(machine.host, variables);
  const patience = { timeout: 200, retries: 4, firstWait: 1 };
  return attestor(host, { wanted: "required", services: sigstore.services, patience, ...options });
}

/** All that people could read of a failure. */
function told(failure: Failure): string {
  return [failure.message, failure.remedy, lines()].join("\n");
}

describe("a job that may not say who it is", () => {
  it("is told what it lacks where attestations are asked for", async () => {
    const failure = await failureOf(attestorWith({}, {}).provenance(SUBJECTS));
    expect(failure.code).toBe("credentials-missing");
    expect(failure.remedy).toContain("id-token: write");
  });

  it("publishes without them where they are not, and says so", async () => {
    const job = attestorWith({ wanted: "auto" }, {});
    expect(await job.provenance(SUBJECTS)).toBeNull();
    expect(await job.pep740(SUBJECTS)).toEqual(new Map());
    expect(lines()).toContain("notice: where the files come from is not attested: the job may not");
    expect(lines()).toContain("notice: the files are published without attestations: the job may");
  });
});

describe("a job of another server than github.com", () => {
  const elsewhere = () => ({
    ...sigstore.environment,
    GITHUB_SERVER_URL: "https://github.example",
  });

  it("has to name services that know it", async () => {
    const options = { services: null };
    const failure = await failureOf(attestorWith(options, elsewhere()).provenance(SUBJECTS));
    expect(failure).toMatchObject({
      code: "inputs-invalid",
      message: expect.stringContaining("do not know the jobs of https://github.example"),
    });
    const job = attestorWith({ ...options, wanted: "auto" }, elsewhere());
    expect(await job.provenance(SUBJECTS)).toBeNull();
    expect(sigstore.asked).toEqual([]);
  });

  it("names itself where it has", async () => {
    const bundle = await attestorWith({}, elsewhere()).provenance(SUBJECTS);
    const { dsseEnvelope } = JSON.parse(bundle ?? "") as {
      readonly dsseEnvelope: { readonly payload: string };
    };
    expect(Buffer.from(dsseEnvelope.payload, "base64").toString()).toContain(
      '"repository":"https://github.example/owner/name"',
    );
  });
});

describe("a private repository", () => {
  beforeEach(() => {
    sigstore.claims = { ...CLAIMS, repository_visibility: "private" };
  });

  it("is named in no public log by attestations that nobody asked for", async () => {
    const job = attestorWith({ wanted: "auto", services: null });
    expect(await job.pep740(SUBJECTS)).toEqual(new Map());
    expect(lines()).toContain("the name of the private repository to a public log");
    expect(sigstore.asked).toEqual(["identity GET /id"]);
  });

  it("is where somebody asks for them", async () => {
    const made = await attestorWith().pep740(SUBJECTS);
    expect([...made.keys()]).toEqual(["demo.whl"]);
  });
});

describe("an authority that gives no certificate", () => {
  it.each([
    [400, "server-refused"],
    [401, "credentials-refused"],
    [403, "credentials-refused"],
  ])("ends it with %i at once, and the token is told to nobody", async (status, code) => {
    sigstore.faults.fulcio = (_, response) => {
      const message = `not with ${tokenOf(CLAIMS)}`;
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify({ code: 3, message, details: [] }));
      return true;
    };
    const failure = await failureOf(attestorWith().pep740(SUBJECTS));
    expect(failure.code).toBe(code);
    expect(failure.message).toBe(
      `asking for a certificate: Sigstore's certificate authority answers ${status}: not with ***`,
    );
    expect(failure.remedy).toContain("does not take the job's identity");
    expect(told(failure)).not.toContain(tokenOf(CLAIMS));
    expect(sigstore.asked.filter((one) => one.startsWith("fulcio"))).toHaveLength(1);
  });

  it("is somebody else where it answers something else", async () => {
    const chains = [{ chain: 7 }, { chain: { certificates: ["MII"] } }];
    const strange = chains.map((one) => JSON.stringify({ signedCertificateEmbeddedSct: one }));
    for (const answer of ["<html>", "{}", ...strange]) {
      sigstore.faults.fulcio = (_, response) => {
        response.writeHead(200).end(answer);
        return true;
      };
      const failure = await failureOf(attestorWith().pep740(SUBJECTS));
      expect(failure).toMatchObject({ code: "server-refused", remedy: "Check the address." });
    }
  });

  it("leads wherever it likes with the identity: Sigstore's library follows", async () => {
    const elsewhere: string[] = [];
    const other = await loopback.serve((request, response) => {
      const whole = async () => {
        elsewhere.push(await bodyOf(request));
        response.writeHead(404).end();
      };
      void whole();
    });
    sigstore.faults.fulcio = (_, response) => {
      response.writeHead(307, { location: `${other}/api/v2/signingCert` }).end();
      return true;
    };
    const failure = await failureOf(attestorWith().pep740(SUBJECTS));
    expect(failure.code).toBe("server-refused");
    expect(elsewhere).toEqual([expect.stringContaining(tokenOf(CLAIMS))]);
    expect(told(failure)).not.toContain(tokenOf(CLAIMS));
  });

  it("is not asked where others could listen", async () => {
    const services = { ...sigstore.services, fulcio: "http://fulcio.example" };
    const failure = await failureOf(attestorWith({ services }).pep740(SUBJECTS));
    expect(failure.code).toBe("inputs-invalid");
  });
});

describe("GitHub's identity service", () => {
  it("tells nobody what it is asked with", async () => {
    sigstore.faults.identity = (request, response) => {
      response.writeHead(403).end(`no: ${request.headers.authorization}`);
      return true;
    };
    const failure = await failureOf(attestorWith().provenance(SUBJECTS));
    expect(failure.code).toBe("credentials-refused");
    expect(failure.remedy).toContain("id-token: write");
    expect(told(failure)).not.toContain(REQUEST_TOKEN);
  });

  it("that names no job is no such service", async () => {
    sigstore.claims = { iss: CLAIMS.iss };
    const failure = await failureOf(attestorWith().provenance(SUBJECTS));
    expect(failure.message).toBe("the job's OpenID token does not say what a job's does");
  });
});

import type { ServerResponse } from "node:http";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Failure } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { type Attestor, attestor, type AttestorOptions } from "../../src/attest/attestor.ts";
import { failureOf } from "./failure-of.ts";
import { jobHost } from "./job-host.ts";
import { CLAIMS, OwnSigstore, tokenOf } from "./own-sigstore.ts";

const machine = realHost(process.env);
afterAll(async () => {
  await machine.unwind();
});
let sigstore: OwnSigstore;
beforeEach(async () => {
  sigstore = await new OwnSigstore().start();
});
afterEach(() => {
  sigstore.close();
});

const SUBJECTS = [{ name: "demo.whl", sha256: "0".repeat(64) }];
const PATIENCE = { timeout: 200, retries: 4, firstWait: 1 };

function attestorWith(options: Partial<AttestorOptions> = {}): Attestor {
  const { host } = jobHost(machine.host, sigstore.environment);
  const { services } = sigstore;
  return attestor(host, { wanted: "required", services, patience: PATIENCE, ...options });
}

/** All that people could read of a failure. */
function told({ message, remedy }: Failure): string {
  return [message, remedy, ...machine.lines].join("\n");
}

describe("a log that is out of order", () => {
  it("is asked again, and has one entry where its answer was lost", async () => {
    sigstore.lost = 1;
    const made = await attestorWith().provenance(SUBJECTS);
    expect(made).not.toBeNull();
    expect(sigstore.asked.filter((one) => one.startsWith("rekor"))).toEqual([
      "rekor POST /api/v1/log/entries",
      "rekor POST /api/v1/log/entries",
      "rekor GET /api/v1/log/entries/ENTRY",
    ]);
  });

  it("ends it where it stays so", async () => {
    sigstore.faults.rekor = (_, response) => {
      response.writeHead(500).end("Internal error");
      return true;
    };
    const failure = await failureOf(attestorWith().provenance(SUBJECTS));
    expect(failure.message).toBe(
      "writing the signature into the public log: Sigstore's log answers 500: Internal Server Error",
    );
    expect(told(failure)).not.toContain(tokenOf(CLAIMS));
  });

  it("ends it where it is silent", async () => {
    sigstore.faults.rekor = () => true;
    const failure = await failureOf(attestorWith().provenance(SUBJECTS));
    expect(failure.code).toBe("server-silent");
    expect(told(failure)).not.toContain(tokenOf(CLAIMS));
  });

  it.each([
    ["breaks off", (response: ServerResponse) => response.writeHead(201).write('{"a":')],
    ["hangs up", () => undefined],
  ])("ends it where it %s", async (_, begin) => {
    sigstore.faults.rekor = (__, response) => {
      begin(response);
      setTimeout(() => response.destroy(), 20);
      return true;
    };
    const failure = await failureOf(attestorWith().provenance(SUBJECTS));
    expect(failure.code).toBe("server-silent");
    expect(told(failure)).not.toContain(tokenOf(CLAIMS));
  });

  it("ends it where it speaks for ever", async () => {
    sigstore.faults.rekor = (_, response) => {
      response.writeHead(201);
      const speaking = setInterval(() => response.write(" "), 20);
      response.on("close", () => {
        clearInterval(speaking);
      });
      return true;
    };
    const failure = await failureOf(attestorWith().provenance(SUBJECTS));
    expect(failure.code).toBe("server-silent");
  });

  it.each(["[]", "{}", '{"a":{}}', '{"a":{"body":"e30=","logIndex":-1}}', '{"a":{"body":"', "7"])(
    "proves nothing by %s",
    async (answer) => {
      sigstore.faults.rekor = (_, response) => {
        response.writeHead(201).end(answer);
        return true;
      };
      const failure = await failureOf(attestorWith().provenance(SUBJECTS));
      expect(failure).toMatchObject({ code: "server-refused", remedy: "Check the address." });
    },
  );
});

describe("a timestamp authority", () => {
  it.each([
    [200, "<html>", "server-refused"],
    [403, "{}", "credentials-refused"],
    [503, "{}", "server-refused"],
  ])("that answers %i %s has signed no time", async (status, body, code) => {
    sigstore.faults.timestamps = (_, response) => {
      response.writeHead(status).end(body);
      return true;
    };
    const services = { ...sigstore.services, rekor: null, timestamps: sigstore.timestamps };
    const failure = await failureOf(attestorWith({ services }).provenance(SUBJECTS));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/^asking for a timestamp: .*Sigstore's timestamp authority/);
  });
});

describe("a run that is interrupted", () => {
  function stopped(stop: AbortController): Attestor {
    const { host } = jobHost(machine.host, sigstore.environment);
    const patience = { ...PATIENCE, retries: 0 };
    const options = { wanted: "required", services: sigstore.services, patience } as const;
    return attestor({ ...host, signal: stop.signal }, options);
  }

  it("waits for no service any longer", async () => {
    const stop = new AbortController();
    sigstore.faults.rekor = () => {
      stop.abort();
      return true;
    };
    const failure = await failureOf(stopped(stop).provenance(SUBJECTS));
    expect(failure.code).toBe("interrupted");
  });

  it("writes nothing into the log any more", async () => {
    const stop = new AbortController();
    sigstore.faults.fulcio = () => {
      stop.abort();
      return false;
    };
    const failure = await failureOf(stopped(stop).provenance(SUBJECTS));
    expect(failure.code).toBe("interrupted");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sigstore.asked.filter((one) => one.startsWith("rekor"))).toEqual([]);
  });
});

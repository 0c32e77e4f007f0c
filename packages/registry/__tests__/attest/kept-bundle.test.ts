import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { writeProvenance } from "../../src/attest/provenance-file.ts";
import { storeAttestation } from "../../src/attest/store-attestation.ts";
import { bodyOf } from "../python/body-of.ts";
import { Loopback } from "../web/loopback.ts";
import { failureOf } from "./failure-of.ts";
import { jobHost } from "./job-host.ts";

const machine = realHost(process.env);
const folder = mkdtempSync(join(tmpdir(), "wainwright-test-"));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await machine.unwind();
});
const loopback = new Loopback();
afterEach(() => {
  loopback.close();
});

describe("a bundle", () => {
  it("is kept by GitHub, whose page is told", async () => {
    const asked: unknown[] = [];
    const api = await loopback.serve((request, response) => {
      const whole = async () => {
        const { method, url, headers } = request;
        asked.push([method, url, headers.authorization, JSON.parse(await bodyOf(request))]);
        response.writeHead(201).end(JSON.stringify({ id: 4711 }));
      };
      void whole();
    });
    const place = { api, repository: "owner/name", token: "ghs_geheim" };
    const kept = { bundle: '{"mediaType":"one"}', server: "https://github.com" };
    const { host } = jobHost(machine.host, {});
    expect(await storeAttestation(host, place, kept)).toBe(
      "https://github.com/owner/name/attestations/4711",
    );
    const body = { bundle: { mediaType: "one" } };
    expect(asked).toEqual([["POST", "/repos/owner/name/attestations", "Bearer ghs_geheim", body]]);
  });

  it.each([
    [403, "credentials-refused", "attestations: write"],
    [404, "server-refused", "attestations: write"],
    [200, "server-refused", "GITHUB_API_URL"],
  ])("that GitHub does not keep (%i) has a remedy", async (status, code, remedy) => {
    const api = await loopback.serve((_, response) => response.writeHead(status).end("{}"));
    const place = { api, repository: "owner/name", token: "ghs_geheim" };
    const { host } = jobHost(machine.host, {});
    const kept = { bundle: "{}", server: "https://github.com" };
    const failure = await failureOf(storeAttestation(host, place, kept));
    expect(failure.code).toBe(code);
    expect(failure.remedy).toContain(remedy);
  });

  it("is written beside the files that it is about", async () => {
    const artifact = await writeProvenance(machine.host, folder, '{"a":1}');
    expect(readFileSync(artifact.path, "utf8")).toBe('{"a":1}\n');
    expect(artifact).toEqual({
      path: join(folder, "provenance.sigstore.json"),
      name: "provenance.sigstore.json",
      size: 8,
      sha256: await machine.host.files.sha256(artifact.path),
    });
  });
});

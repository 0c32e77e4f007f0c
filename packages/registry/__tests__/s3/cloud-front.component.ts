import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Host } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { answering, freePort } from "../release/bucket.ts";
import { checkDistribution, type CloudFrontOptions, invalidate } from "../../src/s3/cloud-front.ts";
import { signedHost } from "../../src/s3/signed-host.ts";
import { parseXml, textAt } from "../../src/s3/xml.ts";
import { Meddler } from "./meddler.ts";

/** Is where `npm test` puts it. */
const MOTO = join(import.meta.dirname, "../../../../.cache/tools/aws/bin/moto_server");
const machine = realHost({});
const waits: number[] = [];
const now = { at: Date.now() };
/** Time passes by sleeping only. */
const host: Host = {
  ...machine.host,
  clock: {
    now: () => now.at,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now.at += milliseconds;
    },
  },
};
const credentials = { accessKeyId: "tests", secretAccessKey: "of-cloudfront", sessionToken: null };
const running: { kill(): boolean }[] = [];
const meddler = new Meddler();
const made = { endpoint: "", distribution: "" };

const CONFIG = `<?xml version="1.0" encoding="UTF-8"?><DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><CallerReference>one</CallerReference><Comment>c</Comment><Enabled>true</Enabled><Origins><Quantity>1</Quantity><Items><Origin><Id>o</Id><DomainName>files.example.org</DomainName></Origin></Items></Origins><DefaultCacheBehavior><TargetOriginId>o</TargetOriginId><ViewerProtocolPolicy>allow-all</ViewerProtocolPolicy></DefaultCacheBehavior></DistributionConfig>`;

beforeAll(async () => {
  if (!existsSync(MOTO))
    throw new Error("this needs moto in .cache/tools/aws: npm test installs it");
  const port = await freePort();
  const server = spawn(MOTO, ["-H", "127.0.0.1", "-p", String(port)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  running.push(server);
  made.endpoint = `http://127.0.0.1:${port}`;
  await answering(server, made.endpoint);
  const signing = {
    origin: made.endpoint,
    service: "cloudfront",
    region: "us-east-1",
    credentials,
  } as const;
  const answer = await signedHost(host, signing).http.send({
    ...{ method: "POST", url: `${made.endpoint}/2020-05-31/distribution` },
    body: [CONFIG],
  });
  const read = parseXml(new TextDecoder().decode(answer.body).trim());
  made.distribution = read === null ? "" : (textAt(read, "Id") ?? "");
}, 60_000);
afterAll(async () => {
  meddler.close();
  for (const server of running) server.kill();
  await machine.unwind();
});

function options(given: Partial<CloudFrontOptions> = {}): CloudFrontOptions {
  return { ...made, credentials, waitSeconds: 60, ...given };
}

const PATHS = ["/main/latest.json", "/a%26b/<install>.sh"];
const invalidation = (status: string) =>
  `<?xml version="1.0"?>\n<Invalidation><Id>I1</Id><Status>${status}</Status></Invalidation>`;

describe("CloudFront", () => {
  test("forgets the paths that it is told, and is waited for", async () => {
    const { id, status } = await invalidate(host, options(), PATHS);
    expect(status.toLowerCase()).toBe("completed");
    const signing = {
      origin: made.endpoint,
      service: "cloudfront",
      region: "us-east-1",
      credentials,
    } as const;
    const answer = await signedHost(host, signing).http.send({
      method: "GET",
      url: `${made.endpoint}/2020-05-31/distribution/${made.distribution}/invalidation/${id}`,
    });
    const read = new TextDecoder().decode(answer.body);
    for (const path of ["/main/latest.json", "/a%26b/&lt;install&gt;.sh"])
      expect(read).toContain(`<Path>${path}</Path>`);
  });

  test("is asked whether it knows a distribution", async () => {
    await checkDistribution(host, options());
    const body = "<ErrorResponse><Error><Code>NoSuchDistribution</Code></Error></ErrorResponse>";
    const endpoint = await meddler.between(made.endpoint, () => ({ status: 404, body }));
    await expect(checkDistribution(host, options({ endpoint }))).rejects.toMatchObject({
      code: "server-refused",
      remedy: expect.stringContaining("distribution's id"),
    });
    expect(meddler.seen).toEqual([
      `GET /2020-05-31/distribution/${made.distribution}/invalidation?MaxItems=1`,
    ]);
    meddler.forget();
  });

  test("is waited for as long as it takes, or as was said", async () => {
    const endpoint = await meddler.between(made.endpoint, (asked) => ({
      status: asked.startsWith("POST") ? 201 : 200,
      body: invalidation(meddler.seen.length < 4 ? "InProgress" : "Completed"),
    }));
    expect(await invalidate(host, options({ endpoint }), PATHS)).toEqual({
      id: "I1",
      status: "Completed",
    });
    expect(meddler.seen.map((asked) => asked.split("/").at(-1))).toEqual([
      "invalidation",
      "I1",
      "I1",
      "I1",
    ]);
    meddler.forget();
    const { status } = await invalidate(host, options({ endpoint, waitSeconds: 0 }), PATHS);
    expect([status, meddler.seen.length]).toEqual(["InProgress", 1]);
    const forever = await meddler.between(made.endpoint, () => ({
      status: 200,
      body: invalidation("InProgress"),
    }));
    expect(await invalidate(host, options({ endpoint: forever }), PATHS)).toMatchObject({
      status: "InProgress",
    });
    expect(machine.lines.at(-1)).toContain("after 60 s");
  });

  test.each([
    [403, "InvalidClientTokenId", "credentials-refused"],
    [403, "SignatureDoesNotMatch", "credentials-refused"],
    [400, "TooManyInvalidationsInProgress", "server-refused"],
    [404, "NoSuchDistribution", "server-refused"],
  ])("that answers %d %s is a failure with its words", async (status, code, kind) => {
    const body = `<ErrorResponse xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>m</Message></Error></ErrorResponse>`;
    const endpoint = await meddler.between(made.endpoint, () => ({ status, body }));
    await expect(invalidate(host, options({ endpoint }), PATHS)).rejects.toMatchObject({
      code: kind,
      message: expect.stringContaining(`${code}: m`),
    });
  });

  test("whose list is not for everyone may be told all the same", async () => {
    const body = "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>";
    const endpoint = await meddler.between(made.endpoint, () => ({ status: 403, body }));
    await checkDistribution(host, options({ endpoint }));
  });

  test("is signed for its own service, in its region", async () => {
    meddler.forget();
    const endpoint = await meddler.between(made.endpoint, () => "pass");
    await invalidate(host, options({ endpoint, waitSeconds: 0 }), PATHS);
    expect(meddler.headers[0]?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=tests\/\d{8}\/us-east-1\/cloudfront\/aws4_request/,
    );
    expect(JSON.stringify([meddler.headers, machine.lines])).not.toContain("of-cloudfront");
  });
});

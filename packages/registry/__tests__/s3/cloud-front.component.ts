import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Host } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { checkDistribution, type CloudFrontOptions, invalidate } from "../../src/s3/cloud-front.ts";
import { Meddler } from "./meddler.ts";
import { type OwnCloudFront, ownCloudFront } from "./own-cloud-front.ts";

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
const running: OwnCloudFront[] = [];
const meddler = new Meddler();

function own(): OwnCloudFront {
  const [server] = running;
  if (server === undefined) throw new Error("there is no server");
  return server;
}

beforeAll(async () => {
  running.push(await ownCloudFront(machine.host));
}, 60_000);
afterAll(async () => {
  meddler.close();
  for (const server of running) server.close();
  await machine.unwind();
});

function options(given: Partial<CloudFrontOptions> = {}): CloudFrontOptions {
  const { endpoint, distribution, credentials } = own();
  return { endpoint, distribution, credentials, waitSeconds: 60, ...given };
}

const PATHS = ["/main/latest.json", "/a%26b/<install>.sh"];
const invalidation = (status: string) =>
  `<?xml version="1.0"?>\n<Invalidation><Id>I1</Id><Status>${status}</Status></Invalidation>`;

describe("CloudFront", () => {
  test("forgets the paths that it is told, and is waited for", async () => {
    const { id, status } = await invalidate(host, options(), PATHS);
    expect(status.toLowerCase()).toBe("completed");
    const read = await own().asked(id);
    for (const path of ["/main/latest.json", "/a%26b/&lt;install&gt;.sh"])
      expect(read).toContain(`<Path>${path}</Path>`);
  });

  test("is asked whether it knows a distribution", async () => {
    await checkDistribution(host, options());
    const body = "<ErrorResponse><Error><Code>NoSuchDistribution</Code></Error></ErrorResponse>";
    const endpoint = await meddler.between(own().endpoint, () => ({ status: 404, body }));
    await expect(checkDistribution(host, options({ endpoint }))).rejects.toMatchObject({
      code: "server-refused",
      remedy: expect.stringContaining("distribution's id"),
    });
    expect(meddler.seen).toEqual([
      `GET /2020-05-31/distribution/${own().distribution}/invalidation?MaxItems=1`,
    ]);
    meddler.forget();
  });

  test("is waited for as long as it takes, or as was said", async () => {
    const endpoint = await meddler.between(own().endpoint, (asked) => ({
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
    const forever = await meddler.between(own().endpoint, () => ({
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
    const endpoint = await meddler.between(own().endpoint, () => ({ status, body }));
    await expect(invalidate(host, options({ endpoint }), PATHS)).rejects.toMatchObject({
      code: kind,
      message: expect.stringContaining(`${code}: m`),
    });
  });

  test("whose list is not for everyone may be told all the same", async () => {
    const body = "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>";
    const endpoint = await meddler.between(own().endpoint, () => ({ status: 403, body }));
    await checkDistribution(host, options({ endpoint }));
  });

  test("is signed for its own service, in its region", async () => {
    meddler.forget();
    const endpoint = await meddler.between(own().endpoint, () => "pass");
    await invalidate(host, options({ endpoint, waitSeconds: 0 }), PATHS);
    expect(meddler.headers[0]?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=tests\/\d{8}\/us-east-1\/cloudfront\/aws4_request/,
    );
    expect(JSON.stringify([meddler.headers, machine.lines])).not.toContain("of-cloudfront");
  });
});

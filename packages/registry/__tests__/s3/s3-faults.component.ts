import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { invalidate } from "../../src/s3/cloud-front.ts";
import { S3Bucket } from "../../src/s3/s3-bucket.ts";
import { S3Service } from "../../src/s3/s3-service.ts";
import { Meddler } from "./meddler.ts";
import { failed, MEBIBYTE, object, text, UsedBucket } from "./used-bucket.ts";

const used = new UsedBucket();
const { host, machine, meddler } = used;
beforeAll(async () => used.start());
afterEach(() => {
  meddler.forget();
});
afterAll(async () => used.close());

describe("a service out of order", () => {
  test.each([408, 425, 429, 500, 502, 503, 504])("that says %d is asked again", async (status) => {
    const bucket = await used.through((_, count) =>
      count < 4 ? { status, headers: { "retry-after": "3" } } : "pass",
    );
    expect(await bucket.put(object(`busy/${status}`, text("x")))).toBe("put");
    expect(meddler.seen).toHaveLength(4);
  });

  test("that goes on so is given up", async () => {
    const body = "<Error><Code>SlowDown</Code><Message>Reduce your request rate.</Message></Error>";
    const bucket = await used.through(() => ({ status: 503, body }));
    const failure = await failed(bucket.put(object("busy/always", text("x"))));
    expect(failure).toMatchObject({
      code: "server-refused",
      message: expect.stringContaining("SlowDown: Reduce"),
    });
    expect(meddler.seen).toHaveLength(5);
  });

  test("that met another request in the object is asked again", async () => {
    const body = "<Error><Code>ConditionalRequestConflict</Code></Error>";
    const bucket = await used.through((_, count) => (count < 3 ? { status: 409, body } : "pass"));
    expect(await bucket.put(object("conflict", text("x")))).toBe("put");
  });

  test("that closes amid bodies, or whose answers are lost or break off, is asked again", async () => {
    const closing = await used.through((_, count) => (count < 3 ? "close" : "pass"));
    expect(await closing.put(object("closing", randomBytes(MEBIBYTE)))).toBe("put");
    meddler.forget();
    const losing = await used.through((_, count) => (count < 3 ? "lose-answer" : "pass"));
    // The first attempt put it.
    expect(await losing.put(object("losing", text("x")))).toBe("taken");
    meddler.forget();
    const breaking = await used.through((_, count) => (count < 3 ? "break-off" : "pass"));
    expect((await breaking.get("closing", 2 * MEBIBYTE))?.bytes).toHaveLength(MEBIBYTE);
  });

  test("that never ends is not listened to for ever", async () => {
    const bucket = await used.through(() => ({ status: 200, body: "x".repeat(9 * MEBIBYTE) }));
    expect(await failed(bucket.list(""))).toMatchObject({
      code: "server-silent",
      message: expect.stringContaining("longer than"),
    });
    expect(await failed(bucket.get("x", 100))).toMatchObject({ code: "server-silent" });
  });

  test.each([
    ["a page", "<html><body>Sign in</body></html>"],
    ["no words", ""],
    [
      "a bomb",
      `<!DOCTYPE x [<!ENTITY a "${"a".repeat(1000)}">]><ListBucketResult>&a;</ListBucketResult>`,
    ],
  ])("in whose place %s answers is told so", async (_, body) => {
    const bucket = await used.through(() => ({ status: 200, body }));
    const works = [
      async () => bucket.list(""),
      async () => bucket.put(object("portal", text("x"))),
      async () => bucket.get("x", 10_000),
      async () => bucket.head("x"),
    ];
    for (const work of works)
      expect(await failed(work())).toMatchObject({
        code: "server-refused",
        message: expect.stringContaining("as no S3-compatible"),
      });
  });

  test("that changes bodies on the way is found out", async () => {
    const bucket = await used.through(() => ({
      body: (body) => Buffer.from(String(body).replace("good", "evil")),
    }));
    expect(await failed(bucket.put(object("changed", text("good"))))).toMatchObject({
      code: "server-refused",
      remedy: expect.stringContaining("Run again"),
    });
    expect(await used.direct.head("changed")).toBeNull();
  });

  test("that goes in circles with its pages is left", async () => {
    const body =
      "<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>1</NextContinuationToken></ListBucketResult>";
    const bucket = await used.through(() => ({ status: 200, body }));
    expect(await failed(bucket.list(""))).toMatchObject({ code: "server-refused" });
    expect(meddler.seen).toHaveLength(2);
  });
});

describe("credentials", () => {
  const secret = "very-secret-indeed";
  const sessionToken = "a-session-token-that-is-secret";

  test.each([
    ["a wrong secret", { secretAccessKey: secret }, "knows no such pair"],
    ["a wrong key", { accessKeyId: "nobody", secretAccessKey: secret }, "knows no such pair"],
  ])("with %s are refused, and said so", async (_, given, remedy) => {
    const bucket = new S3Bucket(host, {
      ...used.options,
      credentials: { ...used.options.credentials, ...given },
    });
    const failure = await failed(bucket.list(""));
    expect(failure).toMatchObject({
      code: "credentials-refused",
      remedy: expect.stringContaining(remedy),
    });
    expect(JSON.stringify([failure, failure.message, failure.remedy, machine.lines])).not.toContain(
      secret,
    );
  });

  test("that a service says again are told to nobody", async () => {
    const endpoint = await meddler.between(used.options.endpoint, (asked) => ({
      status: asked.startsWith("POST") ? 200 : 403,
      body: `<Error><Code>AccessDenied</Code><Message>not ${sessionToken} and ${secret}</Message></Error>`,
    }));
    const credentials = { ...used.options.credentials, secretAccessKey: secret, sessionToken };
    const options = { ...used.options, endpoint, credentials };
    const bucket = new S3Bucket(host, options);
    const service = new S3Service(host, options);
    const distribution = { distribution: "E1", endpoint, credentials, waitSeconds: 0 };
    const works = [
      async () => bucket.list(""),
      async () => bucket.put(object("told", text("x"))),
      async () => service.document({ method: "POST", key: "told", what: "beginning" }, "Upload"),
      async () => invalidate(host, distribution, ["/x"]),
    ];
    for (const work of works) {
      const { message, remedy } = await failed(work());
      expect(message + remedy).not.toMatch(/very-secret|a-session/);
    }
  });

  test.each([
    [403, "ExpiredToken", "credentials-refused", "expired"],
    [403, "RequestTimeTooSkewed", "credentials-refused", "clock"],
    [403, "AccessDenied", "credentials-refused", "s3:ListBucket"],
    [404, "NoSuchBucket", "server-refused", "name of the bucket"],
    [412, "PreconditionFailed", "server-refused", ""],
    [507, "QuotaExceeded", "server-refused", "full"],
  ])("%d %s has a remedy", async (status, code, ...expected) => {
    const [kind, remedy] = expected;
    const bucket = await used.through(() => ({
      status,
      body: `<Error><Code>${code}</Code><Message>m</Message></Error>`,
    }));
    expect(await failed(bucket.list(""))).toMatchObject({
      code: kind,
      remedy: expect.stringContaining(remedy),
    });
  });

  test("of another region are told which", async () => {
    const bucket = new S3Bucket(host, { ...used.options, region: "eu-west-9" });
    expect(await failed(bucket.list(""))).toMatchObject({
      remedy: "The bucket is in us-east-1: say so.",
    });
  });

  test("are shown to no other origin", async () => {
    const other = new Meddler();
    const elsewhere = await other.between("http://127.0.0.1:1", () => ({
      status: 200,
      headers: { etag: '"x"' },
      body: "there",
    }));
    const endpoint = await meddler.between(used.options.endpoint, () => ({
      status: 307,
      headers: { location: `${elsewhere}/x` },
    }));
    const credentials = { ...used.options.credentials, sessionToken };
    const bucket = new S3Bucket(host, { ...used.options, endpoint, credentials });
    expect(await failed(bucket.put(object("lead", text("x"))))).toMatchObject({
      code: "server-refused",
      message: expect.stringContaining(elsewhere),
    });
    expect(other.seen).toEqual([]);
    await bucket.get("lead", 100);
    expect(other.seen).toEqual(["GET /x"]);
    expect(JSON.stringify(other.headers)).not.toMatch(/a-session-token|AWS4-HMAC|authorization/i);
    expect(meddler.headers.at(0)).toMatchObject({ "x-amz-security-token": sessionToken });
    other.close();
  });
});

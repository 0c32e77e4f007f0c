import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { isStored } from "../../src/s3/is-stored.ts";
import { halfMadeUploads } from "../../src/s3/multipart-upload.ts";
import { S3Service } from "../../src/s3/s3-service.ts";
import { failed, MEBIBYTE, object, sumOf, text, UsedBucket } from "./used-bucket.ts";

/** Is where `npm test` puts Amazon's own library. */
const PYTHON = join(import.meta.dirname, "../../../../.cache/tools/aws/bin/python");

const used = new UsedBucket();
const { host, meddler } = used;
beforeAll(async () => used.start());
afterEach(() => {
  meddler.forget();
});
afterAll(async () => used.close());

describe("an object", () => {
  test("is kept with its sum, its type and how long it lasts", async () => {
    expect(await used.direct.put(object("kept/a+b!~@=.txt", text("hi")))).toBe("put");
    expect(await used.direct.head("kept/a+b!~@=.txt")).toMatchObject({
      size: 2,
      checksum: Buffer.from(sumOf(text("hi")), "hex").toString("base64"),
      claimed: sumOf(text("hi")),
      contentType: "text/plain; charset=utf-8",
      cacheControl: "public, max-age=60",
    });
    expect((await used.direct.list("kept/")).map(({ key }) => key)).toEqual(["kept/a+b!~@=.txt"]);
  });

  test("is put where there is none, or in place of the one that was seen", async () => {
    expect(await used.direct.put(object("cond", text("1")))).toBe("put");
    expect(await used.direct.put(object("cond", text("2")))).toBe("taken");
    const etag = (await used.direct.head("cond"))?.etag ?? "";
    const replacing = { condition: { kind: "replacing", etag } } as const;
    expect(await used.direct.put(object("cond", text("3"), replacing))).toBe("put");
    expect(await used.direct.put(object("cond", text("4"), replacing))).toBe("taken");
    expect(Buffer.from((await used.direct.get("cond", 10))?.bytes ?? "").toString()).toBe("3");
    await used.direct.remove("cond");
    await used.direct.remove("cond");
    expect(await used.direct.head("cond")).toBeNull();
    expect(await used.direct.put(object("cond", text("5"), replacing))).toBe("taken");
  });

  test("of two that are put at once is the one or the other", async () => {
    const each = await Promise.all(
      Array.from({ length: 8 }, async (_, index) =>
        used.direct.put(object("race", text(String(index)))),
      ),
    );
    expect(each.filter((word) => word === "put")).toHaveLength(1);
  });

  test("is told from others with the same size where the service keeps no sums", async () => {
    const bucket = await used.through(() => ({
      answer: ({ "x-amz-checksum-sha256": _sum, "x-amz-meta-sha256": _claimed, ...rest }) => rest,
    }));
    const large = randomBytes(5 * MEBIBYTE);
    await used.direct.put(object("sumless", large));
    const stored = await bucket.head("sumless");
    if (stored === null) throw new Error("it is not there");
    expect(stored).toMatchObject({ checksum: null, claimed: null });
    const own = { host, bucket };
    expect(await isStored(own, object("sumless", large), stored)).toBe(true);
    const other = Buffer.from(large).fill(0, 4 * MEBIBYTE);
    expect(await isStored(own, object("sumless", other), stored)).toBe(false);
  });

  test("can be listed among a few thousand", async () => {
    const pages: string[] = [];
    const entry = (index: number) =>
      `<Contents><Key>n%2B${index}</Key><Size>${index}</Size></Contents>`;
    const bucket = await used.through((asked) => {
      const token = /continuation-token=(\d+)/.exec(asked)?.[1] ?? "0";
      pages.push(token);
      const next = Number(token) + 1;
      const more =
        next < 3
          ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${next}</NextContinuationToken>`
          : "";
      return {
        status: 200,
        body: `<?xml version="1.0"?>\n<ListBucketResult><EncodingType>url</EncodingType>${entry(next)}${more}</ListBucketResult>`,
      };
    });
    expect(await bucket.list("n")).toEqual([1, 2, 3].map((size) => ({ key: `n+${size}`, size })));
    expect(pages).toEqual(["0", "1", "2"]);
  });
});

describe("a large file", () => {
  const parts = () => meddler.seen.filter((asked) => asked.includes("partNumber")).length;

  test("goes in parts, and is told by the sums of them", async () => {
    const bytes = randomBytes(66 * MEBIBYTE);
    const file = used.fileObject("large/one", bytes);
    const bucket = await used.through(() => "pass");
    expect(await bucket.put(file)).toBe("put");
    expect(parts()).toBe(5);
    const stored = await bucket.head("large/one");
    if (stored === null) throw new Error("it is not there");
    expect(stored.checksum).toMatch(/-5$/);
    expect(await isStored({ host, bucket }, file, stored)).toBe(true);
    const other = used.fileObject("large/other", Buffer.from(bytes).fill(1, 10, 20));
    expect(await isStored({ host, bucket }, { ...other, sha256: file.sha256 }, stored)).toBe(false);
    expect(await bucket.put(file)).toBe("taken");
    expect(await halfMadeUploads(new S3Service(host, used.options), "large/one")).toEqual([]);
  });

  test("is gone on with where an earlier run was ended", async () => {
    const bytes = randomBytes(65 * MEBIBYTE);
    const file = used.fileObject("large/resumed", bytes);
    const dying = await used.through((asked) =>
      /partNumber=[345]/.test(asked) ? { status: 400 } : "pass",
    );
    await failed(dying.put(file));
    expect(await halfMadeUploads(new S3Service(host, used.options), "large/resumed")).toHaveLength(
      1,
    );
    meddler.forget();
    const bucket = await used.through(() => "pass");
    expect(await bucket.put(file)).toBe("put");
    expect(parts()).toBe(3);
    expect(
      sumOf((await used.direct.get("large/resumed", 100 * MEBIBYTE))?.bytes ?? bytes.subarray(1)),
    ).toBe(file.sha256);
  });

  test("takes nothing from a half-made upload of other bytes", async () => {
    const file = used.fileObject("large/mixed", randomBytes(65 * MEBIBYTE));
    const older = used.fileObject("large/mixed-older", randomBytes(65 * MEBIBYTE));
    const dying = await used.through((asked) =>
      asked.includes("partNumber=5") ? { status: 400 } : "pass",
    );
    await failed(dying.put({ ...older, key: file.key }));
    meddler.forget();
    expect(await (await used.through(() => "pass")).put(file)).toBe("put");
    expect(parts()).toBe(5);
    expect(sumOf((await used.direct.get(file.key, 100 * MEBIBYTE))?.bytes ?? text(""))).toBe(
      file.sha256,
    );
  });

  test("passes through where parts break off, and the last answer is lost", async () => {
    const file = used.fileObject("large/broken", randomBytes(65 * MEBIBYTE));
    const bucket = await used.through((asked, count) => {
      if (asked.includes("partNumber=2") && count < 6) return "close";
      return asked.startsWith("POST") && asked.includes("uploadId=") && count < 12
        ? "lose-answer"
        : "pass";
    });
    expect(["put", "taken"]).toContain(await bucket.put(file));
    const stored = await used.direct.head(file.key);
    expect(stored !== null && (await isStored({ host, bucket: used.direct }, file, stored))).toBe(
      true,
    );
  });

  test("is not there where completing says 200 and means an error", async () => {
    const file = used.fileObject("large/late", randomBytes(65 * MEBIBYTE));
    const body = "\n \n<Error><Code>InternalError</Code><Message>We tried</Message></Error>";
    const bucket = await used.through((asked) =>
      asked.startsWith("POST") && asked.includes("uploadId=") ? { status: 200, body } : "pass",
    );
    expect(await failed(bucket.put(file))).toMatchObject({
      message: expect.stringContaining("InternalError: We tried"),
    });
    expect(await used.direct.head(file.key)).toBeNull();
  });
});

test("Amazon's own library reads what was put", async () => {
  if (!existsSync(PYTHON))
    throw new Error("this needs boto3 in .cache/tools/aws: npm test installs it");
  await used.direct.put(object("cross/small.txt", text("small")));
  const large = used.fileObject("cross/large+1.bin", randomBytes(65 * MEBIBYTE));
  await used.direct.put(large);
  const { endpoint, region, bucket, credentials } = used.options;
  const script = `
import boto3, hashlib, json
s3 = boto3.client("s3", endpoint_url=${JSON.stringify(endpoint)}, region_name=${JSON.stringify(region)})
def read(key):
    got = s3.get_object(Bucket=${JSON.stringify(bucket)}, Key=key, ChecksumMode="ENABLED")
    body = got["Body"].read()
    return [hashlib.sha256(body).hexdigest(), got["ContentType"], got["CacheControl"], got["Metadata"]["sha256"], got["ChecksumSHA256"].count("-")]
keys = [row["Key"] for row in s3.list_objects_v2(Bucket=${JSON.stringify(bucket)}, Prefix="cross/")["Contents"]]
print(json.dumps({key: read(key) for key in keys}))
`;
  const env = {
    PATH: process.env["PATH"],
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  };
  const said = await new Promise<string>((resolve, reject) => {
    execFile(PYTHON, ["-c", script], { env }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(stderr));
    });
  });
  const kept = ["text/plain; charset=utf-8", "public, max-age=60"];
  expect(JSON.parse(said)).toEqual({
    "cross/small.txt": [sumOf(text("small")), ...kept, sumOf(text("small")), 0],
    "cross/large+1.bin": [large.sha256, ...kept, large.sha256, 1],
  });
});

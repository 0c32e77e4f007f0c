import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { isStored } from "../../src/s3/is-stored.ts";
import { halfMadeUploads } from "../../src/s3/multipart-upload.ts";
import { putInParts } from "../../src/s3/put-in-parts.ts";
import { S3Service } from "../../src/s3/s3-service.ts";
import { bucketPlace } from "../../src/static/bucket-place.ts";
import type { Meddling } from "./meddler.ts";
import { failed, MEBIBYTE, sumOf, UsedBucket } from "./used-bucket.ts";

const used = new UsedBucket();
const { host, meddler } = used;
beforeAll(async () => used.start());
afterEach(() => {
  meddler.forget();
});
afterAll(async () => used.close());

/** Of two parts, the second of one MiB. */
const SIZE = 17 * MEBIBYTE;

/** Is the service as it looks from behind the meddler. */
async function through(meddle: (asked: string, count: number) => Meddling): Promise<S3Service> {
  const endpoint = await meddler.between(used.options.endpoint, meddle);
  return new S3Service(host, { ...used.options, endpoint });
}

function fileObject(key: string, bytes: Uint8Array) {
  return { ...used.fileObject(`${key}-${sumOf(bytes)}`, bytes), key };
}

/** Leaves the first part of a file that is never completed. */
async function breakOff(key: string, bytes: Uint8Array): Promise<void> {
  const dying = await through((asked) =>
    asked.includes("partNumber=2") ? { status: 400 } : "pass",
  );
  await failed(putInParts(host, dying, fileObject(key, bytes)));
}

/** Looks at what lies under a key. */
async function look(key: string) {
  const stored = await used.direct.head(key);
  if (stored === null) throw new Error("it is not there");
  return stored;
}

const own = () => ({ host, bucket: used.direct });
const service = () => new S3Service(host, used.options);

describe("an upload that an earlier run left half-made", () => {
  test("of other bytes gives nothing to a new one, and goes when that is there", async () => {
    await breakOff("other", randomBytes(SIZE));
    const file = fileObject("other", randomBytes(SIZE));
    expect(await putInParts(host, service(), file)).toBe("put");
    const stored = await look("other");
    expect(stored.claimed).toBe(file.sha256);
    expect(await isStored(own(), file, stored)).toBe(true);
    expect(await halfMadeUploads(service(), "other")).toEqual([]);
  });

  test("of bytes that begin alike is gone on with, and its own sum is not believed", async () => {
    const older = randomBytes(SIZE);
    const file = fileObject("alike", Buffer.from(older).fill(1, 16 * MEBIBYTE));
    await breakOff("alike", older);
    expect(await putInParts(host, service(), file)).toBe("put");
    const stored = await look("alike");
    expect(stored.claimed).toBe(sumOf(older));
    expect(await isStored(own(), file, stored)).toBe(true);
    expect(await isStored(own(), fileObject("alike", older), stored)).toBe(false);
    const place = bucketPlace(host, { s3: used.options, prefix: "", url: "https://x.example" });
    expect(await place.sha256("alike")).toBe(file.sha256);
    const { path } = file.content;
    const artifact = { path, name: "alike", size: SIZE, sha256: file.sha256 };
    expect(await place.sha256("alike", artifact)).toBe(file.sha256);
  });
});

describe("a service that takes no sums of parts", () => {
  const body =
    "<Error><Code>NotImplemented</Code><Message>Header 'x-amz-checksum-sha256' not implemented</Message></Error>";
  const refusing = (header: string) => async () =>
    through(() =>
      meddler.headers.at(-1)?.[header] === undefined ? "pass" : { status: 501, body },
    );

  test.each([
    ["with a part", refusing("x-amz-checksum-sha256")],
    ["when it begins", refusing("x-amz-checksum-algorithm")],
  ])("and says so %s gets them without, and what came of it is read", async (when, start) => {
    const file = fileObject(`sumless/${when}`, randomBytes(SIZE));
    const sumless = await start();
    expect(await putInParts(host, sumless, file)).toBe("put");
    expect(await halfMadeUploads(service(), file.key)).toEqual([]);
    const stored = await look(file.key);
    expect(stored).toMatchObject({ checksum: null, claimed: file.sha256 });
    expect(await isStored(own(), file, stored)).toBe(true);
    const lying = { ...stored, claimed: sumOf(Buffer.alloc(SIZE)) };
    expect(await isStored(own(), fileObject(file.key, Buffer.alloc(SIZE)), lying)).toBe(false);
    // It is asked once only.
    meddler.forget();
    const next = fileObject(`sumless/${when} again`, randomBytes(SIZE));
    expect(await putInParts(host, sumless, next)).toBe("put");
    expect(meddler.seen.filter((asked) => asked.includes("partNumber"))).toHaveLength(2);
  });

  test("gets a file that was broken off anew", async () => {
    const file = fileObject("sumless/broken", randomBytes(SIZE));
    const dying = await through((asked) => {
      if (meddler.headers.at(-1)?.["x-amz-checksum-sha256"] !== undefined)
        return { status: 501, body };
      return asked.includes("partNumber=2") ? { status: 400 } : "pass";
    });
    await failed(putInParts(host, dying, file));
    expect(await halfMadeUploads(service(), file.key)).toHaveLength(1);
    meddler.forget();
    expect(await putInParts(host, await refusing("x-amz-checksum-sha256")(), file)).toBe("put");
    expect(await isStored(own(), file, await look(file.key))).toBe(true);
    expect(await halfMadeUploads(service(), file.key)).toEqual([]);
  });
});

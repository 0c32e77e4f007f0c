import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pureWheel, realHost } from "@wainwright/testing";
import { S3Backend, type S3Options } from "../src/backend/s3-backend.ts";
import { entryKey } from "../src/key/entry-key.ts";
import { wheelParts } from "./parts.ts";
import { type S3Server, startS3 } from "./s3-server.ts";
import { BUILT, cacheOn, wanted } from "./use-cache.ts";

const folder = mkdtempSync(join(tmpdir(), "wheelcache-s3-"));
const { host, lines, unwind } = realHost(process.env);
const running: S3Server[] = [];
const servers: Server[] = [];
beforeAll(async () => {
  running.push(await startS3(folder));
});
afterAll(async () => {
  for (const server of running) server.close();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await unwind();
  rmSync(folder, { recursive: true });
});

function s3(): S3Server {
  const [server] = running;
  if (server === undefined) throw new Error("there is no server");
  return server;
}

/** Opens the bucket, some options other than usual. */
function cache(given: Partial<S3Options> = {}) {
  return cacheOn(host, new S3Backend(host, bucket(given)));
}

function bucket(given: Partial<S3Options> = {}): S3Options {
  return { ...s3().options, prefix: "ours", ...given };
}

/** Puts something that may change or lose what goes through between us and the server. */
async function between(
  meddle: (
    path: string,
    count: number,
  ) => "pass" | "die" | "break-off" | number | ((body: Buffer) => Buffer),
): Promise<string> {
  let count = 0;
  const server = createServer((incoming, response) => {
    count += 1;
    const what = meddle(`${incoming.method ?? ""} ${incoming.url ?? ""}`, count);
    if (what === "die") {
      incoming.once("data", () => incoming.socket.destroy());
      incoming.once("end", () => incoming.socket.destroy());
      return;
    }
    if (typeof what === "number") {
      response.writeHead(what).end("<html>what?</html>");
      return;
    }
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const body = Buffer.concat(chunks);
      const { hostname, port } = new URL(s3().options.endpoint);
      const { method, headers, url: path } = incoming;
      const onward = request({ hostname, port, method, path, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers);
        if (what === "break-off") answer.once("data", () => response.destroy());
        else answer.pipe(response);
      });
      onward.end(typeof what === "function" ? what(body) : body);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("a bucket", () => {
  test("gives a wheel back byte by byte, and takes it once", async () => {
    const parts = wheelParts({ name: "tiny", version: "1.0" });
    const wheel = await pureWheel(folder, "tiny", "1.0");
    expect(await cache().restore(wanted(parts))).toMatchObject({
      hit: false,
      reason: "nothing of this package is in the cache",
    });
    expect(await cache().save(parts, wheel, BUILT)).toMatchObject({ outcome: "saved" });
    expect(await cache().save(parts, wheel, BUILT)).toMatchObject({ outcome: "exists" });
    const restored = await cache().restore(wanted(parts));
    if (!restored.hit) throw new Error(restored.reason);
    expect(readFileSync(restored.path)).toEqual(readFileSync(wheel));
    expect(restored.manifest.built).toEqual(BUILT);
    const other = wheelParts({ ...parts, floor: "glibc 2.31" });
    expect(await cache().restore(wanted(other))).toMatchObject({
      reason: "floor is glibc 2.31, the nearest entry has glibc 2.36",
    });
  });

  test("of another prefix has nothing of ours", async () => {
    const parts = wheelParts({ name: "tiny", version: "1.0" });
    expect(await cache({ prefix: "" }).restore(wanted(parts))).toMatchObject({ hit: false });
  });

  test("with a spoilt wheel gives nothing, and loses it", async () => {
    const parts = wheelParts({ name: "tiny", version: "2.0" });
    await cache().save(parts, await pureWheel(folder, "tiny", "2.0"), BUILT);
    const place = join(s3().files, "ours", entryKey(parts));
    const sum = readdirSync(place).find((name) => name !== "entry.json") ?? "";
    writeFileSync(join(place, sum, "tiny-2.0-py3-none-any.whl"), "other bytes");
    expect(await cache().restore(wanted(parts))).toMatchObject({ hit: false, rejected: true });
    expect(await cache().has(parts)).toBe(false);
    expect(await cache().save(parts, await pureWheel(folder, "tiny", "2.0"), BUILT)).toMatchObject({
      outcome: "saved",
    });
    expect(await cache().restore(wanted(parts))).toMatchObject({ hit: true });
  });
});

describe("a miss and a warning, never an error, is", () => {
  const parts = wheelParts({ name: "tiny", version: "3.0" });

  async function refusal(given: Partial<S3Options>) {
    const wheel = await pureWheel(folder, "tiny", "3.0");
    const before = lines.length;
    const tried = cache(given);
    const restored = await tried.restore(wanted(parts));
    const saved = await tried.save(parts, wheel, BUILT);
    expect(restored).toMatchObject({ hit: false, rejected: false });
    expect(saved).toMatchObject({ outcome: "refused" });
    return lines.slice(before).join("\n");
  }

  test("a wrong secret", async () => {
    expect(await refusal({ secretAccessKey: "wrong" })).toMatch(/answers 403 Signature/);
  });

  test("a key that nobody knows", async () => {
    expect(await refusal({ accessKeyId: "nobody" })).toMatch(/answers 403[\s\S]*AWS_ACCESS_KEY_ID/);
  });

  test("a bucket that is not there", async () => {
    expect(await refusal({ bucket: "absent" })).toMatch(/answers 404 NoSuchBucket/);
  });

  test("a service that is not there", async () => {
    expect(await refusal({ endpoint: "http://127.0.0.1:1" })).toMatch(/does not answer/);
  });

  test.each([500, 503, 429, 403])("a service that answers %d to everything", async (status) => {
    const endpoint = await between(() => status);
    expect(await refusal({ endpoint })).toMatch(new RegExp(`answers ${status}`));
  });
});

describe("a service", () => {
  const parts = wheelParts({ name: "tiny", version: "5.0" });

  test("in whose place a portal answers has and takes nothing, and nobody believes otherwise", async () => {
    const endpoint = await between(() => 200);
    const tried = cache({ endpoint });
    const before = lines.length;
    expect(await tried.restore(wanted(parts))).toMatchObject({ hit: false, rejected: false });
    expect(await tried.has(parts)).toBe(false);
    expect(await tried.save(parts, await pureWheel(folder, "tiny", "5.0"), BUILT)).toMatchObject({
      outcome: "refused",
    });
    expect(lines.slice(before).join("\n")).toMatch(/in words that are not known/);
  });

  test("that breaks off in the middle of a wheel has none, without a word against the entry", async () => {
    await cache().save(parts, await pureWheel(folder, "tiny", "5.0"), BUILT);
    const endpoint = await between((path) =>
      path.startsWith("GET") && path.includes(".whl") ? "break-off" : "pass",
    );
    const before = lines.length;
    expect(await cache({ endpoint }).restore(wanted(parts))).toMatchObject({
      hit: false,
      rejected: false,
    });
    expect(lines.slice(before).join("\n")).toMatch(/the service does not answer: /);
    expect(await cache().restore(wanted(parts))).toMatchObject({ hit: true });
  });

  test("that lets only read gives wheels all the same, however many it did not take", async () => {
    const endpoint = await between((path) => (path.startsWith("PUT") ? 403 : "pass"));
    const tried = cache({ endpoint });
    for (const version of ["6.0", "7.0", "8.0"]) {
      const wheel = await pureWheel(folder, "tiny", version);
      const other = wheelParts({ name: "tiny", version });
      expect(await tried.save(other, wheel, BUILT)).toMatchObject({ outcome: "refused" });
    }
    expect(await tried.restore(wanted(parts))).toMatchObject({ hit: true });
  });
});

describe("a put", () => {
  const parts = wheelParts({ name: "tiny", version: "4.0" });

  test("of bytes that changed on the way is refused by their sum, and nothing is there", async () => {
    const endpoint = await between((path) =>
      path.startsWith("PUT") && path.includes(".whl")
        ? (body) => Buffer.concat([body.subarray(0, -1), Buffer.from("!")])
        : "pass",
    );
    const wheel = await pureWheel(folder, "tiny", "4.0");
    expect(await cache({ endpoint }).save(parts, wheel, BUILT)).toMatchObject({
      outcome: "refused",
    });
    expect(await cache().has(parts)).toBe(false);
  });

  test.each([
    ["the wheel", ".whl"],
    ["the manifest", "entry.json"],
  ])("whose connection dies in the middle of %s leaves no entry", async (_, what) => {
    const endpoint = await between((path) =>
      path.startsWith("PUT") && path.includes(what) ? "die" : "pass",
    );
    const wheel = await pureWheel(folder, "tiny", "4.0");
    expect(await cache({ endpoint }).save(parts, wheel, BUILT)).toMatchObject({
      outcome: "refused",
    });
    expect(await cache().restore(wanted(parts))).toMatchObject({ hit: false, rejected: false });
  });

  test("sums the bytes of the wheel once", async () => {
    const summed: string[] = [];
    const files = new Proxy(host.files, {
      get: (target, name) => {
        const found: unknown = Reflect.get(target, name);
        if (typeof found !== "function") return found;
        return (...args: readonly unknown[]): unknown => {
          if (name === "sha256") summed.push(String(args[0]));
          return Reflect.apply(found, target, args) as unknown;
        };
      },
    });
    const one = wheelParts({ name: "tiny", version: "9.0" });
    const wheel = await pureWheel(folder, "tiny", "9.0");
    const watched = cacheOn({ ...host, files }, new S3Backend({ ...host, files }, bucket()));
    expect(await watched.save(one, wheel, BUILT)).toMatchObject({ outcome: "saved" });
    expect(summed).toEqual([wheel]);
  });

  test("that fails once is tried again", async () => {
    const endpoint = await between((path, count) =>
      path.startsWith("PUT") && count < 4 ? 503 : "pass",
    );
    const wheel = await pureWheel(folder, "tiny", "4.0");
    expect(await cache({ endpoint }).save(parts, wheel, BUILT)).toMatchObject({ outcome: "saved" });
    expect(await cache().restore(wanted(parts))).toMatchObject({ hit: true });
  });
});

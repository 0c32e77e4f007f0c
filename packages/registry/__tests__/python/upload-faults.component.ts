import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { asFailure, type Failure, type Host } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { pythonIndexPublisher } from "../../src/index.ts";
import { Loopback } from "../web/loopback.ts";
import { wheelIn } from "./built.ts";
import { endless, type FaultyIndex, serveFaulty, type UploadAnswer } from "./faulty-index.ts";
import { filesAt } from "./files-at.ts";

const SECRET = "pypi-geheimes-wort-das-niemand-sieht";
const folder = mkdtempSync(join(tmpdir(), "upload-faults-"));
const machine = realHost({ ...process.env, UV_UPLOAD_HTTP_TIMEOUT: "2" });
const loopback = new Loopback();
const waits: number[] = [];
const host: Host = {
  ...machine.host,
  clock: {
    ...machine.host.clock,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  },
};
/** Everything that anybody was told. */
const told: string[] = [];
let wheel = "";
let large = "";

beforeAll(async () => {
  wheel = await wheelIn(folder, "tiny");
  large = await wheelIn(folder, "large", { text: randomBytes(5_000_000).toString("base64") });
});
afterEach(() => {
  waits.length = 0;
  loopback.close();
});
afterAll(async () => {
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

async function publish(
  { origin }: Pick<FaultyIndex, "origin">,
  files = [wheel],
): Promise<Failure | null> {
  const identity = { kind: "token", token: SECRET } as const;
  const options = { url: `${origin}/up/`, simpleUrl: null, files: filesAt(files), identity };
  const publisher = pythonIndexPublisher(host, options);
  try {
    const plan = await publisher.preflight();
    told.push(JSON.stringify(plan), JSON.stringify(await publisher.publish(plan)));
    return null;
  } catch (thrown) {
    const failure = asFailure(thrown);
    told.push(failure.message, failure.remedy, failure.stack ?? "");
    return failure;
  }
}

/** Answers with a status, and says again what it was told. */
const echo =
  (status: number, words = ""): UploadAnswer =>
  (response, { credentials }) => {
    response.writeHead(status, { "content-type": "text/plain" }).end(`${words} ${credentials}`);
  };
const accept: UploadAnswer = (response, { name, sha256 }, { listed }) => {
  listed.set(name, sha256);
  response.end("OK");
};

describe("an upload that is answered with", () => {
  it.each([
    [401, "", "credentials-refused", 1, "token"],
    [
      403,
      "Invalid or non-existent authentication information",
      "credentials-refused",
      1,
      "not expired",
    ],
    [
      403,
      "The user 'a' isn't allowed to upload to project 'tiny'",
      "credentials-refused",
      1,
      "scope",
    ],
    [404, "", "server-refused", 1, "address"],
    [
      400,
      "This filename has already been used, use a different version",
      "server-refused",
      1,
      "never be used again",
    ],
    [400, "File already exists", "already-published", 1, "new version"],
    [
      400,
      "Binary wheel 'a' has an unsupported platform tag 'linux_x86_64'",
      "server-refused",
      1,
      "auditwheel",
    ],
    [409, "", "already-published", 1, "name"],
    [413, "", "server-refused", 1, "larger"],
    [422, "no such field", "server-refused", 1, "words"],
    [429, "", "server-refused", 5, "too many requests"],
    [500, "", "server-refused", 5, "again"],
    [503, "", "server-refused", 5, "again"],
  ])("%d %s is a failure that helps", async (status, words, ...[code, attempts, remedy]) => {
    const index = await serveFaulty(loopback, echo(status, words));
    const failure = await publish(index);
    expect(failure).toMatchObject({ code, remedy: expect.stringContaining(remedy) });
    expect(failure?.message).toContain(`answers ${status}: ${words}`.trimEnd());
    expect([...index.sent.values()]).toEqual([attempts]);
    expect(waits).toEqual([500, 1000, 2000, 4000].slice(0, attempts - 1));
  });

  it("429 and 503 for a while goes well in the end", async () => {
    const statuses = [429, 503];
    const index = await serveFaulty(loopback, (response, file, own) => {
      const status = statuses.shift();
      if (status === undefined) accept(response, file, own);
      else response.writeHead(status).end();
    });
    expect(await publish(index)).toBeNull();
    expect([...index.sent.values()]).toEqual([3]);
  });
});

describe("an upload whose answer does not come", () => {
  it.each<[string, UploadAnswer, ((request: IncomingMessage) => void) | undefined, string, number]>(
    [
      ["for too long", () => undefined, undefined, "server-silent", 5],
      [
        "for the connection was closed",
        (response) => response.socket?.destroy(),
        undefined,
        "server-silent",
        5,
      ],
      [
        "for it was closed in mid-body",
        () => undefined,
        (request) => {
          request.once("data", () => request.socket.destroy());
        },
        "server-silent",
        0,
      ],
      [
        "as a whole",
        (response) => {
          response.writeHead(400, { "content-length": "1000" }).write("half");
          setTimeout(() => response.socket?.destroy(), 50);
        },
        undefined,
        "server-refused",
        1,
      ],
    ],
  )("%s is a failure", async (_, answer, ...[early, code, attempts]) => {
    const index = await serveFaulty(loopback, answer, early);
    expect(await publish(index, [large])).toMatchObject({ code });
    expect(index.sent.get("large-1.0-py3-none-any.whl") ?? 0).toBe(attempts);
  });

  it("although it was taken went well", async () => {
    const index = await serveFaulty(loopback, (response, { name, sha256 }, { listed }) => {
      listed.set(name, sha256);
      response.socket?.destroy();
    });
    expect(await publish(index)).toBeNull();
    expect([...index.sent.values()]).toEqual([1]);
  });
});

describe("an index that means no good", () => {
  it.each([301, 302, 303, 307, 308])(
    "leads elsewhere by %d, and gets nothing sent there",
    async (status) => {
      let seen = 0;
      const other = await loopback.serve((_, response) => {
        seen += 1;
        response.end();
      });
      const index = await serveFaulty(loopback, (response) => {
        response.writeHead(status, { location: `${other}/up/` }).end();
      });
      expect(await publish(index)).toMatchObject({
        code: "server-refused",
        message: expect.stringContaining(other),
      });
      expect(seen).toBe(0);
    },
  );

  it.each([400, 200])("answers %d without an end", async (status) => {
    const index = await serveFaulty(loopback, (response) => {
      response.writeHead(status, { "content-type": "text/plain" });
      endless(response);
    });
    const code = status === 200 ? "published-differs" : "server-refused";
    expect(await publish(index)).toMatchObject({ code });
  });

  it("lists other bytes than it was sent", async () => {
    const index = await serveFaulty(loopback, (response, { name }, { listed }) => {
      listed.set(name, "ab".repeat(32));
      response.end();
    });
    expect(await publish(index)).toMatchObject({ code: "published-differs" });
  });
});

it("begins no upload after one that failed, and says how many are there", async () => {
  const first = await wheelIn(folder, "tiny", { tags: "cp311-cp311-win32" });
  const index = await serveFaulty(loopback, (response, file, own) => {
    if (file.name.includes("win32")) accept(response, file, own);
    else response.writeHead(403).end();
  });
  const failure = await publish(index, [wheel, first]);
  expect(failure).toMatchObject({
    code: "credentials-refused",
    message: expect.stringContaining("1 of 2 files are there"),
  });
});

it("tells the secret to nobody but the index: in no line, no failure, no command line", async () => {
  const index = await serveFaulty(loopback, accept);
  expect(await publish(index)).toBeNull();
  expect(await publish(await serveFaulty(loopback, echo(403)))).not.toBeNull();
  const printed = [...told, ...machine.lines, ...index.commandLines].join("\n");
  for (const form of [SECRET, Buffer.from(`__token__:${SECRET}`).toString("base64")])
    expect(printed).not.toContain(form);
  expect(index.commandLines.some((line) => line.includes("publish"))).toBe(true);
  expect(told.join("\n")).toContain("***");
});

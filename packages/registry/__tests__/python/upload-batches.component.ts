import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "@jest/globals";
import type { Host } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { pythonIndexPublisher } from "../../src/index.ts";
import { Loopback } from "../web/loopback.ts";
import { wheelIn } from "./built.ts";
import { type FaultyIndex, serveFaulty, type UploadAnswer } from "./faulty-index.ts";
import { filesAt } from "./files-at.ts";

const folder = mkdtempSync(join(tmpdir(), "upload-batches-"));
const machine = realHost(process.env);
const loopback = new Loopback();
const host: Host = {
  ...machine.host,
  clock: { ...machine.host.clock, sleep: async () => undefined },
};
afterEach(() => {
  loopback.close();
});
afterAll(async () => {
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

async function publishMany({ origin }: FaultyIndex, names: readonly string[]): Promise<void> {
  const files = await Promise.all(names.map(async (name) => wheelIn(folder, name)));
  const identity = { kind: "token", token: "a-token-of-some-length" } as const;
  const options = { url: `${origin}/up/`, simpleUrl: null, files: filesAt(files), identity };
  const publisher = pythonIndexPublisher(host, options);
  await publisher.publish(await publisher.preflight());
}

const many = (word: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${word}${index}`);
const accept: UploadAnswer = (response, { name, sha256 }, { listed }) => {
  listed.set(name, sha256);
  response.end("OK");
};

describe("many files", () => {
  it("are all there after an index that is busy now and then, and none was sent twice that was taken", async () => {
    let count = 0;
    const index = await serveFaulty(loopback, (response, file, own) => {
      count += 1;
      if (count % 3 === 0) response.writeHead(503).end();
      else accept(response, file, own);
    });
    await publishMany(index, many("busy", 20));
    expect(index.listed.size).toBe(20);
    expect(count - Math.floor(count / 3)).toBe(20);
  });

  it("go on with other credentials where those that served do no longer", async () => {
    let isLate = true;
    const index = await serveFaulty(loopback, (response, file, own) => {
      const isRefused = isLate && file.name.startsWith("late1-");
      if (isRefused) isLate = false;
      if (isRefused) response.writeHead(403).end("token expired");
      else accept(response, file, own);
    });
    await publishMany(index, many("late", 8));
    expect(index.listed.size).toBe(8);
    expect([...index.sent].filter(([, count]) => count > 1)).toEqual([
      ["late1-1.0-py3-none-any.whl", 2],
    ]);
  });

  it("end with the words that are said of one of them", async () => {
    const index = await serveFaulty(loopback, (response, file, own) => {
      if (file.name.startsWith("wrong3-")) response.writeHead(400).end("no such classifier");
      else accept(response, file, own);
    });
    await expect(publishMany(index, many("wrong", 8))).rejects.toMatchObject({
      code: "server-refused",
      message: expect.stringMatching(/wrong3-1.0-py3-none-any.whl.*no such classifier/),
    });
  });
});

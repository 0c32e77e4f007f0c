import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { ReleaseOptions } from "../../src/release/release-options.ts";
import type { Meddling } from "../s3/meddler.ts";
import { artifact, program, sumOf } from "./release-fixture.ts";
import { UsedSite } from "./used-site.ts";

const used = new UsedSite();
beforeAll(async () => used.start());
beforeEach(() => {
  used.nextBranch();
});
afterAll(async () => used.close());

describe("what is refused beforehand", () => {
  test.each([
    ["../evil", "leads elsewhere"],
    ["a//b", "leads elsewhere"],
    ["/etc/passwd", "leads elsewhere"],
    ["new\nline", "characters"],
    ["naïve.txt", "characters"],
    ["two words", "characters"],
    ["-rf", "dash"],
    ["SHA256sums", "made here"],
    ["TOOL-AMD64", "several files"],
    ["Web", "folder of another"],
  ])("an artifact called %j", async (name, reason) => {
    const given = used.options();
    const evil = { ...artifact(join(used.folder, "evil"), "evil", "evil"), name };
    const artifacts = [...given.artifacts, evil];
    const rows = await used.publisher({ ...given, artifacts }).preflight();
    expect(rows.find((row) => row.name === name)).toMatchObject({
      standing: "refused",
      reason: expect.stringContaining(reason),
    });
    await expect(used.publish({ ...given, artifacts })).rejects.toMatchObject({
      code: "artifact-refused",
    });
    expect(await used.bucket.list(`dl/${used.branch}/`)).toEqual([]);
  });

  test("a program that is not what its manifest says, or is not there", async () => {
    const given = used.options();
    const [tool] = given.artifacts;
    if (tool === undefined) throw new Error("there is none");
    const programs = [
      program(tool, { sha256: sumOf("other") }),
      program({ ...tool, name: "lost" }),
      program({ ...tool, name: "notes.txt" }, { target: "pdp11" }),
    ];
    const rows = await used.publisher({ ...given, programs }).preflight();
    expect(
      rows
        .filter(({ standing }) => standing === "refused")
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["lost", "notes.txt", "tool-amd64"]);
  });

  test.each<[Partial<ReleaseOptions>, string]>([
    [{ version: "../1.0.0" }, "version"],
    [{ version: "1.0.0'; rm -rf ~; '" }, "version"],
    [{ version: "a/b" }, "version"],
    [{ version: "latest.json" }, "version"],
    [{ branch: "a/../b" }, "branch"],
    [{ prefix: "/" }, "prefix"],
    [{ url: "https://me:secret@example.org/" }, "url"],
    [{ url: "javascript:alert(1)" }, "url"],
  ])("%j", async (given, named) => {
    expect(() => used.publisher(given)).toThrow(named);
    expect(() => used.publisher(given)).not.toThrow("secret");
  });
});

describe("a store that is not true", () => {
  const wrong = Buffer.from(sumOf("wrong"), "hex").toString("base64");

  test.each<[string, (asked: string) => Meddling]>([
    [
      "keeps other bytes",
      (asked) =>
        asked.startsWith("HEAD") && asked.includes("notes.txt")
          ? { answer: (headers) => ({ ...headers, "x-amz-checksum-sha256": wrong }) }
          : "pass",
    ],
    [
      "loses a file",
      (asked) =>
        asked.startsWith("HEAD") && asked.includes("notes.txt") ? { status: 404 } : "pass",
    ],
    [
      "says that it took what it did not",
      (asked) =>
        asked.startsWith("PUT") && asked.includes("notes.txt")
          ? { status: 200, headers: { etag: '"x"' } }
          : "pass",
    ],
  ])("and %s is found out before latest moves", async (_, meddle) => {
    await used.publish({ version: "0.9.0" });
    const endpoint = await used.meddler.between(used.server.s3.endpoint, meddle);
    await expect(used.publish({ s3: { ...used.server.s3, endpoint } })).rejects.toMatchObject({
      code: "published-differs",
    });
    expect(used.latest.version).toBe("0.9.0");
    await used.publish();
    expect(used.latest.version).toBe("1.0.0");
  });

  test("and ignores conditions is told", async () => {
    const puts: string[] = [];
    const endpoint = await used.meddler.between(used.server.s3.endpoint, (asked) => {
      if (!/^PUT .*SHA256SUMS/.test(asked) || puts.push(asked) === 1) return "pass";
      return { status: 200, headers: { etag: '"x"' } };
    });
    await used.publish({ s3: { ...used.server.s3, endpoint } });
    const told = () => used.machine.lines.filter((line) => line.includes("ignores conditions"));
    expect(told()).toHaveLength(1);
    await used.publish({ version: "1.1.0" });
    expect(told()).toHaveLength(1);
  });
});

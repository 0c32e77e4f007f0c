import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import type { Publisher } from "../../src/plan/publisher.ts";
import type { ReleaseOptions } from "../../src/release/release-options.ts";
import { releaseSitePublisher } from "../../src/release/release-site.ts";
import { S3Bucket } from "../../src/s3/s3-bucket.ts";
import { type Bucket, startBucket } from "./bucket.ts";
import { artifact, program, release, sumOf } from "./release-fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "release-site-"));
const { host, lines, unwind } = realHost({});
const running: Bucket[] = [];
const counted = { branches: 0 };
/** Each test has a branch of its own. */
const branch = () => `b${counted.branches}`;
beforeAll(async () => {
  running.push(await startBucket(join(folder, "server")));
});
beforeEach(() => {
  counted.branches += 1;
});
afterAll(async () => {
  for (const server of running) server.close();
  await unwind();
  rmSync(folder, { recursive: true });
});

function server(): Bucket {
  const [bucket] = running;
  if (bucket === undefined) throw new Error("there is no server");
  return bucket;
}

function options(given: Partial<ReleaseOptions> = {}): ReleaseOptions {
  return release(join(folder, branch()), server().s3, { branch: branch(), ...given });
}

function publisher(given: Partial<ReleaseOptions> = {}): Publisher {
  return releaseSitePublisher(host, options(given));
}

async function publish(given: Partial<ReleaseOptions> = {}) {
  const site = publisher(given);
  return site.publish(await site.preflight());
}

const bucket = () => new S3Bucket(host, server().s3);
const read = (name: string) => readFileSync(join(server().files, "dl", branch(), name), "utf8");
const latest = () => JSON.parse(read("latest.json"));
const standings = async (given: Partial<ReleaseOptions> = {}) =>
  Object.fromEntries(
    (await publisher(given).preflight()).map(({ name, standing }) => [name, standing]),
  );

const FILES = [
  "SHA256SUMS",
  "tool-amd64",
  "web/app.wasm",
  "notes.txt",
  "manifest.json",
  "install.sh",
  "index.html",
];

describe("a release", () => {
  test("lies in a folder of its own, with what leads to it", async () => {
    const published = await publish();
    const listed = await bucket().list(`dl/${branch()}/`);
    const names = [...FILES.map((name) => `1.0.0/${name}`), "install.sh", "latest.json"];
    expect(listed.map(({ key }) => key)).toEqual(
      names.map((name) => `dl/${branch()}/${name}`).toSorted(),
    );
    const url = `${server().s3.endpoint}/files/dl/${branch()}`;
    expect(published.urls).toEqual([`${url}/1.0.0/index.html`, `${url}/latest.json`]);
    expect(published.install).toEqual([
      `curl -fsSL ${url}/install.sh | sh`,
      `curl -fsSL ${url}/1.0.0/install.sh | sh`,
    ]);
    expect(published.digests["notes.txt"]).toBe(`sha256:${sumOf("1.0.0")}`);
  });

  test("never changes, while pointers do", async () => {
    await publish();
    const kept = async (name: string) => {
      const stored = await bucket().head(`dl/${branch()}/${name}`);
      return [stored?.contentType, stored?.cacheControl];
    };
    const lasting = "public, max-age=31536000, immutable";
    expect(await kept("1.0.0/web/app.wasm")).toEqual(["application/wasm", lasting]);
    expect(await kept("1.0.0/index.html")).toEqual(["text/html; charset=utf-8", lasting]);
    expect(await kept("latest.json")).toEqual(["application/json", "public, max-age=60"]);
  });

  test("is named by the pointer with the sums of what leads on", async () => {
    await publish();
    const pointer = latest();
    expect(pointer).toMatchObject({ format: 1, version: "1.0.0" });
    for (const name of ["SHA256SUMS", "manifest.json", "install.sh", "index.html"])
      expect(pointer[name]).toBe(sumOf(read(`1.0.0/${name}`)));
    expect(read("1.0.0/SHA256SUMS")).toContain(`${sumOf("1.0.0")}  notes.txt\n`);
  });

  test("is not sent a second time", async () => {
    await publish();
    expect(await standings()).toEqual({
      ...Object.fromEntries(FILES.map((name) => [name, "there"])),
      "latest.json": "send",
    });
    const before = lines.length;
    await publish();
    expect(lines.slice(before)).toEqual([]);
  });

  test("of which something is lacking is completed", async () => {
    await publish();
    await bucket().remove(`dl/${branch()}/1.0.0/notes.txt`);
    expect((await standings())["notes.txt"]).toBe("send");
    await publish();
    expect(read("1.0.0/notes.txt")).toBe("1.0.0");
  });

  test("with other bytes under the same version is refused before anything goes", async () => {
    await publish();
    const other = artifact(join(folder, "other"), "notes.txt", "2.0.0");
    const given = {
      artifacts: [
        ...options().artifacts.slice(0, 2),
        other,
        artifact(join(folder, "other"), "new.txt", "new"),
      ],
    };
    expect(await standings(given)).toMatchObject({
      SHA256SUMS: "differs",
      "notes.txt": "differs",
      "new.txt": "send",
    });
    await expect(publish(given)).rejects.toMatchObject({
      code: "already-published",
      remedy: expect.stringContaining("another version"),
    });
    expect(readdirSync(join(server().files, "dl", branch(), "1.0.0"))).not.toContain("new.txt");
  });

  test("keeps the views that an earlier Wainwright made of it", async () => {
    await publish();
    await bucket().remove(`dl/${branch()}/latest.json`);
    await publish({ name: "Tool, renamed" });
    expect(read("1.0.0/index.html")).not.toContain("renamed");
    expect(latest()["index.html"]).toBe(sumOf(read("1.0.0/index.html")));
  });
});

describe("latest", () => {
  test("goes forward only", async () => {
    await publish({ version: "1.9.0" });
    await publish({ version: "1.10.0" });
    expect(latest().version).toBe("1.10.0");
    const { urls } = await publish({ version: "1.9.1" });
    expect(latest().version).toBe("1.10.0");
    expect(urls).toHaveLength(1);
    await publish({ version: "1.9.0" });
    expect(latest().version).toBe("1.10.0");
  });

  test("goes where it is told to, or stays", async () => {
    await publish({ version: "1.1.0" });
    await publish({ version: "1.2.0", latest: "never" });
    expect(latest().version).toBe("1.1.0");
    await publish({ version: "1.0.0", latest: "always" });
    expect(latest().version).toBe("1.0.0");
  });

  test("is not touched while a release is not whole", async () => {
    await publish({ version: "1.0.0" });
    const given = options({ version: "1.1.0" });
    const [, , notes] = given.artifacts;
    writeFileSync(notes?.path ?? "", "1.1.1");
    const site = releaseSitePublisher(host, given);
    await expect(site.publish(await site.preflight())).rejects.toMatchObject({
      code: "server-refused",
      remedy: expect.stringContaining("changed"),
    });
    expect(latest().version).toBe("1.0.0");
  });
});

describe("two publishers at once", () => {
  test("of one version with other bytes: one wins whole", async () => {
    const sites = ["a", "b", "c"].map((letter) => {
      const own = join(folder, branch(), letter);
      const artifacts = Array.from({ length: 12 }, (_, index) =>
        artifact(own, `f${index}`, `${letter}${index}`),
      );
      return publisher({ artifacts, programs: [] });
    });
    const plans = await Promise.all(sites.map(async (site) => site.preflight()));
    const ended = await Promise.allSettled(
      sites.map(async (site, index) => site.publish(plans[index] ?? [])),
    );
    const won = ended.findIndex(({ status }) => status === "fulfilled");
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const each of ended)
      if (each.status === "rejected")
        expect(each.reason).toMatchObject({ code: "already-published" });
    for (let index = 0; index < 12; index += 1)
      expect(read(`1.0.0/f${index}`)).toBe(`${"abc"[won] ?? ""}${index}`);
    expect(latest().SHA256SUMS).toBe(sumOf(read("1.0.0/SHA256SUMS")));
  });

  test("of the same bytes: both have published it", async () => {
    const sites = Array.from({ length: 3 }, () => publisher());
    const plans = await Promise.all(sites.map(async (site) => site.preflight()));
    await Promise.all(sites.map(async (site, index) => site.publish(plans[index] ?? [])));
    expect(latest().version).toBe("1.0.0");
  });

  test("of two versions: latest names a whole one, and who lost it is told", async () => {
    const sites = ["1.1.0", "1.2.0", "1.3.0"].map((version) => publisher({ version }));
    const plans = await Promise.all(sites.map(async (site) => site.preflight()));
    const ended = await Promise.allSettled(
      sites.map(async (site, index) => site.publish(plans[index] ?? [])),
    );
    for (const each of ended)
      if (each.status === "rejected")
        expect(each.reason).toMatchObject({
          code: "already-published",
          message: expect.stringContaining("latest"),
        });
    const { version, SHA256SUMS } = latest();
    expect(SHA256SUMS).toBe(sumOf(read(`${version}/SHA256SUMS`)));
  });
});

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
  ])("an artifact called %j", async (name, reason) => {
    const given = options();
    const evil = { ...artifact(join(folder, "evil"), "evil", "evil"), name };
    const artifacts = [...given.artifacts, evil];
    const rows = await publisher({ ...given, artifacts }).preflight();
    expect(rows.find((row) => row.name === name)).toMatchObject({
      standing: "refused",
      reason: expect.stringContaining(reason),
    });
    await expect(publish({ ...given, artifacts })).rejects.toMatchObject({
      code: "artifact-refused",
    });
    expect(await bucket().list(`dl/${branch()}/`)).toEqual([]);
  });

  test("a program that is not what its manifest says, or is not there", async () => {
    const given = options();
    const [tool] = given.artifacts;
    if (tool === undefined) throw new Error("there is none");
    const programs = [
      program(tool, { sha256: sumOf("other") }),
      program({ ...tool, name: "lost" }),
      program({ ...tool, name: "notes.txt" }, { target: "pdp11" }),
    ];
    const rows = await publisher({ ...given, programs }).preflight();
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
    [{ branch: "a/../b" }, "branch"],
    [{ prefix: "/" }, "prefix"],
    [{ url: "https://me:secret@example.org/" }, "url"],
    [{ url: "javascript:alert(1)" }, "url"],
  ])("%j", async (given, named) => {
    expect(() => publisher(given)).toThrow(named);
    expect(() => publisher(given)).not.toThrow("secret");
  });
});

test("a release of nothing to install has no installer", async () => {
  await publish({ programs: [] });
  expect(latest()["install.sh"]).toBeUndefined();
  expect(readdirSync(join(server().files, "dl", branch()))).not.toContain("install.sh");
});

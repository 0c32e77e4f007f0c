import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { parsePointer } from "../../src/release/latest-pointer.ts";
import type { ReleaseOptions } from "../../src/release/release-options.ts";
import { releaseSitePublisher } from "../../src/release/release-site.ts";
import { halfMadeUploads } from "../../src/s3/multipart-upload.ts";
import { S3Bucket } from "../../src/s3/s3-bucket.ts";
import { S3Service } from "../../src/s3/s3-service.ts";
import { KILLS, tellStages } from "../kills.ts";
import { type Bucket, startBucket } from "./bucket.ts";
import { artifact, program, shellProgram, sumOf } from "./release-fixture.ts";

/** Each process takes longer to start than to publish. */
const AT_ONCE = 3;
const folder = mkdtempSync(join(tmpdir(), "killed-release-"));
const { host, unwind } = realHost({});
const running: Bucket[] = [];
beforeAll(async () => {
  running.push(await startBucket(join(folder, "server")));
});
afterAll(async () => {
  for (const bucket of running) bucket.close();
  await unwind();
  rmSync(folder, { recursive: true });
});

function server(): Bucket {
  const [bucket] = running;
  if (bucket === undefined) throw new Error("there is no server");
  return bucket;
}

/** One large file goes in parts, so that a kill leaves half-made uploads too. */
const large = artifact(join(folder, "common"), "large.bin", randomBytes(65 * 1024 ** 2));

/** Each second release has the large file, in whose parts most of its time goes. */
const hasLarge = (version: string) => Number(version.split(".")[1]) % 2 === 0;

function options(branch: string, version: string): ReleaseOptions {
  const own = join(folder, branch, version);
  const tool = shellProgram(own, version);
  const small = Array.from({ length: 12 }, (_, index) =>
    artifact(own, `some/${index}.txt`, `${version} ${index} `.repeat(2000)),
  );
  return {
    ...{ s3: server().s3, prefix: "", branch, version, name: "Tool", url: null },
    ...{
      artifacts: [tool, ...small, ...(hasLarge(version) ? [large] : [])],
      programs: [program(tool)],
    },
    ...{ latest: "auto", cloudFront: null },
  };
}

/** Publishes in a process of its own, kills it after some milliseconds, and tells whether it had been quicker. */
async function publishedBeforeKill(given: ReleaseOptions, milliseconds: number): Promise<boolean> {
  const file = join(folder, `${given.branch}-${given.version}.json`);
  writeFileSync(file, JSON.stringify(given));
  const driver = join(import.meta.dirname, "publish-release.ts");
  const child = spawn(process.execPath, ["--import", "tsx", driver, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    if (said === "") setTimeout(() => child.kill("SIGKILL"), milliseconds);
    said += chunk;
  });
  await new Promise((resolve) => child.once("close", resolve));
  return said.includes("published");
}

/** Reads as anyone would; the sum of what is there, or "nothing". A large file is only looked at: its sum is the one it was put with. */
async function sumAt(bucket: S3Bucket, key: string): Promise<string> {
  if (key.endsWith("large.bin")) return (await bucket.head(key))?.claimed ?? "nothing";
  const read = await bucket.get(key, 100 * 1024 ** 2);
  return read === null ? "nothing" : sumOf(read.bytes);
}

async function textAt(bucket: S3Bucket, key: string): Promise<string | null> {
  const read = await bucket.get(key, 100_000);
  return read === null ? null : new TextDecoder().decode(read.bytes);
}

/** Says what is wrong with what the pointer names; null where all of it is there, or there is no pointer. */
async function wrongAt(bucket: S3Bucket, branch: string): Promise<string | null> {
  const text = await textAt(bucket, `${branch}/latest.json`);
  if (text === null) return null;
  const pointer = parsePointer(text);
  if (pointer === null) return "the pointer is none";
  const at = `${branch}/${pointer.version}`;
  const list = (await textAt(bucket, `${at}/SHA256SUMS`)) ?? "";
  const sums = list
    .trimEnd()
    .split("\n")
    .map((line) => line.split("  "));
  const named = Object.entries(pointer.sums).map(([name, sum]) => [sum, name]);
  for (const [sum, name = ""] of [...named, ...sums])
    if ((await sumAt(bucket, `${at}/${name}`)) !== sum)
      return `${at}/${name} is not what was published`;
  return null;
}

/** Reads what the pointer of a branch names, again and again, until it is told to stop. */
function poll(bucket: S3Bucket, branch: string) {
  const state = { isStopped: false, reads: 0, wrong: new Set<string>() };
  const ended = (async () => {
    while (!state.isStopped) {
      const wrong = await wrongAt(bucket, branch);
      if (wrong !== null) state.wrong.add(wrong);
      state.reads += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return {
    state,
    stop: async () => {
      state.isStopped = true;
      await ended;
    },
  };
}

/** Kills a run of one version at a random point, runs again, looks at what is there then, and tells how far the first had come. */
async function killAndComplete(branch: string, version: string): Promise<string> {
  const bucket = new S3Bucket(host, server().s3);
  const given = options(branch, version);
  const wasQuicker = await publishedBeforeKill(
    given,
    Math.random() * (hasLarge(version) ? 1_600 : 500),
  );
  const point = wasQuicker ? "was quicker" : await howFar(bucket, given);
  const site = releaseSitePublisher(host, given);
  await site.publish(await site.preflight());
  expect(latestOf(branch)).toBe(version);
  expect(await wrongAt(bucket, branch)).toBeNull();
  for (const { key } of await bucket.list(largeKey(given)))
    expect(sumOf(readFileSync(join(server().files, key)))).toBe(large.sha256);
  const listed = await bucket.list(`${branch}/${version}/`);
  expect(listed).toHaveLength(given.artifacts.length + 4);
  expect(await halfMadeUploads(new S3Service(host, server().s3), largeKey(given))).toEqual([]);
  return point;
}

function latestOf(branch: string): string | null {
  const file = join(server().files, branch, "latest.json");
  return existsSync(file) ? (parsePointer(readFileSync(file, "utf8"))?.version ?? null) : null;
}

const largeKey = ({ branch, version }: ReleaseOptions) => `${branch}/${version}/large.bin`;

async function howFar(bucket: S3Bucket, given: ReleaseOptions): Promise<string> {
  const { branch, version, artifacts } = given;
  if (latestOf(branch) === version) return "latest";
  const listed = await bucket.list(`${branch}/${version}/`);
  if (listed.length === 0) return "nothing sent";
  if (listed.length >= artifacts.length + 4) return "whole";
  const halfMade = await halfMadeUploads(new S3Service(host, server().s3), largeKey(given));
  return halfMade.length > 0 ? "amid parts" : "amid files";
}

test(`after ${KILLS} kills at random points each release is whole, and latest never names one that is not`, async () => {
  const bucket = new S3Bucket(host, server().s3);
  const outcomes: string[] = [];
  const lanes = Array.from({ length: AT_ONCE }, async (_, lane) => {
    const branch = `lane${lane}`;
    const reader = poll(bucket, branch);
    for (
      let number = 0;
      outcomes.filter((word) => word !== "was quicker").length < KILLS;
      number += 1
    ) {
      const version = `1.${number}.0`;
      outcomes.push(await killAndComplete(branch, version));
      // A disk has no room for a hundred of them.
      if (number > 1) await bucket.remove(`${branch}/1.${number - 2}.0/large.bin`);
    }
    await reader.stop();
    expect([...reader.state.wrong]).toEqual([]);
    expect(reader.state.reads).toBeGreaterThan(2);
  });
  await Promise.all(lanes);
  tellStages("a release", outcomes);
  // A few kills may all fall elsewhere.
  const certain = KILLS < 50 ? [] : ["amid parts", "amid files"];
  expect(new Set(outcomes)).toEqual(new Set([...outcomes, ...certain]));
}, 1_800_000);

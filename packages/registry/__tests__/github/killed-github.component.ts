import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import {
  type GithubReleaseOptions,
  githubReleasePublisher,
} from "../../src/github/github-release-publisher.ts";
import { OwnGithub } from "./own-github.ts";

const KILLS = Number(process.env["KILLS"] ?? "3");
/** Each process takes longer to start than to publish. */
const AT_ONCE = 3;
const folder = mkdtempSync(join(tmpdir(), "killed-github-"));
const machine = realHost({});
/** Lives on, with all that it has, when those who publish are killed. */
const github = new OwnGithub();
let api: string;
beforeAll(async () => {
  api = await github.start();
});
afterAll(async () => {
  github.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

const artifacts = Array.from({ length: 8 }, (_, index) => {
  const name = `app-${index}.bin`;
  const path = join(folder, name);
  const content = randomBytes(2_000_000);
  writeFileSync(path, content);
  return { path, name, size: content.length, sha256: sumOf(content) };
});

function sumOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function options(tag: string): GithubReleaseOptions {
  return {
    place: { api, repository: "owner/name", token: OwnGithub.TOKEN },
    draft: { tag, commit: "abc", name: tag, notes: "Notes", isPrerelease: false },
    ...{ artifacts, latest: "auto" },
  };
}

/** Publishes in a process of its own, kills it after some milliseconds, and tells how long it took where it was quicker. */
async function publishedBeforeKill(tag: string, milliseconds: number): Promise<number | null> {
  const file = join(folder, `${tag}.json`);
  writeFileSync(file, JSON.stringify(options(tag)));
  const driver = join(import.meta.dirname, "release-alone.ts");
  const child = spawn(process.execPath, ["--import", "tsx", driver, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  let started = 0;
  let timer: NodeJS.Timeout | undefined;
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    if (said === "") {
      started = performance.now();
      timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    }
    said += chunk;
  });
  await new Promise((resolve) => child.once("close", resolve));
  clearTimeout(timer);
  return said.includes("published") ? performance.now() - started : null;
}

const releasesOf = (tag: string) => github.releases.filter(({ tag_name }) => tag_name === tag);

function isWhole(tag: string): boolean {
  const assets = releasesOf(tag).flatMap((release) => release.assets);
  return artifacts.every(({ name, sha256 }) =>
    assets.some((asset) => asset.name === name && sumOf(asset.bytes) === sha256),
  );
}

function stageOf(tag: string): string {
  const [release] = releasesOf(tag);
  if (release === undefined) return "nothing sent";
  if (!release.draft) return "shown";
  if (isWhole(tag)) return "whole draft";
  if (release.assets.some(({ state }) => state !== "uploaded")) return "amid a file";
  return release.assets.length === 0 ? "empty draft" : "between files";
}

/** Is how long a run takes that nobody kills: the last one that was quicker. */
interface Span {
  milliseconds: number;
}

/** Kills a run at a random point, runs again, looks at what is there then, and tells how far the first had come. */
async function killAndComplete(tag: string, span: Span): Promise<string> {
  const quick = await publishedBeforeKill(tag, Math.random() * span.milliseconds);
  span.milliseconds = quick ?? span.milliseconds;
  const stage = quick === null ? stageOf(tag) : "was quicker";
  // What people can see is whole at any moment.
  expect(stage !== "shown" || isWhole(tag)).toBe(true);
  const publisher = githubReleasePublisher(machine.host, options(tag));
  await publisher.publish(await publisher.preflight());
  expect(releasesOf(tag).map(({ draft, assets }) => [draft, assets.length])).toEqual([
    [false, artifacts.length],
  ]);
  expect(isWhole(tag)).toBe(true);
  for (const { assets } of releasesOf(tag))
    for (const asset of assets) asset.bytes = Buffer.alloc(0);
  return stage;
}

test(`after ${KILLS} kills at random points each release is whole, there is one of it, and no half one was shown`, async () => {
  const whole = await publishedBeforeKill("measured", 60_000);
  expect(whole).not.toBeNull();
  const span = { milliseconds: whole ?? 0 };
  const stages: string[] = [];
  const lanes = Array.from({ length: AT_ONCE }, async (_, lane) => {
    for (let number = 0; stages.filter((one) => one !== "was quicker").length < KILLS; number += 1)
      stages.push(await killAndComplete(`v${lane}.${number}`, span));
  });
  await Promise.all(lanes);
  const counts = new Map<string, number>();
  for (const stage of stages) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  console.info(`killed: ${Array.from(counts, ([stage, count]) => `${stage} ${count}`).join(", ")}`);
}, 1_800_000);

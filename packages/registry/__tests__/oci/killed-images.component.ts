import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { isRecord } from "@wainwright/core";
import { type OwnRegistry, ownRegistry, realHost } from "@wainwright/testing";
import type { ImageOptions } from "../../src/oci/image-publisher.ts";
import { descriptorsOf } from "../../src/oci/descriptor.ts";
import { layerOf } from "./made-layout.ts";
import { Meddler } from "./meddler.ts";
import { imageOptions, layoutIn, placesIn, publishImages, tagsOf } from "./publish-images.ts";

const KILLS = Number(process.env["KILLS"] ?? "3");
/** Each process takes longer to start than to publish. */
const AT_ONCE = 2;
const LAYERS = 4;
const folder = mkdtempSync(join(tmpdir(), "killed-images-"));
const machine = realHost(process.env);
const running: OwnRegistry[] = [];
/** Registries are far away: each step takes its time. */
const far: Meddler[] = [];
const AWAY_MILLISECONDS = 15;
beforeAll(async () => {
  running.push(await ownRegistry(folder));
  far.push(await Meddler.before(registry().name));
  for (const one of far) one.milliseconds = AWAY_MILLISECONDS;
});
afterAll(async () => {
  for (const one of [...far, ...running]) one.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

function registry(): OwnRegistry {
  const [own] = running;
  if (own === undefined) throw new Error("there is no registry");
  return own;
}

/** Nothing of it is there before. */
function options(repository: string, version: string): ImageOptions {
  const images = ["linux/amd64", "linux/arm64"].map((platform) =>
    layoutIn(folder, {
      ...{ platform, label: version },
      layers: Array.from({ length: LAYERS }, () => layerOf(randomBytes(400_000))),
    }),
  );
  return imageOptions(images, placesIn(repository, ...far), { tags: tagsOf(version) });
}

/** Publishes in a process of its own and kills it after some milliseconds, with or without the program that it runs; tells how long it took otherwise. */
async function publishedBeforeKill(given: ImageOptions, milliseconds: number) {
  const file = join(mkdtempSync(join(folder, "run-")), "options.json");
  writeFileSync(file, JSON.stringify(given));
  const driver = join(import.meta.dirname, "publish-alone.ts");
  const child = spawn(process.execPath, ["--import", "tsx", driver, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  let started = 0;
  let timer: NodeJS.Timeout | undefined;
  const left: number[] = [];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    if (said === "") {
      started = performance.now();
      timer = setTimeout(() => {
        left.push(...childrenOf(child.pid ?? 0));
        child.kill("SIGKILL");
        if (Math.random() < 0.5) for (const pid of left) killed(pid);
      }, milliseconds);
    }
    said += chunk;
  });
  await new Promise((resolve) => child.once("close", resolve));
  clearTimeout(timer);
  return { quick: said.includes("published") ? performance.now() - started : null, left };
}

function childrenOf(pid: number): readonly number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, "utf8").split(" ").filter(Boolean).map(Number) : [];
}

/** What has ended and was not waited for by its parent has no command line (proc(5)). */
function isAlive(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  try {
    return readFileSync(file, "utf8") !== "";
  } catch {
    return false;
  }
}

function killed(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It had ended by itself.
  }
}

async function answerOf(path: string, method = "GET"): Promise<Response> {
  const accept = ["index", "manifest"].map((kind) => `application/vnd.oci.image.${kind}.v1+json`);
  return fetch(`http://${registry().name}/v2/${path}`, {
    method,
    headers: { accept: accept.join() },
  });
}

/** Says what of a tag is not there; null where all of it is, or there is no tag. */
async function lackingOf(repository: string, tag: string): Promise<string | null> {
  const answer = await answerOf(`${repository}/manifests/${tag}`);
  if (answer.status === 404) return null;
  for (const { digest } of descriptorsOf(await answer.json())) {
    const manifest = await answerOf(`${repository}/manifests/${digest}`);
    if (manifest.status !== 200) return `${tag}: ${digest} answers ${manifest.status}`;
    const read: unknown = await manifest.json();
    const layers: unknown = isRecord(read) ? read["layers"] : null;
    const listed: readonly unknown[] = Array.isArray(layers) ? layers : [];
    const blobs = [...listed, isRecord(read) ? read["config"] : null];
    const parts = descriptorsOf({ manifests: blobs });
    if (parts.length !== LAYERS + 1) return `${tag}: ${digest} has ${parts.length} parts`;
    for (const part of parts) {
      const { status } = await answerOf(`${repository}/blobs/${part.digest}`, "HEAD");
      if (status !== 200) return `${tag}: ${part.digest} answers ${status}`;
    }
  }
  return null;
}

/** Looks at `latest` again and again, until it is told to stop. */
function poll(repository: string) {
  const state = { isStopped: false, reads: 0, wrong: new Set<string>() };
  const ended = (async () => {
    while (!state.isStopped) {
      const wrong = await lackingOf(repository, "latest");
      if (wrong !== null) state.wrong.add(wrong);
      state.reads += 1;
      await new Promise((resolve) => setTimeout(resolve, 250));
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

/** Counts what a repository has on the registry's disk. */
function counted(repository: string) {
  const at = join(folder, "blobs/docker/registry/v2/repositories", repository);
  const count = (path: string) =>
    existsSync(join(at, path)) ? readdirSync(join(at, path)).length : 0;
  return { blobs: count("_layers/sha256"), manifests: count("_manifests/revisions/sha256") };
}

const digestOf = async (repository: string, tag: string) =>
  (await answerOf(`${repository}/manifests/${tag}`, "HEAD")).headers.get("docker-content-digest");

/** Tells how far a run came that was killed. */
async function stageOf(given: ImageOptions, before: ReturnType<typeof counted>): Promise<string> {
  const repository = given.places[0]?.repository ?? "";
  const now = counted(repository);
  const [own, latest] = [given.tags[0]?.tag ?? "", "latest"];
  const digest = await digestOf(repository, own);
  if (digest !== null)
    return digest === (await digestOf(repository, latest)) ? "latest set" : "amid tags";
  if (now.manifests - before.manifests >= given.images.length + 1) return "whole, no tag";
  return now.blobs > before.blobs ? "amid blobs" : "nothing sent";
}

/** Is how long a run takes that nobody kills: the last one that was quicker. */
interface Span {
  milliseconds: number;
}

async function killAndComplete(repository: string, version: string, span: Span): Promise<string> {
  const given = options(repository, version);
  const before = counted(repository);
  const { quick, left } = await publishedBeforeKill(given, Math.random() * span.milliseconds);
  span.milliseconds = quick ?? span.milliseconds;
  const stage = quick === null ? await stageOf(given, before) : "was quicker";
  await publishImages(machine, given);
  // What the killed one had begun may still write what is there already, and this registry is not atomic in that.
  while (left.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 20));
  for (const { tag } of given.tags) {
    expect(await lackingOf(repository, tag)).toBeNull();
    expect(await digestOf(repository, tag)).toBe(await digestOf(repository, version));
  }
  for (const path of given.images) rmSync(path, { recursive: true });
  return stage;
}

test(`after ${KILLS} kills at random points all tags are whole, and latest never names what is not`, async () => {
  const { quick: whole } = await publishedBeforeKill(options("measured", "1.0.0"), 60_000);
  expect(whole).not.toBeNull();
  const span = { milliseconds: whole ?? 0 };
  const stages: string[] = [];
  const lanes = Array.from({ length: AT_ONCE }, async (_, lane) => {
    const repository = `lane${lane}`;
    const reader = poll(repository);
    for (
      let number = 0;
      stages.filter((stage) => stage !== "was quicker").length < KILLS;
      number += 1
    )
      stages.push(await killAndComplete(repository, `1.${number}.0`, span));
    await reader.stop();
    expect([...reader.state.wrong]).toEqual([]);
    expect(reader.state.reads).toBeGreaterThan(2);
  });
  await Promise.all(lanes);
  const counts = new Map<string, number>();
  for (const stage of stages) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  console.info(`killed: ${Array.from(counts, ([stage, count]) => `${stage} ${count}`).join(", ")}`);
}, 1_800_000);

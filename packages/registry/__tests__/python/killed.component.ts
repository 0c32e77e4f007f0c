import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { readSimplePage } from "../../src/simple/read-simple-page.ts";
import { type Driver, killedRun, KILLS, tellStages, wholeRun } from "../kills.ts";
import { startBucket } from "../release/bucket.ts";
import { sdistIn, sha256Of, wheelIn } from "./built.ts";
import { publisherAt } from "./publisher-at.ts";
import { startPypiserver } from "./python-servers.ts";

const folder = mkdtempSync(join(tmpdir(), "killed-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** @param env who publishes to an index. */
function driver(place: string, files: readonly string[], env: Driver["env"] = {}): Driver {
  return { path: join(import.meta.dirname, "publish-files.ts"), argv: [place, ...files], env };
}

/** Publishes again, to the end. */
async function complete(place: string, files: readonly string[], env: Driver["env"] = {}) {
  const { host, unwind } = realHost({ ...process.env, ...env });
  const publisher = publisherAt(host, place, files);
  await publisher.publish(await publisher.preflight());
  await unwind();
}

/** @param there what is there of the files of a release, and what of them is listed. */
function stage(
  files: readonly string[],
  there: { readonly lying: readonly string[]; readonly listed: readonly string[] },
): string {
  const names = files.map((path) => basename(path));
  const count = (found: readonly string[]) => names.filter((name) => found.includes(name)).length;
  if (count(there.listed) === names.length) return "all listed";
  if (count(there.lying) === names.length) return "all sent";
  return count(there.lying) > 0 ? "amid files" : "nothing sent";
}

/** Several wheels and a source distribution of a version of its own. */
async function release(number: number): Promise<readonly string[]> {
  const version = `${number}.0`;
  const tags = ["cp311-cp311-win32", "cp312-cp312-win32", "cp313-cp313-win32", "py3-none-any"];
  const wheels = tags.map(async (tag) =>
    wheelIn(join(folder, version), "killed", { version, tags: tag, text: "x".repeat(100_000) }),
  );
  return [...(await Promise.all(wheels)), sdistIn(join(folder, version), "killed", { version })];
}

function expected(files: readonly string[]) {
  return files
    .map((path) => [basename(path), sha256Of(readFileSync(path))] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function listedIn(type: string, text: string) {
  const read = readSimplePage(type, text);
  if (!read.ok) throw new Error(read.problem);
  return read.files
    .map(({ name, hashes }) => [name, hashes["sha256"]] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

it("an index has everything once after a run that was killed and another, wherever that was", async () => {
  const server = await startPypiserver(folder);
  const env = { INDEX_USER: server.username, INDEX_PASSWORD: server.password };
  const listed = async () => {
    const answer = await fetch(`${server.simple}killed/`);
    return listedIn("html", await answer.text());
  };
  try {
    const published = [...(await release(1000))];
    const length = await wholeRun(driver(server.url, published, env));
    const stages: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const files = await release(kill);
      await killedRun(driver(server.url, files, env), length);
      const names = (await listed()).map(([name]) => name);
      stages.push(stage(files, { lying: names, listed: names }));
      await complete(server.url, files, env);
      published.push(...files);
    }
    expect(await listed()).toEqual(expected(published));
    tellStages("an index", stages);
  } finally {
    server.close();
  }
}, 1_800_000);

it.each([
  { what: "a folder", use: async () => inFolder() },
  { what: "a bucket", use: async () => inBucket() },
])(
  "a simple index in $what lists just what lies there, whole, whenever it is looked at",
  async ({ what, use }) => {
    const { place, root, close } = await use();
    try {
      const published = [...(await release(1000))];
      const length = await wholeRun(driver(place, published));
      const stages: string[] = [];
      for (let kill = 0; kill < KILLS; kill += 1) {
        const files = await release(kill);
        await killedRun(driver(place, files), length);
        stages.push(stage(files, lookAt(root)));
        published.push(...files);
        await complete(place, files);
        lookAt(root);
      }
      const page = readFileSync(join(root, "simple/killed/index.json"), "utf8");
      expect(listedIn("json", page)).toEqual(expected(published));
      tellStages(`a simple index in ${what}`, stages);
    } finally {
      close();
    }
  },
  1_800_000,
);

interface Place {
  /** As the driver is told. */
  readonly place: string;
  /** Where it lies on the disk. */
  readonly root: string;
  readonly close: () => void;
}

function inFolder(): Place {
  const root = join(folder, "index");
  return { place: root, root, close: () => undefined };
}

async function inBucket(): Promise<Place> {
  const bucket = await startBucket(join(folder, "bucket"));
  const place = join(folder, "bucket.json");
  writeFileSync(place, JSON.stringify({ s3: bucket.s3, prefix: "py", url: "http://127.0.0.1" }));
  return {
    place,
    root: join(bucket.files, "py"),
    close: () => {
      bucket.close();
    },
  };
}

/** What is listed lies there with its bytes, be the index finished or not. Gives what lies there, and what all pages list. */
function lookAt(place: string) {
  const pages = ["json", "html"].map((type) => {
    const page = join(place, `simple/killed/index.${type}`);
    const listed = existsSync(page) ? listedIn(type, readFileSync(page, "utf8")) : [];
    for (const [name, digest] of listed)
      expect(sha256Of(readFileSync(join(place, "simple/killed", name)))).toBe(digest);
    return listed.map(([name]) => name);
  });
  // Nothing else, not even a temporary name.
  expect(existsSync(place) ? readdirSync(place) : ["simple"]).toEqual(["simple"]);
  const root = join(place, "simple/index.html");
  expect(existsSync(root) ? readFileSync(root, "utf8") : "killed").toContain("killed");
  const [json = [], html = []] = pages;
  const folders = join(place, "simple/killed");
  return {
    lying: existsSync(folders) ? readdirSync(folders) : [],
    listed: json.filter((name) => html.includes(name)),
  };
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { type Publisher, simpleBucketPublisher, simpleFolderPublisher } from "../../src/index.ts";
import { S3Bucket } from "../../src/s3/s3-bucket.ts";
import { sdistIn, sha256Of, wheelIn } from "../python/built.ts";
import { type Bucket, startBucket } from "../release/bucket.ts";
import { Loopback } from "../web/loopback.ts";
import { installedDemo, serveIndex } from "./used-index.ts";
import { filesAt } from "../python/files-at.ts";

const folder = mkdtempSync(join(tmpdir(), "simple-index-"));
const machine = realHost(process.env);
const loopback = new Loopback();
afterEach(() => {
  loopback.close();
});
const running: Bucket[] = [];
beforeAll(async () => {
  running.push(await startBucket(join(folder, "server")));
});
afterAll(async () => {
  for (const bucket of running) bucket.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

function server(): Bucket {
  const [bucket] = running;
  if (bucket === undefined) throw new Error("there is no server");
  return bucket;
}

/** Is a place of its own for a test: where it lies on the disk, and what publishes there. */
interface Used {
  readonly place: string;
  /** @param url where it is served, if it is. */
  readonly publisher: (files: readonly string[], url: string | null) => Publisher;
}

function inFolder(name: string): Used {
  const place = join(folder, "folders", name);
  return {
    place,
    publisher: (files, url) =>
      simpleFolderPublisher(machine.host, { folder: place, url, files: filesAt(files) }),
  };
}

function inBucket(name: string): Used {
  const { s3, files: root } = server();
  return {
    place: join(root, "py", name),
    publisher: (files, url) =>
      simpleBucketPublisher(machine.host, {
        ...{ s3, prefix: `py/${name}`, files: filesAt(files) },
        url: url ?? `${s3.endpoint}/${s3.bucket}/py/${name}`,
        servesFolders: url !== null,
      }),
  };
}

async function publish(used: Used, files: readonly string[], url: string | null = null) {
  const publisher = used.publisher(files, url);
  const plan = await publisher.preflight();
  return { plan, published: await publisher.publish(plan) };
}

interface Page {
  readonly files: readonly Readonly<Record<string, unknown>>[];
}

function page(place: string, project: string): Page {
  const text = readFileSync(join(place, `simple/${project}/index.json`), "utf8");
  const read: Page = JSON.parse(text) as Page;
  return read;
}

/** Every file with its bytes and the time it was written. */
function state(place: string): readonly string[] {
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map((path) => `${path} ${statSync(join(place, path)).mtimeMs}`);
}

async function threeWheels() {
  return [
    await wheelIn(folder, "demo", {
      metadata: ["Requires-Python: >=3.6", "Requires-Dist: other"],
    }),
    await wheelIn(folder, "demo", { version: "2.0", metadata: ["Requires-Python: >=4"] }),
    await wheelIn(folder, "other"),
  ];
}

const STORES = [
  { where: "a folder", use: inFolder },
  { where: "a bucket", use: inBucket },
];

describe.each(STORES)("a simple index in $where", ({ use }) => {
  it("installs with pip and uv from a web server", async () => {
    const used = use("install");
    const { origin, asked } = await serveIndex(loopback, used.place);
    const { published } = await publish(used, await threeWheels(), origin);
    const index = `${origin}/simple/`;
    expect(published.install).toEqual([
      `pip install --index-url ${index} demo==1.0`,
      `pip install --index-url ${index} demo==2.0`,
      `pip install --index-url ${index} other==1.0`,
    ]);
    for (const client of ["pip", "uv"] as const)
      expect(await installedDemo(machine.host, { client, index, folder })).toBe("1.0");
    expect(asked).toContain("/simple/demo/demo-1.0-py3-none-any.whl.metadata");
  });

  it("has hashes, Python's version and metadata beside each wheel", async () => {
    const used = use("pages");
    const { place } = used;
    const wheel = await wheelIn(folder, "Pages.x", { metadata: ["Requires-Python: >=3.8"] });
    const sdist = sdistIn(folder, "pages_x");
    await publish(used, [wheel, sdist]);
    const [first, second] = page(place, "pages-x").files;
    expect(first).toMatchObject({
      filename: "Pages.x-1.0-py3-none-any.whl",
      hashes: { sha256: sha256Of(readFileSync(wheel)) },
      size: readFileSync(wheel).length,
      "requires-python": ">=3.8",
    });
    const metadata = readFileSync(
      join(place, "simple/pages-x/Pages.x-1.0-py3-none-any.whl.metadata"),
    );
    expect(first?.["core-metadata"]).toEqual({ sha256: sha256Of(metadata) });
    expect(second).not.toHaveProperty("core-metadata");
    const html = readFileSync(join(place, "simple/pages-x/index.html"), "utf8");
    expect(html).toContain(`data-core-metadata="sha256=${sha256Of(metadata)}"`);
    expect(html).toContain('data-requires-python="&gt;=3.8"');
  });

  it("is not changed by a second run", async () => {
    const used = use("again");
    const { place } = used;
    const files = [await wheelIn(folder, "again"), sdistIn(folder, "again")];
    await publish(used, files);
    const before = state(place);
    const { plan } = await publish(used, files);
    expect(plan.map(({ standing }) => standing)).toEqual(["there", "there"]);
    expect(state(place)).toEqual(before);
  });

  it("keeps what is there: files, yanks, and links that lead elsewhere", async () => {
    const used = use("merged");
    const { place } = used;
    await publish(used, [await wheelIn(folder, "merged")]);
    const path = join(place, "simple/merged/index.json");
    const before = page(place, "merged");
    const old = { filename: "merged-0.9.tar.gz", url: "../../old/merged-0.9.tar.gz", hashes: {} };
    const yanked = { ...before.files[0], yanked: "it breaks" };
    writeFileSync(path, JSON.stringify({ ...before, files: [yanked, old] }));
    await publish(used, [await wheelIn(folder, "merged", { version: "2.0" })]);
    expect(page(place, "merged").files).toMatchObject([
      { filename: "merged-0.9.tar.gz", url: "../../old/merged-0.9.tar.gz" },
      { filename: "merged-1.0-py3-none-any.whl", yanked: "it breaks" },
      { filename: "merged-2.0-py3-none-any.whl" },
    ]);
    const html = readFileSync(join(place, "simple/merged/index.html"), "utf8");
    expect(html).toContain('data-yanked="it breaks"');
    await publish(used, [await wheelIn(folder, "another")]);
    expect(readFileSync(join(place, "simple/index.html"), "utf8")).toContain('href="merged/"');
  });

  it("takes no other bytes under a name, and nothing that is wrong", async () => {
    const used = use("refusing");
    const { place } = used;
    const wheel = await wheelIn(folder, "refusing");
    await publish(used, [wheel]);
    const before = state(place);
    const other = await wheelIn(join(folder, "other"), "refusing", { text: "other" });
    await expect(publish(used, [other])).rejects.toMatchObject({ code: "already-published" });
    const broken = await wheelIn(folder, "broken", { hasRecord: false });
    await expect(publish(used, [broken])).rejects.toMatchObject({ code: "artifact-refused" });
    // A plain linux tag is for the index's owner to judge.
    const plain = await wheelIn(folder, "plain", { tags: "cp311-cp311-linux_x86_64" });
    expect(state(place)).toEqual(before);
    expect((await publish(used, [plain])).plan.map(({ standing }) => standing)).toEqual(["send"]);
  });

  it("loses nothing of two publishers at once", async () => {
    const used = use("both");
    const { place } = used;
    const versions = ["1.0", "2.0", "3.0", "4.0", "5.0", "6.0"];
    const wheels = await Promise.all(
      versions.map(async (version) => wheelIn(folder, "both", { version })),
    );
    const alone = ["one", "two", "three"].map(async (name) => wheelIn(folder, name));
    wheels.push(...(await Promise.all(alone)));
    await Promise.all(wheels.map(async (wheel) => publish(used, [wheel])));
    expect(page(place, "both").files).toHaveLength(versions.length);
    const root = readFileSync(join(place, "simple/index.html"), "utf8");
    expect(["both", "one", "two", "three"].filter((name) => !root.includes(`>${name}<`))).toEqual(
      [],
    );
  });

  it("with a page that is none is left alone", async () => {
    const used = use("spoilt");
    const { place } = used;
    await publish(used, [await wheelIn(folder, "spoilt")]);
    writeFileSync(join(place, "simple/spoilt/index.json"), "{ cut");
    const later = await wheelIn(folder, "spoilt", { version: "2.0" });
    await expect(publish(used, [later])).rejects.toMatchObject({ code: "server-refused" });
  });
});

it("a folder's index installs with pip and uv as it lies", async () => {
  const used = inFolder("lying");
  await publish(used, await threeWheels());
  const local = `${pathToFileURL(used.place).href}/simple/`;
  for (const client of ["pip", "uv"] as const)
    expect(await installedDemo(machine.host, { client, index: local, folder })).toBe("1.0");
});

it("a bucket's files may be kept for ever, and its pages for a minute", async () => {
  const used = inBucket("kept");
  await publish(used, [await wheelIn(folder, "kept")]);
  const bucket = new S3Bucket(machine.host, server().s3);
  const at = "py/kept/simple/kept";
  const kept = async (name: string) => bucket.head(`${at}/${name}`);
  for (const name of ["kept-1.0-py3-none-any.whl", "kept-1.0-py3-none-any.whl.metadata"])
    expect(await kept(name)).toMatchObject({
      cacheControl: "public, max-age=31536000, immutable",
    });
  const cacheControl = "public, max-age=60";
  expect(await kept("index.html")).toMatchObject({
    ...{ cacheControl, contentType: "text/html; charset=utf-8" },
  });
  expect(await kept("index.json")).toMatchObject({
    ...{ cacheControl, contentType: "application/vnd.pypi.simple.v1+json" },
  });
});

it("a bucket without a web server in front is given no command that would not install", async () => {
  const { s3 } = server();
  const { published } = await publish(inBucket("bare"), [await wheelIn(folder, "bare")]);
  expect(published.install).toEqual([]);
  expect(published.urls).toEqual([`${s3.endpoint}/${s3.bucket}/py/bare/simple/bare/index.html`]);
  expect(machine.lines.join("\n")).toMatch(/py\/bare .*: installers ask for folders.*site-url/);
});

it("a bucket's address that can be none is refused before anything is asked", () => {
  const { s3 } = server();
  const options = { s3, prefix: "../up", url: "ftp://index.example.org" };
  expect(() =>
    simpleBucketPublisher(machine.host, { ...options, servesFolders: true, files: [] }),
  ).toThrow(/prefix .*\n.*url/);
});

import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, describe, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { cargoIndexPublisher } from "../../src/cargo/cargo-index-publisher.ts";
import { packCrates } from "../../src/cargo/pack-crates.ts";
import { yankCrate } from "../../src/cargo/yank-crate.ts";
import { refusePlan } from "../../src/plan/refuse-plan.ts";
import { folderPlace } from "../../src/static/folder-place.ts";
import { Loopback } from "../web/loopback.ts";
import { crateProject } from "./made-crate.ts";

const folder = mkdtempSync(join(tmpdir(), "cargo index ü "));
const machine = realHost(process.env);
const loopback = new Loopback();
afterEach(() => {
  loopback.close();
});
afterAll(async () => {
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

async function packed(name: string, version: string): Promise<string> {
  const [crate = ""] = await packCrates(machine.host, crateProject(folder, { name, version }), []);
  return crate;
}

/** Serves a folder as any web server does. */
async function serve(place: string): Promise<string> {
  return loopback.serve((request, response) => {
    try {
      response.end(readFileSync(join(place, new URL(request.url ?? "", "http://a").pathname)));
    } catch {
      response.writeHead(404).end();
    }
  });
}

async function published(place: string, url: string, crates: readonly string[]) {
  const at = folderPlace(machine.host, { folder: place, url });
  const publisher = cargoIndexPublisher(machine.host, at, crates);
  const plan = await publisher.preflight();
  refusePlan(plan);
  return { plan, done: await publisher.publish(plan) };
}

/** The server is of this process: cargo may not hold it up. */
async function installed(index: string, crate: string): Promise<string> {
  const root = mkdtempSync(join(folder, "root "));
  const env = { ...process.env, CARGO_HOME: mkdtempSync(join(folder, "home ")) };
  const argv = ["install", "--index", index, "--root", root, crate];
  await promisify(execFile)("cargo", argv, { env });
  return spawnSync(join(root, "bin", crate.split("@")[0] ?? ""), { encoding: "utf8" }).stdout;
}

describe("a Cargo registry of static files", () => {
  it("is what cargo installs from, each version as it was published", async () => {
    const place = mkdtempSync(join(folder, "public "));
    const url = await serve(place);
    const first = await packed("tiny-hello", "0.1.0");
    const { plan, done } = await published(place, url, [first]);
    expect(plan).toMatchObject([{ standing: "send" }]);
    expect(done.install).toEqual([`cargo install --index sparse+${url}/index/ tiny-hello@0.1.0`]);
    await published(place, url, [await packed("tiny-hello", "0.2.0")]);
    const index = `sparse+${url}/index/`;
    expect(await installed(index, "tiny-hello@0.1.0")).toBe("tiny-hello 0.1.0\n");
    expect(await installed(index, "tiny-hello")).toBe("tiny-hello 0.2.0\n");
    expect((await published(place, url, [first])).plan).toMatchObject([{ standing: "there" }]);
  }, 180_000);

  it("has a version yanked that nobody is to begin with, and brought back", async () => {
    const place = mkdtempSync(join(folder, "public "));
    const url = await serve(place);
    const crates = [await packed("tiny-hello", "0.1.0"), await packed("tiny-hello", "0.2.0")];
    await published(place, url, crates);
    const lines = () => readFileSync(join(place, "index/ti/ny/tiny-hello"), "utf8");
    const before = lines();
    const at = folderPlace(machine.host, { folder: place, url });
    const yank = { name: "tiny-hello", version: "0.2.0", yanked: true };
    await yankCrate(at, yank);
    expect(await installed(`sparse+${url}/index/`, "tiny-hello")).toBe("tiny-hello 0.1.0\n");
    await yankCrate(at, { ...yank, yanked: false });
    expect(lines()).toBe(before);
    await expect(yankCrate(at, { ...yank, version: "9.9.9" })).rejects.toMatchObject({
      code: "package-not-found",
    });
  }, 180_000);

  it("is completed by a run after one that was killed between a crate and its line", async () => {
    const place = mkdtempSync(join(folder, "public "));
    const url = await serve(place);
    const crate = await packed("tiny-hello", "1.0.0");
    await published(place, url, [crate]);
    rmSync(join(place, "index"), { recursive: true });
    expect((await published(place, url, [crate])).plan).toMatchObject([{ standing: "send" }]);
    expect(
      readFileSync(join(place, "index/ti/ny/tiny-hello"), "utf8").trim().split("\n"),
    ).toHaveLength(1);
  });

  it("takes no other file under a version, and nothing at all then", async () => {
    const place = mkdtempSync(join(folder, "public "));
    const url = await serve(place);
    await published(place, url, [await packed("tiny-hello", "1.0.0")]);
    const changed = crateProject(folder, { name: "tiny-hello", version: "1.0.0" });
    writeFileSync(join(changed, "src/main.rs"), "fn main() {}\n");
    const other = await packCrates(machine.host, changed, []);
    const fresh = await packed("tiny-other", "1.0.0");
    await expect(published(place, url, [fresh, ...other])).rejects.toMatchObject({
      code: "already-published",
    });
    expect(existsSync(join(place, "index/ti/ny/tiny-other"))).toBe(false);
  });

  it("takes what two publish at once", async () => {
    const place = mkdtempSync(join(folder, "public "));
    const url = await serve(place);
    const crates = [await packed("tiny-hello", "1.0.0"), await packed("tiny-hello", "1.0.1")];
    await Promise.all(crates.map(async (crate) => published(place, url, [crate])));
    const lines = readFileSync(join(place, "index/ti/ny/tiny-hello"), "utf8").trim().split("\n");
    expect(lines).toHaveLength(2);
  });

  it.each([
    { what: "nothing there", name: "absent.crate", content: null, code: "path-missing" },
    { what: "no archive", name: "text-1.0.0.crate", content: "text", code: "artifact-refused" },
  ])("refuses $what", async ({ name, content, code }) => {
    const path = join(folder, name);
    if (content !== null) writeFileSync(path, content);
    const place = mkdtempSync(join(folder, "public "));
    await expect(published(place, "http://127.0.0.1", [path])).rejects.toMatchObject({ code });
  });

  it("is left alone where somebody else's files lie", async () => {
    const place = mkdtempSync(join(folder, "public "));
    mkdirSync(join(place, "index/ti/ny"), { recursive: true });
    writeFileSync(join(place, "index/ti/ny/tiny-hello"), "<html>\n");
    const crate = await packed("tiny-hello", "1.0.0");
    await expect(published(place, "http://127.0.0.1", [crate])).rejects.toMatchObject({
      code: "server-refused",
    });
    expect(readFileSync(join(place, "index/ti/ny/tiny-hello"), "utf8")).toBe("<html>\n");
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { bucketPlace, cargoIndexPublisher, folderPlace, packCrates } from "../../src/index.ts";
import { entryPath } from "../../src/cargo/index-files.ts";
import { readEntries } from "../../src/cargo/merge-entries.ts";
import { sha256Of } from "../python/built.ts";
import { type Driver, killedRun, KILLS, tellStages, wholeRun } from "../kills.ts";
import { type Bucket, startBucket } from "../release/bucket.ts";
import type { CratesToPublish } from "./crates-to-publish.ts";
import { lock, writeCrate } from "./made-crate.ts";

const NAMES = ["a", "def", "killed-one"];
const folder = mkdtempSync(join(tmpdir(), "killed-cargo-"));
const machine = realHost(process.env);
const running: Bucket[] = [];
beforeAll(async () => {
  running.push(await startBucket(join(folder, "server")));
});
afterAll(async () => {
  for (const bucket of running) bucket.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

/** A release of several crates of one workspace, of which the first needs the others. */
async function release(number: number): Promise<readonly string[]> {
  const place = join(folder, `workspace ${number}`);
  mkdirSync(place);
  writeFileSync(join(place, "Cargo.toml"), '[workspace]\nresolver = "2"\nmembers = ["*"]\n');
  const version = `1.${number}.0`;
  for (const name of NAMES) writeCrate(join(place, name), { name, version, isLibrary: true });
  lock(place);
  return packCrates(machine.host, place, NAMES);
}

interface Place {
  readonly root: string;
  readonly where: CratesToPublish["where"];
}

function inFolder(): Place {
  const root = join(folder, "public");
  return { root, where: { folder: root, url: "http://127.0.0.1" } };
}

function inBucket(): Place {
  const [bucket] = running;
  if (bucket === undefined) throw new Error("there is no server");
  const where = { s3: bucket.s3, prefix: "crates", url: "http://127.0.0.1" };
  return { root: join(bucket.files, "crates"), where };
}

function driver(given: CratesToPublish): Driver {
  const file = join(folder, "given.json");
  writeFileSync(file, JSON.stringify(given));
  return { path: join(import.meta.dirname, "publish-crates.ts"), argv: [file] };
}

async function complete({ where, crates }: CratesToPublish): Promise<void> {
  const { host } = machine;
  const place = "s3" in where ? bucketPlace(host, where) : folderPlace(host, where);
  const publisher = cargoIndexPublisher(host, place, crates);
  await publisher.publish(await publisher.preflight());
}

/** What an index lists, whose files have to lie there with their sums; by crate, its versions. */
function listed(root: string): ReadonlyMap<string, readonly string[]> {
  const lists = NAMES.map((name) => {
    const path = join(root, entryPath(name));
    const entries = readEntries(existsSync(path) ? readFileSync(path, "utf8") : "");
    if (entries === null) throw new Error(`${path} is spoilt`);
    for (const { vers, cksum } of entries)
      expect(sha256Of(readFileSync(join(root, `crates/${name}/${name}-${vers}.crate`)))).toBe(
        cksum,
      );
    return [name, entries.map(({ vers }) => vers)] as const;
  });
  return new Map(lists);
}

function howFar(root: string, version: string): string {
  const lying = NAMES.filter((name) =>
    existsSync(join(root, `crates/${name}/${name}-${version}.crate`)),
  );
  const rows = [...listed(root).values()].filter((versions) => versions.includes(version));
  if (rows.length === NAMES.length) return "whole";
  if (rows.length > 0) return "amid lines";
  if (lying.length === NAMES.length) return "all files";
  return lying.length > 0 ? "amid files" : "nothing sent";
}

describe.each([
  { what: "a folder", use: inFolder },
  { what: "a bucket", use: inBucket },
])("a Cargo registry in $what", ({ what, use }) => {
  it("has everything once after a run that was killed and another, wherever that was", async () => {
    const { root, where } = use();
    const first = { where, crates: await release(use === inFolder ? 1000 : 2000) };
    const length = await wholeRun(driver(first));
    const outcomes: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const version = use === inFolder ? kill : 100_000 + kill;
      const given = { where, crates: await release(version) };
      await killedRun(driver(given), length);
      outcomes.push(howFar(root, `1.${version}.0`));
      await complete(given);
      expect(howFar(root, `1.${version}.0`)).toBe("whole");
    }
    for (const versions of listed(root).values()) {
      expect(versions).toHaveLength(KILLS + 1);
      expect(new Set(versions).size).toBe(KILLS + 1);
    }
    const names = readdirSync(join(root, "crates"), { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => name.endsWith(".crate"))).toHaveLength(
      (KILLS + 1) * NAMES.length,
    );
    tellStages(`a Cargo registry in ${what}`, outcomes);
  }, 1_800_000);
});

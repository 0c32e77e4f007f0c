import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { type Bucket, startBucket } from "../../packages/registry/__tests__/release/bucket.ts";
import {
  type OwnCloudFront,
  ownCloudFront,
} from "../../packages/registry/__tests__/s3/own-cloud-front.ts";
import { runWorkflow } from "./act.ts";
import {
  type ServedFolder,
  servedFolder,
} from "../../packages/registry/__tests__/release/served-folder.ts";

const ROOT = join(import.meta.dirname, "../..");
const MINUTES = 60_000;

const B3SUM = { crate: "b3sum@1.8.2", target: "x86_64-unknown-linux-gnu.2.28" };
/** What CI builds has C and assembly in it; the whole is that of story 5. */
const SETS = {
  usual: {
    inputs: { programs: JSON.stringify([{ ...B3SUM, smoke: "{} --version" }]) },
    made: ["b3sum@1.8.2 for x86_64-unknown-linux-gnu.2.28"],
    prints: [/^b3sum 1\.8\.2$/m],
    ...{ installed: "b3sum", asked: "--version" },
    minutes: 15,
  },
  whole: {
    inputs: {},
    made: [
      "rustls-cert-gen for x86_64-unknown-linux-gnu.2.28",
      "rustls-cert-gen for aarch64-apple-darwin",
      "rustls-cert-gen for x86_64-apple-darwin",
      "modality for x86_64-unknown-linux-gnu.2.28",
      "modality-lang for wasm32-unknown-unknown",
      "wasm-streams@0.4.2 for wasm32-unknown-unknown",
    ],
    prints: [/^Usage: rustls-cert-gen/m, /^Usage: modality/m],
    ...{ installed: "rustls-cert-gen", asked: "--help" },
    minutes: 120,
  },
} as const;
const chosen = process.env["WAINWRIGHT_STORIES"] === "whole" ? SETS.whole : SETS.usual;

const folder = mkdtempSync(join(tmpdir(), "wainwright-release-story-"));
const artifacts = join(folder, "artifacts");

interface Row {
  readonly kind: string;
  readonly target: string;
  readonly floor: string | null;
}

const hello = join(import.meta.dirname, "hello");
const machine = realHost({});
interface Place {
  readonly bucket: Bucket;
  readonly site: ServedFolder;
  readonly cloudFront: OwnCloudFront;
}
const opened: Place[] = [];
beforeAll(async () => {
  const bucket = await startBucket(join(folder, "server"));
  const site = await servedFolder(bucket.files);
  opened.push({ bucket, site, cloudFront: await ownCloudFront(machine.host) });
}, MINUTES);
afterAll(async () => {
  for (const { bucket, site, cloudFront } of opened)
    for (const server of [bucket, site, cloudFront]) server.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

function place(): Place {
  const [one] = opened;
  if (one === undefined) throw new Error("there is no place");
  return one;
}

/** Says where a release goes; both services take the same keys. */
function settings() {
  const { bucket, site, cloudFront } = place();
  const { accessKeyId, secretAccessKey } = bucket.s3.credentials;
  return {
    variables: {
      ...{ BUCKET: bucket.s3.bucket, BUCKET_ENDPOINT: bucket.s3.endpoint, SITE: site.url },
      ...{ CLOUDFRONT: cloudFront.distribution, CLOUDFRONT_ENDPOINT: cloudFront.endpoint },
    },
    secrets: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
  };
}

/** Runs a line as its users do, with a home of its own. */
function pasted(line: string): string {
  const home = join(folder, "home");
  mkdirSync(home, { recursive: true });
  // The toolchain stays where rustup has it.
  const RUSTUP_HOME = process.env["RUSTUP_HOME"] ?? join(homedir(), ".rustup");
  const env = { ...process.env, HOME: home, CARGO_HOME: join(home, "cargo"), RUSTUP_HOME };
  return execFileSync("sh", ["-euc", line], { env, encoding: "utf8" });
}

/** Does as the workflow says, and looks whether CloudFront was told. */
async function tryPublished(log: string): Promise<void> {
  expect(log).not.toContain(place().bucket.s3.credentials.secretAccessKey);
  const script = commandIn(log, "install");
  const cargo = commandIn(log, "crate");
  expect(script).toMatch(/^curl .*\/install\.sh \| sh/);
  pasted(script);
  expect(pasted(`"$HOME/.local/bin/${chosen.installed}" ${chosen.asked}`)).toMatch(
    chosen.prints[0],
  );
  expect(cargo).toMatch(/^cargo install --index sparse\+/);
  pasted(`${cargo} --quiet --root "$HOME"`);
  expect(pasted('"$HOME/bin/hello-wainwright"')).toBe("hello from a registry of static files\n");
  const { cloudFront } = place();
  const [, id = ""] = /<Id>([^<]+)<\/Id>/.exec(await cloudFront.asked("")) ?? [];
  const seen = await cloudFront.asked(id);
  // The branch is git's own choice here.
  for (const pointer of ["latest.json", "install.sh", "index.html"])
    expect(seen).toMatch(new RegExp(`<Path>/programs/[^/]+/${pointer}</Path>`));
}

function commandIn(log: string, name: string): string {
  const [, json = "[]"] = new RegExp(`^${name}=(.*)$`, "m").exec(log) ?? [];
  const [command = ""] = JSON.parse(json) as readonly string[];
  return command;
}

describe("programs of a release, through a real workflow runner", () => {
  test(
    "are built for each machine, from an old glibc on, and started where they can be",
    async () => {
      const { log, unsuccessful, exitCode } = await runWorkflow(
        join(ROOT, "workflows-examples/release.yml"),
        {
          ...{ inputs: { ...chosen.inputs, version: "1.4.2" }, artifacts, oneByOne: true },
          ...{ repository: hello, ...settings() },
        },
      );
      expect(unsuccessful).toEqual([]);
      expect(exitCode).toBe(0);
      for (const printed of chosen.prints) expect(log).toMatch(printed);
      expect(new Set(readdirSync(artifacts))).toEqual(new Set(chosen.made));
      for (const name of chosen.made) {
        const manifest = readFileSync(join(artifacts, name, "manifest.json"), "utf8");
        const { programs } = JSON.parse(manifest) as { readonly programs: readonly Row[] };
        for (const { kind, floor } of programs) {
          expect(kind).toBe("rust");
          // As versions: 2.28 is more than 2.4.
          const minor = Number(floor?.split(".")[1] ?? 0);
          expect(minor).toBeLessThanOrEqual(28);
        }
        expect(programs.length).toBeGreaterThan(0);
      }
      await tryPublished(log);
    },
    chosen.minutes * MINUTES,
  );
});

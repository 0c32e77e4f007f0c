import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type OwnRegistry, ownRegistry, realHost } from "@wainwright/testing";
import { OwnGithub } from "../../../packages/registry/__tests__/github/own-github.ts";
import { makeLayout } from "../../../packages/registry/__tests__/oci/made-layout.ts";
import { type Bucket, startBucket } from "../../../packages/registry/__tests__/release/bucket.ts";
import {
  type ServedFolder,
  servedFolder,
} from "../../../packages/registry/__tests__/release/served-folder.ts";
import {
  type OwnCloudFront,
  ownCloudFront,
} from "../../../packages/registry/__tests__/s3/own-cloud-front.ts";
import { type Outcome, usePlace } from "./in-terminal.ts";

const place = usePlace();
const at = (...path: readonly string[]) => join(place.folder, ...path);
const machine = realHost({});
const github = new OwnGithub();
interface Servers {
  readonly bucket: Bucket;
  readonly cloudFront: OwnCloudFront;
  readonly registry: OwnRegistry;
  readonly api: string;
  /** The bucket, as people read it. */
  readonly site: ServedFolder;
}
const opened: Servers[] = [];

/** What build-app would have made: a program for every machine that runs a shell. */
const PROGRAM = '#!/bin/sh\necho "kt 1.4.2"\n';

beforeAll(async () => {
  mkdirSync(at("registry"));
  const bucket = await startBucket(at("server"));
  opened.push({
    bucket,
    site: await servedFolder(bucket.files),
    cloudFront: await ownCloudFront(machine.host),
    registry: await ownRegistry(at("registry")),
    api: await github.start(),
  });
  mkdirSync(at("dist"));
  writeFileSync(at("dist/kt-amd64"), PROGRAM, { mode: 0o755 });
  const sha256 = createHash("sha256").update(PROGRAM).digest("hex");
  const row = {
    ...{ file: "kt-amd64", kind: "rust", name: "kt", version: "1.4.2", target: "amd64-linux-gnu" },
    ...{ sha256, size: PROGRAM.length, floor: null, seconds: 1, commit: null },
  };
  writeFileSync(at("dist/manifest.json"), JSON.stringify({ format: 1, programs: [row] }));
  writeFileSync(
    at("CHANGELOG.md"),
    "# Changes\n\n## 1.4.2\n\nPrints tickets.\n\n## 1.4.1\n\nOld.\n",
  );
}, 60_000);
afterAll(async () => {
  github.close();
  for (const { bucket, cloudFront, registry, site } of opened)
    for (const server of [bucket, cloudFront, registry, site]) server.close();
  await machine.unwind();
});

function servers(): Servers {
  const [one] = opened;
  if (one === undefined) throw new Error("there are no servers");
  return one;
}

function keys(): Readonly<Record<string, string>> {
  const { accessKeyId, secretAccessKey } = servers().bucket.s3.credentials;
  return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
}

function succeeded(outcome: Outcome): Readonly<Record<string, unknown>> {
  const { exitCode, log, left, outputs } = outcome;
  expect({ exitCode, left, log: exitCode === 0 ? "" : log }).toEqual({
    exitCode: 0,
    left: [],
    log: "",
  });
  return outputs ?? {};
}

const release = () => {
  const { bucket, cloudFront, site } = servers();
  return {
    "site-url": `${site.url}/dl`,
    ...{ to: "s3", bucket: bucket.s3.bucket, endpoint: bucket.s3.endpoint, name: "KT" },
    ...{ version: "1.4.2", branch: "main", prefix: "dl", expect: "kt 1.4.2 x amd64" },
    "cloudfront-distribution": cloudFront.distribution,
    "cloudfront-endpoint": cloudFront.endpoint,
  };
};

test("a release goes to a bucket and to GitHub, is installed by what it says, and is one after all", async () => {
  const { api, bucket, cloudFront } = servers();
  const env = { ...keys(), GITHUB_API_URL: api, GITHUB_REPOSITORY: "owner/name" };
  const given = { ...release(), to: "s3 github-release", token: OwnGithub.TOKEN };
  const outcome = await place.run(given, env);
  const outputs = succeeded(outcome);
  for (const secret of [OwnGithub.TOKEN, bucket.s3.credentials.secretAccessKey])
    expect(outcome.printed).not.toContain(secret);
  expect(outputs).toMatchObject({ published: true });
  const [shown] = github.releases;
  expect(shown).toMatchObject({ tag_name: "v1.4.2", draft: false, body: "Prints tickets." });
  expect(shown?.assets.map(({ name }) => name)).toEqual(["kt-amd64"]);
  const [install = ""] = outputs["install"] as readonly string[];
  const done = spawnSync("sh", ["-euc", `${install}; "$HOME/.local/bin/kt"`], {
    env: { ...process.env, HOME: place.folder },
    encoding: "utf8",
  });
  expect(done.stdout).toMatch(/^kt 1\.4\.2$/m);
  const [, id = ""] = /<Id>([^<]+)<\/Id>/.exec(await cloudFront.asked("")) ?? [];
  expect(await cloudFront.asked(id)).toContain("latest.json</Path>");
  const again = succeeded(await place.run(given, env));
  expect(
    (again["plan"] as readonly { standing: string }[]).map(({ standing }) => standing),
  ).toEqual(expect.arrayContaining(["there"]));
  expect(github.releases).toHaveLength(1);
}, 60_000);

test("a release without credentials, or with a program lacking, sends nothing", async () => {
  const without = await place.run({ ...release(), version: "1.4.3" });
  expect(without.exitCode).toBe(1);
  expect(without.log).toMatch(/credentials-missing: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY/);
  const expected = "kt 1.4.2 x amd64, armv7";
  const lacking = await place.run({ ...release(), version: "1.4.3", expect: expected }, keys());
  expect(lacking.log).toMatch(/set-incomplete.*1 of 2.*\n.*kt 1\.4\.2 for armv7-linux-gnu/);
  expect(existsSync(join(servers().bucket.files, "dl/main/1.4.3"))).toBe(false);
});

test("crates go to a folder, cargo installs from it, and a version is yanked", async () => {
  execFileSync("cargo", ["new", "--quiet", "--vcs", "none", "--name", "kt-tiny", at("crate")]);
  execFileSync("cargo", ["generate-lockfile", "--offline"], { cwd: at("crate"), stdio: "ignore" });
  const given = { to: "cargo", folder: "crates" };
  const outputs = succeeded(await place.run({ ...given, "working-directory": "crate" }));
  expect(outputs["install"]).toEqual([
    expect.stringMatching(/^cargo install --index sparse\+|file/),
  ]);
  const line = () => readFileSync(at("crates/index/kt/-t/kt-tiny"), "utf8");
  expect(JSON.parse(line())).toMatchObject({ name: "kt-tiny", vers: "0.1.0", yanked: false });
  const before = line();
  succeeded(await place.run({ ...given, yank: "kt-tiny@0.1.0" }));
  expect(line()).toBe(before.replace('"yanked":false', '"yanked":true'));
  const unknown = await place.run({ ...given, yank: "kt-tiny@9.9.9" });
  expect(unknown.log).toMatch(/package-not-found: there is no kt-tiny 9\.9\.9/);
}, 60_000);

test("images of two jobs become one, in two registries, with a bill of materials each", async () => {
  const { registry } = servers();
  const made = (folder: string, ...platforms: readonly string[]) => {
    makeLayout(
      at(folder),
      platforms.map((platform) => ({ platform, label: platform, isAttested: true })),
    );
  };
  made("images/64/kt", "linux/arm64", "linux/amd64");
  made("layout/kt", "linux/arm/v7");
  // As `buildx build --output type=oci` writes them.
  execFileSync("tar", ["-cf", at("images/kt.tar"), "-C", at("layout/kt"), "."]);
  const repositories = [`${registry.name}/one/kt`, `${registry.name}/two/kt`];
  const given = {
    ...{ to: "oci", images: "images", repositories: repositories.join("\n"), name: "kt" },
    ...{ version: "1.4.2", platforms: "linux/amd64 linux/arm64 linux/arm/v7" },
    ...{ sbom: "true" },
  };
  const outputs = succeeded(await place.run(given));
  for (const repository of repositories) {
    const inspect = ["inspect", "--raw", "--tls-verify=false", `docker://${repository}:latest`];
    const index = JSON.parse(execFileSync("skopeo", inspect, { encoding: "utf8" })) as unknown;
    expect(index).toMatchObject({
      annotations: { "org.opencontainers.image.version": "1.4.2" },
      manifests: [
        { platform: { architecture: "amd64" } },
        { platform: { architecture: "unknown" } },
        { platform: { architecture: "arm", variant: "v7" } },
        { platform: { architecture: "unknown" } },
        { platform: { architecture: "arm64" } },
        { platform: { architecture: "unknown" } },
      ],
    });
  }
  expect(outputs["install"]).toEqual(
    expect.arrayContaining([expect.stringContaining(`docker pull ${repositories[0] ?? ""}`)]),
  );
  expect(outputs["sbom"]).toEqual(
    ["amd64", "arm-v7", "arm64"].map((one) =>
      expect.stringMatching(new RegExp(`/sbom-linux-${one}\\.cdx\\.json$`)),
    ),
  );
  const lacking = await place.run({ ...given, platforms: "linux/riscv64" });
  expect(lacking.log).toMatch(/linux\/riscv64/);
  expect(lacking.exitCode).toBe(1);
}, 60_000);

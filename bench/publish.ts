import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { realHost } from "@wainwright/testing";
import { uvProgram } from "@wainwright/toolchain";
import {
  type PythonServer,
  startDevpi,
} from "../packages/registry/__tests__/python/python-servers.ts";
import { type Bucket, startBucket } from "../packages/registry/__tests__/release/bucket.ts";
import type { ReleaseOptions } from "../packages/registry/src/release/release-options.ts";
import { CLI, type Cost, measure, medians, ROOT } from "./measure.ts";

/** Story 1's requirements with a few more, for this machine: 76 wheels. */
const REQUIREMENTS = ["mmrelay", "httpx", "beautifulsoup4", "tqdm", "click", "jinja2"];
/** Their metadata is of a version that never became one: twine does not take them. */
const REFUSED = /^(?:pyserial|s2sphere|text_unidecode)-/;
const TWINE = "twine==7.0.0";
const FILES = 200;
const FILE_BYTES = 5_000_000;
const RUNS = 3;
const TESTS = join(ROOT, "packages/registry/__tests__");
const TSX = [process.execPath, "--import", "tsx"] as const;

/** Measures what it takes to bring many wheels to an index, beside the programs of the field. */
export async function wheelsToIndex(): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "wainwright-bench-index-"));
  const wheels = join(folder, "wheels");
  must(["python3", "-m", "pip", "download", "-q", "-d", wheels, ...REQUIREMENTS]);
  for (const name of readdirSync(wheels))
    if (!name.endsWith(".whl") || REFUSED.test(name)) rmSync(join(wheels, name));
  const files = readdirSync(wheels).map((name) => join(wheels, name));
  const uv = await uvProgram(realHost(process.env).host);
  const twine = join(folder, "twine");
  must([uv, "venv", "-q", twine]);
  must([uv, "pip", "install", "-q", "--python", join(twine, "bin/python"), TWINE]);
  const devpi = await startDevpi(folder);
  let runs = 0;
  /** Each run has an index of its own. */
  const to =
    (
      command: (url: string) => readonly string[],
      env: Readonly<Record<string, string>>,
      named: readonly string[] = files,
    ) =>
    async () => {
      runs += 1;
      return measure([...command(await newIndex(devpi, `run${runs}`)), ...named], env);
    };
  const { username, password } = devpi;
  const login = { UV_PUBLISH_USERNAME: username, UV_PUBLISH_PASSWORD: password };
  try {
    const costs = await medians(
      RUNS,
      new Map([
        [
          "ours: every file read, the index looked at, sent, read back",
          to(
            (url) => [
              ...[process.execPath, CLI, "publish-registry", "--to=python"],
              ...[`--repository-url=${url}`, `--packages-dir=${wheels}`],
            ],
            login,
            [],
          ),
        ],
        [
          "uv publish",
          to(
            (url) => [uv, "publish", "-q", "--trusted-publishing", "never", "--publish-url", url],
            login,
          ),
        ],
        [
          "twine upload",
          to(
            (url) => [
              ...[join(twine, "bin/twine"), "upload", "--disable-progress-bar"],
              ...["--non-interactive", "--repository-url", url],
            ],
            { TWINE_USERNAME: username, TWINE_PASSWORD: password },
          ),
        ],
      ]),
    );
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    const what = `${files.length} wheels, ${(bytes / 1e6).toFixed(0)} MB`;
    return Array.from(costs, ([name, cost]) => [`${what}: ${name}`, ...figures(cost)]);
  } finally {
    devpi.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function newIndex({ url, username, password }: PythonServer, name: string): Promise<string> {
  const address = new URL(`/${username}/${name}`, url);
  const answer = await fetch(address, {
    method: "PUT",
    headers: {
      "content-type": "application/json",
      authorization: `Basic ${btoa(`${username}:${password}`)}`,
    },
    body: JSON.stringify({ bases: [], volatile: false }),
  });
  if (!answer.ok) throw new Error(`PUT ${address.href}: ${answer.status}`);
  return `${address.href}/`;
}

/** As the AWS command line sends files: several at once, large ones in parts. */
const TRANSFER_MANAGER = `
import os, sys
import boto3
from s3transfer.manager import TransferConfig, TransferManager
folder, endpoint, bucket, prefix = sys.argv[1:]
client = boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1")
with TransferManager(client, TransferConfig()) as manager:
    sent = [manager.upload(os.path.join(folder, name), bucket, f"{prefix}/{name}") for name in os.listdir(folder)]
    for future in sent:
        future.result()
`;

/** Measures what it takes to bring a gigabyte to a bucket, beside the transfer manager of boto3. */
export async function releaseToBucket(): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "wainwright-bench-bucket-"));
  const bucket = await startBucket(join(folder, "server"));
  const python = join(ROOT, ".cache/tools/aws/bin/python");
  const files = join(folder, "files");
  mkdirSync(files);
  const artifacts = Array.from({ length: FILES }, (_, index) => {
    const [name, bytes] = [`file-${index}.bin`, randomBytes(FILE_BYTES)];
    const path = join(files, name);
    writeFileSync(path, bytes);
    return {
      path,
      name,
      size: FILE_BYTES,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    };
  });
  const given = join(folder, "release.json");
  writeFileSync(given, JSON.stringify(releaseOf(bucket, artifacts)));
  const { s3 } = bucket;
  /** A disk has no room for all of them. */
  const emptied = (command: () => Promise<Cost>) => async () => {
    rmSync(join(bucket.files, "main"), { recursive: true, force: true });
    return command();
  };
  const env = {
    AWS_ACCESS_KEY_ID: s3.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey,
  };
  try {
    const costs = await medians(
      RUNS,
      new Map([
        [
          "ours: a release site, each file proved",
          emptied(async () => measure([...TSX, join(TESTS, "release/publish-release.ts"), given])),
        ],
        [
          "boto3's transfer manager",
          emptied(async () =>
            measure([python, "-c", TRANSFER_MANAGER, files, s3.endpoint, s3.bucket, "main"], env),
          ),
        ],
      ]),
    );
    const megabytes = (FILES * FILE_BYTES) / 1e6;
    return Array.from(costs, ([name, cost]) => [
      `${megabytes} MB in ${FILES} files: ${name}`,
      ...figures(cost),
      `${(megabytes / cost.wallSeconds).toFixed(0)} MB/s`,
    ]);
  } finally {
    bucket.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function releaseOf({ s3 }: Bucket, artifacts: ReleaseOptions["artifacts"]): ReleaseOptions {
  return {
    ...{ s3, prefix: "", branch: "main", version: "1.0.0", name: "Tool", url: null },
    ...{ artifacts, programs: [], latest: "auto", cloudFront: null },
  };
}

function figures({ wallSeconds, cpuSeconds, ownPeakMegabytes }: Cost): readonly string[] {
  return [
    `${wallSeconds.toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s`,
    `${ownPeakMegabytes.toFixed(0)} MB`,
  ];
}

function must([program = "", ...args]: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

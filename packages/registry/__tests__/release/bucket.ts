import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { answering, freePort } from "@wainwright/testing";
import type { S3Options } from "../../src/s3/s3-options.ts";

/** Is where `npm test` puts the server. */
const VERSITYGW = join(import.meta.dirname, "../../../../.cache/tools/bin/versitygw");
const CREDENTIALS = {
  accessKeyId: "tests",
  secretAccessKey: "of-the-registry",
  sessionToken: null,
};

/** Is a real S3-compatible server on this machine, with one empty bucket. */
export interface Bucket {
  readonly s3: S3Options;
  /** Its objects, as they lie on the disk. */
  readonly files: string;
  close(): void;
}

/** Starts versitygw on a folder. @throws Error where it is not there. */
export async function startBucket(folder: string): Promise<Bucket> {
  if (!existsSync(VERSITYGW))
    throw new Error("this needs versitygw in .cache/tools/bin: npm test builds it");
  const files = join(folder, "s3");
  for (const each of [join(files, "files"), join(folder, "iam")])
    mkdirSync(each, { recursive: true });
  const port = await freePort();
  const { accessKeyId, secretAccessKey } = CREDENTIALS;
  const argv = ["--port", `127.0.0.1:${port}`, "--iam-dir", join(folder, "iam"), "posix", files];
  const env = { ...process.env, ROOT_ACCESS_KEY: accessKeyId, ROOT_SECRET_KEY: secretAccessKey };
  // It tells each request on its standard output, and waits where nobody reads that.
  const server = spawn(VERSITYGW, argv, { env, stdio: ["ignore", "ignore", "pipe"] });
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(server, endpoint);
  return {
    s3: { endpoint, region: "us-east-1", bucket: "files", credentials: CREDENTIALS },
    files: join(files, "files"),
    close: () => server.kill(),
  };
}

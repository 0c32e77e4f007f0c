import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { answering, freePort } from "@wainwright/testing";

/** Is where `npm test` puts the server. */
const VERSITYGW = join(import.meta.dirname, "../../../.cache/tools/bin/versitygw");
const ACCESS = "tests";
const SECRET = "of-wheelcache";

/** Is a real S3-compatible server on this machine, with one empty bucket. */
export interface S3Server {
  readonly options: {
    readonly endpoint: string;
    readonly region: string;
    readonly bucket: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: null;
  };
  /** Its files, as they lie on the disk. */
  readonly files: string;
  close(): void;
}

/** Starts versitygw on a folder. @throws Error where it is not there. */
export async function startS3(folder: string): Promise<S3Server> {
  if (!existsSync(VERSITYGW))
    throw new Error("this needs versitygw in .cache/tools/bin: npm test builds it");
  const files = join(folder, "s3");
  mkdirSync(join(files, "wheels"), { recursive: true });
  mkdirSync(join(folder, "iam"));
  const port = await freePort();
  const server = spawn(
    VERSITYGW,
    ["--port", `127.0.0.1:${port}`, "--iam-dir", join(folder, "iam"), "posix", files],
    {
      env: { ...process.env, ROOT_ACCESS_KEY: ACCESS, ROOT_SECRET_KEY: SECRET },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  await answering(server, `http://127.0.0.1:${port}/`);
  return {
    options: {
      endpoint: `http://127.0.0.1:${port}`,
      ...{ region: "us-east-1", bucket: "wheels", sessionToken: null },
      ...{ accessKeyId: ACCESS, secretAccessKey: SECRET },
    },
    files: join(files, "wheels"),
    close: () => server.kill(),
  };
}

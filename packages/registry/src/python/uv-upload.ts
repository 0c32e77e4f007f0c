import type { Host } from "@wainwright/core";
import type { Distribution } from "./distribution.ts";
import { type Credentials, credentialEnvironment } from "./identity.ts";
import { begunUploads, type UploadEnd, uploadEnd } from "./uv-answer.ts";

/** Is what uploading takes, for all files of an index. */
export interface UvUploader {
  readonly uv: string;
  readonly uploadUrl: URL;
  /** Holds the files under their names, with their attestations, and nothing else that uv could read. */
  readonly folder: string;
  /** Names of the files that have an attestation beside them. */
  readonly attested: ReadonlySet<string>;
}

/** Says what uv takes for the attestation of a file (PEP 740). */
export function attestationName(name: string): string {
  return `${name}.publish.attestation`;
}

/** Is what one process of uv sends. */
interface UploadBatch {
  readonly files: readonly Pick<Distribution, "name" | "size">[];
  readonly credentials: Credentials;
}

/** Is how a process of uv ended, and what it had begun to send. */
interface BatchEnd {
  readonly end: UploadEnd;
  /** All but the last one were taken. */
  readonly begun: readonly string[];
}

/** What uv may hold: it reads an answer without an end until there is no more. */
const MOST_MEMORY = 2 ** 30;
/** A server may be that long silent, and no slower than that. */
const SILENCE_SECONDS = 60;
const LEAST_BYTES_A_SECOND = 50_000;

/**
 * Uploads files once, one after the other, by `uv publish` (legacy upload API); it stops at the first that is not taken. Credentials go
 * by its environment; what uv says is read, and not logged.
 */
export async function uvUpload(
  host: Host,
  { uv, uploadUrl, folder, attested }: UvUploader,
  { files, credentials }: UploadBatch,
): Promise<BatchEnd> {
  const own = host.env("UV_UPLOAD_HTTP_TIMEOUT");
  const seconds = files.map(({ size }) => Number(own ?? timeFor(size)));
  const names = files.flatMap(({ name }) =>
    attested.has(name) ? [name, attestationName(name)] : [name],
  );
  const completed = await host.exec.run({
    argv: [...(await memoryLimit(host)), uv, "publish", "--trusted-publishing", "never", ...names],
    cwd: folder,
    env: {
      ...OWN_SETTINGS,
      ...credentialEnvironment(credentials),
      UV_PUBLISH_URL: uploadUrl.href,
      UV_UPLOAD_HTTP_TIMEOUT: String(Math.max(...seconds)),
      UV_PUBLISH_NO_ATTESTATIONS: String(names.length === files.length),
    },
    timeoutSeconds: seconds.reduce((sum, one) => sum + one, SILENCE_SECONDS),
    label: `uploading ${files.map(({ name }) => name).join(", ")}`,
    quiet: true,
  });
  return { end: uploadEnd(completed), begun: begunUploads(completed) };
}

function timeFor(size: number): number {
  return SILENCE_SECONDS + Math.ceil(size / LEAST_BYTES_A_SECOND);
}

/** Nothing but what is said here decides where a file goes, and who sends it. */
const OWN_SETTINGS = {
  UV_NO_CONFIG: "1",
  UV_NO_PROGRESS: "1",
  UV_HTTP_RETRIES: "0",
  UV_KEYRING_PROVIDER: "disabled",
  NO_COLOR: "1",
  UV_CONFIG_FILE: null,
  UV_PUBLISH_INDEX: null,
  UV_PUBLISH_CHECK_URL: null,
  UV_WORKING_DIR: null,
  UV_PROJECT: null,
  RUST_LOG: null,
  RUST_BACKTRACE: null,
} as const;

/** util-linux has prlimit; where it is not, the time limit has to do. */
async function memoryLimit(host: Host): Promise<readonly [string, string] | readonly []> {
  const prlimit = await host.exec.find("prlimit");
  return prlimit === null ? [] : [prlimit, `--as=${MOST_MEMORY}`];
}

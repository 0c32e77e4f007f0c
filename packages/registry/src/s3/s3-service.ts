import type { Host, WebAnswer, WebRequest } from "@wainwright/core";
import { ask } from "../web/ask.ts";
import type { Secrets } from "../web/secrets.ts";
import type { WebService } from "../web/web-service.ts";
import { awsSecrets } from "./aws-secrets.ts";
import { encodeKey } from "./object-key.ts";
import type { S3Options } from "./s3-options.ts";
import { notS3, s3ErrorCode, s3Refusal } from "./s3-refusal.ts";
import { signedHost } from "./signed-host.ts";
import { parseXml, type XmlElement } from "./xml.ts";

/** Is what is asked of a bucket. */
export interface BucketRequest {
  readonly method: WebRequest["method"];
  /** Null for the bucket itself. */
  readonly key: string | null;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: WebRequest["body"];
  /** Lower-case hex, of the body. */
  readonly sha256?: string;
  readonly mostBytes?: number;
  /** For people: "uploading main/1.2.0/tool". */
  readonly what: string;
}

/** What the empty body has. */
const EMPTY_SUM = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/** Two requests met in one object (409), or the service waited too long for a body (400): it may be said again. */
const PASSING: ReadonlySet<string> = new Set([
  "ConditionalRequestConflict",
  "OperationAborted",
  "RequestTimeout",
]);
const ATTEMPTS = 6;
const WAIT_MILLISECONDS = 200;

/** Asks one bucket of an S3-compatible service, its name in the path; every request signed. */
export class S3Service {
  readonly name: string;
  readonly #host: Host;
  readonly #options: S3Options;
  readonly #service: WebService;
  readonly #secrets: Secrets;
  #takesPartSums = true;

  constructor(host: Host, options: S3Options) {
    const { origin } = new URL(options.endpoint);
    const { region, credentials, bucket } = options;
    this.name = `the bucket ${bucket} at ${origin}`;
    this.#host = signedHost(host, { origin, service: "s3", region, credentials });
    this.#options = options;
    this.#service = { name: this.name, origin, credentials: {} };
    this.#secrets = awsSecrets(host, credentials);
  }

  /** Whether the parts of an upload go with sums, as far as is known. */
  get takesPartSums(): boolean {
    return this.#takesPartSums;
  }

  /** Remembers that the service takes none: Cloudflare's R2 answers 501 to a part that has one. */
  sendNoPartSums(): void {
    this.#takesPartSums = false;
  }

  /**
   * Asks, and takes what is fine or among the statuses that the caller knows what to do with.
   * @throws Failure for every other answer, without what of it is secret.
   */
  async ask(request: BucketRequest, known: readonly number[] = []): Promise<WebAnswer> {
    return this.#secrets.keptBy(async () => this.#askPatiently(request, known));
  }

  /**
   * Asks for a document.
   * @param root the name of the element that it is.
   */
  async document(request: BucketRequest, root: string): Promise<XmlElement> {
    return this.read(await this.ask(request), { what: request.what, root });
  }

  /** Reads a document. S3 may say 200 before it knows, and put the error in the body. */
  async read(
    answer: WebAnswer,
    { what, root }: { readonly what: string; readonly root: string },
  ): Promise<XmlElement> {
    return this.#secrets.keptBy(async () => {
      const read = parseXml(new TextDecoder().decode(answer.body).trim());
      if (read?.name === "Error") throw s3Refusal(this.#service, answer, what);
      if (read?.name !== root) throw notS3(this.#service, what);
      return read;
    });
  }

  /** Is the failure of an answer that no such service gives. */
  strange(what: string): Error {
    return notS3(this.#service, what);
  }

  async #askPatiently(request: BucketRequest, known: readonly number[]): Promise<WebAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#send(request);
      if (answer.status >= 200 && answer.status < 300) return answer;
      const code = s3ErrorCode(answer);
      const isPassing = PASSING.has(code) && attempt < ATTEMPTS && !this.#host.signal.aborted;
      if (!isPassing) {
        if (known.includes(answer.status) && code !== "NoSuchBucket") return answer;
        throw s3Refusal(this.#service, answer, request.what);
      }
      await this.#host.clock.sleep(WAIT_MILLISECONDS * attempt);
    }
  }

  async #send(request: BucketRequest): Promise<WebAnswer> {
    const { method, key, query = {}, headers = {}, body, sha256 = EMPTY_SUM } = request;
    return ask(this.#host, this.#service, {
      ...{ method, url: this.#address(key, query) },
      headers: { ...headers, "x-amz-content-sha256": sha256 },
      ...(body === undefined ? {} : { body }),
      ...(request.mostBytes === undefined ? {} : { mostBytes: request.mostBytes }),
    });
  }

  #address(key: string | null, query: Readonly<Record<string, string>>): string {
    const { endpoint, bucket } = this.#options;
    const path = key === null ? bucket : `${bucket}/${encodeKey(key)}`;
    const search = Object.entries(query)
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .join("&");
    return `${endpoint.replace(/\/+$/, "")}/${path}${search === "" ? "" : `?${search}`}`;
  }
}

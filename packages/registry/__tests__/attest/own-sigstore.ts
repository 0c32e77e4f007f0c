import { createHash, generateKeyPairSync, X509Certificate } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename } from "node:path/posix";
import {
  fulcioHandler,
  type HandlerFn,
  initializeCA,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from "@sigstore/mock";
import type { SigstoreServices } from "../../src/attest/sigstore-services.ts";
import { bodyOf } from "../python/body-of.ts";
import { Loopback } from "../web/loopback.ts";
import { ownCertificateLog } from "./own-certificate-log.ts";

/** What the job's token claims. */
export const CLAIMS = {
  iss: "https://token.actions.githubusercontent.com",
  aud: "sigstore",
  sub: "repo:owner/name:ref:refs/tags/v1.0.0",
  ref: "refs/tags/v1.0.0",
  sha: "0123456789abcdef0123456789abcdef01234567",
  repository: "owner/name",
  repository_owner: "owner",
  repository_id: "11",
  repository_owner_id: "22",
  repository_visibility: "public",
  event_name: "push",
  workflow: "release",
  workflow_ref: "owner/name/.github/workflows/release.yml@refs/tags/v1.0.0",
  workflow_sha: "0123456789abcdef0123456789abcdef01234567",
  job_workflow_ref: "owner/name/.github/workflows/release.yml@refs/tags/v1.0.0",
  job_workflow_sha: "0123456789abcdef0123456789abcdef01234567",
  runner_environment: "github-hosted",
  run_id: "33",
  run_attempt: "2",
};

/** Writes a token that claims that; its signature is nobody's. */
export function tokenOf(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}.c2lnbmF0dXJl`;
}

export const REQUEST_TOKEN = "of-the-runner-only";

type Part = "identity" | "fulcio" | "rekor" | "timestamps";
/** Answers instead of a part of it; false where it is to answer itself. */
type Fault = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Is Sigstore on this machine, with keys of its own, and GitHub's identity service before it. */
export class OwnSigstore {
  /** "part METHOD /path", in order. */
  readonly asked: string[] = [];
  readonly faults: Partial<Record<Part, Fault>> = {};
  claims: object = CLAIMS;
  readonly #loopback = new Loopback();
  /** What the log was told, by its proposal, with the entry's name. */
  readonly #entries = new Map<string, { readonly name: string; readonly entry: string }>();
  /** How many of the log's answers get lost. */
  lost = 0;
  #origins: Readonly<Record<Part, string>> | null = null;
  #root: object = {};
  /** Certificates of the timestamp authority's root and of its own, in PEM. */
  timestampRoot = "";
  timestampAuthority = "";

  async start(): Promise<this> {
    const [authority, log, certificateLog, clock] = [0, 1, 2, 3].map(() =>
      generateKeyPairSync("ec", { namedCurve: "prime256v1" }),
    );
    if (!authority || !log || !certificateLog || !clock) throw new Error("no keys");
    const ctLog = ownCertificateLog(certificateLog);
    const ca = await initializeCA(authority, ctLog);
    const tlog = await initializeTLog("https://rekor.sigstore.mock", log);
    const tsa = await initializeTSA(clock);
    this.timestampRoot = new X509Certificate(tsa.rootCertificate).toString();
    this.timestampAuthority = new X509Certificate(tsa.intCertificate).toString();
    const logger = rekorHandler({ ...tlog, log: (one) => tlog.log(stored(one)) });
    this.#origins = {
      identity: await this.#serve("identity", async () => this.#identity()),
      fulcio: await this.#serve("fulcio", fulcioHandler(ca).fn),
      rekor: await this.#serve("rekor", async (body) => this.#log(body, logger.fn)),
      timestamps: await this.#serve("timestamps", tsaHandler(tsa).fn),
    };
    this.#root = trustRoot({ ca: ca.rootCertificate, log: tlog.publicKey, ctLog: ctLog.publicKey });
    return this;
  }

  close(): void {
    this.#loopback.close();
  }

  get services(): SigstoreServices {
    const { fulcio, rekor } = this.#started();
    return { fulcio, rekor, timestamps: null };
  }

  get timestamps(): string {
    return this.#started().timestamps;
  }

  /** What a runner tells a job that may say who it is. */
  get environment(): Readonly<Record<string, string>> {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.#started().identity}/id?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    };
  }

  /** sigstore/protobuf-specs, sigstore_trustroot.proto. */
  get trustRoot(): object {
    return this.#root;
  }

  #started(): Readonly<Record<Part, string>> {
    if (this.#origins === null) throw new Error("it was not started");
    return this.#origins;
  }

  async #identity() {
    return { statusCode: 200, response: JSON.stringify({ value: tokenOf(this.claims) }) };
  }

  /** An entry is written once; who proposes it again is told where it is. */
  async #log(body: string, log: HandlerFn): Promise<Answer> {
    const entries = [...this.#entries.values()];
    const asked = entries.find(({ name }) => body === name);
    if (asked !== undefined) return { statusCode: 200, response: asked.entry };
    const known = this.#entries.get(body);
    if (known !== undefined)
      return {
        ...{ statusCode: 409, response: JSON.stringify({ message: "an equivalent entry exists" }) },
        location: `/api/v1/log/entries/${known.name}`,
      };
    const answer = await log(body);
    const entry = String(answer.response);
    const [name = ""] = Object.keys(JSON.parse(entry) as object);
    this.#entries.set(body, { name, entry });
    return answer;
  }

  async #serve(part: Part, handler: (body: string) => Promise<Answer>): Promise<string> {
    return this.#loopback.serve((request, response) => {
      const whole = async () => {
        const path = (request.url ?? "").replace(/\?.*/, "");
        this.asked.push(`${part} ${request.method} ${path.replace(/[0-9a-f]{64}/, "ENTRY")}`);
        const body = await bodyOf(request);
        if (this.faults[part]?.(request, response) === true) return;
        const answer = await handler(request.method === "GET" ? basename(path) : body);
        if (part === "rekor" && this.lost > 0) {
          this.lost -= 1;
          response.destroy();
          return;
        }
        const location = answer.location === undefined ? {} : { location: answer.location };
        const type = { "content-type": answer.contentType ?? "application/json" };
        response.writeHead(answer.statusCode, { ...type, ...location }).end(answer.response);
      };
      whole().catch(() => response.destroy());
    });
  }
}

type Answer = Awaited<ReturnType<HandlerFn>> & { readonly location?: string };

/** What a log keeps of what is proposed to it: hashes only (sigstore/rekor, pkg/types/dsse). */
function stored(proposed: object): object {
  const { spec } = proposed as {
    readonly spec: { readonly proposedContent: { envelope: string; verifiers: string[] } };
  };
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as {
    readonly payload: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
  const pem = new X509Certificate(Buffer.from(verifiers[0] ?? "", "base64")).toString();
  const verifier = Buffer.from(pem).toString("base64");
  return {
    apiVersion: "0.0.1",
    kind: "dsse",
    spec: {
      envelopeHash: sum(Buffer.from(envelope)),
      payloadHash: sum(Buffer.from(payload, "base64")),
      signatures: signatures.map(({ sig }) => ({ signature: sig, verifier })),
    },
  };
}

function sum(bytes: Buffer): object {
  return { algorithm: "sha256", value: createHash("sha256").update(bytes).digest("hex") };
}

function trustRoot(keys: Readonly<Record<"ca" | "log" | "ctLog", Buffer>>): object {
  const validFor = { start: new Date(Date.now() - 60_000).toISOString() };
  const log = (baseUrl: string, key: Buffer) => ({
    baseUrl,
    hashAlgorithm: "SHA2_256",
    publicKey: {
      rawBytes: key.toString("base64"),
      keyDetails: "PKIX_ECDSA_P256_SHA_256",
      validFor,
    },
    logId: { keyId: createHash("sha256").update(key).digest("base64") },
  });
  return {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [log("https://rekor.sigstore.mock", keys.log)],
    ctlogs: [log("https://ctfe.sigstore.mock", keys.ctLog)],
    certificateAuthorities: [
      {
        subject: { organization: "sigstore.mock", commonName: "sigstore" },
        uri: "https://fulcio.sigstore.mock",
        certChain: { certificates: [{ rawBytes: keys.ca.toString("base64") }] },
        validFor,
      },
    ],
    timestampAuthorities: [],
  };
}

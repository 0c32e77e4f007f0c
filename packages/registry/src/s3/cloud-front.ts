import { Failure, type Host, type WebAnswer } from "@wainwright/core";
import { ask } from "../web/ask.ts";
import type { Question } from "../web/question.ts";
import type { WebService } from "../web/web-service.ts";
import type { AwsCredentials } from "./aws-credentials.ts";
import { awsSecrets } from "./aws-secrets.ts";
import { notS3, s3ErrorCode, s3Refusal } from "./s3-refusal.ts";
import { signedHost } from "./signed-host.ts";
import { escapeXml, parseXml, textAt } from "./xml.ts";

/** Says which distribution of CloudFront is told that something changed. */
export interface CloudFrontOptions {
  /** "E2EXAMPLE". */
  readonly distribution: string;
  /** Amazon's own service where nothing else is named. */
  readonly endpoint: string;
  readonly credentials: AwsCredentials;
  /** How long it is waited for until it is done everywhere, in seconds; 0 for not at all. */
  readonly waitSeconds: number;
}

/** Where CloudFront is asked, whatever the region of a bucket. */
export const CLOUDFRONT_ENDPOINT = "https://cloudfront.amazonaws.com";
const REGION = "us-east-1";
const VERSION = "2020-05-31";
const POLL_MILLISECONDS = 5_000;

/** Is an invalidation as far as it has come. */
export interface Invalidation {
  readonly id: string;
  /** "InProgress", "Completed". */
  readonly status: string;
}

/**
 * Has a distribution forget paths (CloudFront's CreateInvalidation), and waits until it has where that is asked.
 * @param paths as they are asked for, beginning with `/`, percent-encoded.
 * @throws Failure `server-refused`, `credentials-refused`, `server-silent`.
 */
export async function invalidate(
  host: Host,
  options: CloudFrontOptions,
  paths: readonly string[],
): Promise<Invalidation> {
  // One request said twice, because its answer was lost, is one invalidation.
  const reference = `wainwright-${host.clock.now()}-${host.facts.pid}`;
  const items = paths.map((path) => `<Path>${escapeXml(path)}</Path>`).join("");
  const body = `<?xml version="1.0" encoding="UTF-8"?><InvalidationBatch xmlns="http://cloudfront.amazonaws.com/doc/${VERSION}/"><Paths><Quantity>${paths.length}</Quantity><Items>${items}</Items></Paths><CallerReference>${reference}</CallerReference></InvalidationBatch>`;
  const headers = { "content-type": "application/xml" };
  return awsSecrets(host, options.credentials).keptBy(async () => {
    const begun = await asked(host, options, { method: "POST", url: "", headers, body: [body] });
    return waitedFor(host, options, begun);
  });
}

/** Those that speak like CloudFront write it in capitals. */
function isDone({ status }: Invalidation): boolean {
  return status.toLowerCase() === "completed";
}

async function waitedFor(
  host: Host,
  options: CloudFrontOptions,
  begun: Invalidation,
): Promise<Invalidation> {
  const end = host.clock.now() + options.waitSeconds * 1000;
  let current = begun;
  while (!isDone(current) && host.clock.now() < end && !host.signal.aborted) {
    await host.clock.sleep(Math.min(POLL_MILLISECONDS, Math.max(end - host.clock.now(), 0)));
    current = await asked(host, options, {
      method: "GET",
      url: `/${encodeURIComponent(begun.id)}`,
    });
  }
  if (!isDone(current) && options.waitSeconds > 0)
    host.log.warning(
      `invalidation ${current.id} is ${current.status} after ${options.waitSeconds} s: it goes on without being waited for`,
    );
  return current;
}

/**
 * Looks whether a distribution is there and knows the credentials, as far as they may look at all.
 * @throws Failure `server-refused`, `credentials-refused`, `server-silent`.
 */
export async function checkDistribution(host: Host, options: CloudFrontOptions): Promise<void> {
  await awsSecrets(host, options.credentials).keptBy(async () => {
    const { service, answer } = await sent(host, options, { method: "GET", url: "?MaxItems=1" });
    // Whoever may invalidate need not be allowed to list what was.
    const isHidden = answer.status === 403 && s3ErrorCode(answer) === "AccessDenied";
    if (!isFine(answer) && !isHidden) throw refused(service, answer, options);
  });
}

async function asked(
  host: Host,
  options: CloudFrontOptions,
  question: Question,
): Promise<Invalidation> {
  const { service, answer } = await sent(host, options, question);
  if (!isFine(answer)) throw refused(service, answer, options);
  const read = parseXml(new TextDecoder().decode(answer.body).trim());
  const id = read === null ? null : textAt(read, "Id");
  const status = read === null ? null : textAt(read, "Status");
  if (id === null || status === null) throw notS3(service, whatOf(options));
  return { id, status };
}

interface Answered {
  readonly service: WebService;
  readonly answer: WebAnswer;
}

/** @param question whose address is what follows `/invalidation`. */
async function sent(
  host: Host,
  { distribution, endpoint, credentials }: CloudFrontOptions,
  question: Question,
): Promise<Answered> {
  const { origin } = new URL(endpoint);
  const service: WebService = { name: `CloudFront at ${origin}`, origin, credentials: {} };
  const signed = signedHost(host, { origin, service: "cloudfront", region: REGION, credentials });
  const path = `/${VERSION}/distribution/${encodeURIComponent(distribution)}/invalidation`;
  const url = `${endpoint.replace(/\/+$/, "")}${path}${question.url}`;
  return { service, answer: await ask(signed, service, { ...question, url }) };
}

function isFine({ status }: WebAnswer): boolean {
  return status >= 200 && status < 300;
}

function refused(service: WebService, answer: WebAnswer, options: CloudFrontOptions): Failure {
  const failure = s3Refusal(service, answer, whatOf(options));
  if (answer.status !== 404) return failure;
  return new Failure("server-refused", failure.message, {
    remedy: "Check the distribution's id, and that the key is of its account.",
  });
}

function whatOf({ distribution }: CloudFrontOptions): string {
  return `invalidating in distribution ${distribution}`;
}

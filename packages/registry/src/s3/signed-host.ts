import { AwsV4Signer } from "aws4fetch";
import type { Host, WebAnswer, WebRequest } from "@wainwright/core";
import type { AwsCredentials } from "./aws-credentials.ts";

/** Says for whom and what requests are signed. */
export interface Signing {
  /** Scheme, host and port; what goes anywhere else is not signed. */
  readonly origin: string;
  readonly service: "s3" | "cloudfront";
  readonly region: string;
  readonly credentials: AwsCredentials;
}

/**
 * Is the same machine, whose requests to one origin are signed the moment they go out (AWS Signature Version 4), each attempt anew: a
 * signature holds for a quarter of an hour.
 */
export function signedHost(host: Host, signing: Signing): Host {
  const { facts, files, clock, log, cache, runner, undo, signal, exec } = host;
  // What a signing key is derived from changes by the day only.
  const keys = new Map<string, ArrayBuffer>();
  const send = async (request: WebRequest): Promise<WebAnswer> => {
    if (new URL(request.url).origin !== signing.origin) return host.http.send(request);
    const headers = await signedHeaders(request, signing, keys);
    return host.http.send({ ...request, headers });
  };
  return {
    ...{ facts, files, clock, log, cache, runner, undo, signal, exec },
    env: (name) => host.env(name),
    http: { send, download: async (download) => host.http.download(download) },
  };
}

async function signedHeaders(
  { method, url, headers = {}, body = [] }: WebRequest,
  { service, region, credentials }: Signing,
  cache: Map<string, ArrayBuffer>,
): Promise<Readonly<Record<string, string>>> {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const text = body.filter((part) => typeof part === "string").join("");
  const signer = new AwsV4Signer({
    ...{ method, url, headers: { ...headers }, service, region, cache },
    ...{ accessKeyId, secretAccessKey },
    ...(sessionToken === null ? {} : { sessionToken }),
    // For S3 the sum of the body is a header already, and nothing is read here.
    ...(service === "s3" || text === "" ? {} : { body: text }),
  });
  const signed = await signer.sign();
  return Object.fromEntries(signed.headers);
}

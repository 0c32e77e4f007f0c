import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "@wainwright/core";
import { answering, freePort } from "@wainwright/testing";
import { signedHost } from "../../src/s3/signed-host.ts";
import { parseXml, textAt } from "../../src/s3/xml.ts";

/** Is where `npm test` puts it. */
const MOTO = join(import.meta.dirname, "../../../../.cache/tools/aws/bin/moto_server");
const CREDENTIALS = { accessKeyId: "tests", secretAccessKey: "of-cloudfront", sessionToken: null };
const CONFIG = `<?xml version="1.0" encoding="UTF-8"?><DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><CallerReference>one</CallerReference><Comment>c</Comment><Enabled>true</Enabled><Origins><Quantity>1</Quantity><Items><Origin><Id>o</Id><DomainName>files.example.org</DomainName></Origin></Items></Origins><DefaultCacheBehavior><TargetOriginId>o</TargetOriginId><ViewerProtocolPolicy>allow-all</ViewerProtocolPolicy></DefaultCacheBehavior></DistributionConfig>`;

/** Is what speaks like CloudFront on this machine, with one distribution. */
export interface OwnCloudFront {
  readonly endpoint: string;
  readonly distribution: string;
  readonly credentials: typeof CREDENTIALS;
  /** Gives what it says of an invalidation, or with "" of all. */
  asked(invalidation: string): Promise<string>;
  close(): void;
}

/** Starts moto. @throws Error where it is not there. */
export async function ownCloudFront(host: Host): Promise<OwnCloudFront> {
  if (!existsSync(MOTO))
    throw new Error("this needs moto in .cache/tools/aws: npm test installs it");
  const port = await freePort();
  const server = spawn(MOTO, ["-H", "127.0.0.1", "-p", String(port)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(server, endpoint);
  const signing = { service: "cloudfront", region: "us-east-1", credentials: CREDENTIALS } as const;
  const { http } = signedHost(host, { ...signing, origin: endpoint });
  const of = `${endpoint}/2020-05-31/distribution`;
  const made = await http.send({ method: "POST", url: of, body: [CONFIG] });
  const read = parseXml(new TextDecoder().decode(made.body).trim());
  const distribution = read === null ? "" : (textAt(read, "Id") ?? "");
  return {
    ...{ endpoint, distribution, credentials: CREDENTIALS },
    asked: async (invalidation) => {
      const url = `${of}/${distribution}/invalidation/${invalidation}`.replace(/\/$/, "");
      return new TextDecoder().decode((await http.send({ method: "GET", url })).body);
    },
    close: () => server.kill(),
  };
}

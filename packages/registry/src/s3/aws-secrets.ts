import type { Host } from "@wainwright/core";
import { Secrets } from "../web/secrets.ts";
import type { AwsCredentials } from "./aws-credentials.ts";

/** Knows what of credentials is secret: whoever asks with them lets it keep that out of failures. */
export function awsSecrets(host: Host, { secretAccessKey, sessionToken }: AwsCredentials): Secrets {
  const secrets = new Secrets(host);
  for (const secret of [secretAccessKey, sessionToken ?? ""]) secrets.hide(secret);
  return secrets;
}

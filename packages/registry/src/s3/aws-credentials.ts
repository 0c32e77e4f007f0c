import { Failure, type Host } from "@wainwright/core";

/** Says who asks, as Amazon's signatures need it. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Null for lasting credentials. */
  readonly sessionToken: string | null;
}

/**
 * Reads the credentials where Amazon's own tools have them: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN. The secret ones
 * are masked.
 * @throws Failure `credentials-missing`
 */
export function awsCredentials(host: Host): AwsCredentials {
  const accessKeyId = host.env("AWS_ACCESS_KEY_ID")?.trim() ?? "";
  const secretAccessKey = host.env("AWS_SECRET_ACCESS_KEY")?.trim() ?? "";
  const sessionToken = host.env("AWS_SESSION_TOKEN")?.trim() ?? "";
  const lacking = [
    accessKeyId === "" ? ["AWS_ACCESS_KEY_ID"] : [],
    secretAccessKey === "" ? ["AWS_SECRET_ACCESS_KEY"] : [],
  ].flat();
  if (lacking.length > 0) throw missing(lacking);
  for (const secret of [secretAccessKey, sessionToken]) if (secret !== "") host.runner.mask(secret);
  return { accessKeyId, secretAccessKey, sessionToken: sessionToken === "" ? null : sessionToken };
}

function missing(names: readonly string[]): Failure {
  return new Failure("credentials-missing", `${names.join(" and ")}: not set`, {
    remedy:
      "Set them from secrets, or let a step before this one get short-lived ones for a role (OIDC, `id-token: write`).",
  });
}

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
  const read = (name: string) => host.env(name)?.trim() ?? "";
  const accessKeyId = read("AWS_ACCESS_KEY_ID");
  const secretAccessKey = read("AWS_SECRET_ACCESS_KEY");
  const sessionToken = read("AWS_SESSION_TOKEN");
  const lacking = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"].filter(
    (name) => read(name) === "",
  );
  if (lacking.length > 0) throw missing(lacking);
  for (const secret of [secretAccessKey, sessionToken].filter(Boolean)) host.runner.mask(secret);
  return { accessKeyId, secretAccessKey, sessionToken: sessionToken === "" ? null : sessionToken };
}

function missing(names: readonly string[]): Failure {
  return new Failure("credentials-missing", `${names.join(" and ")}: not set`, {
    remedy:
      "Set them from secrets, or let a step before this one get short-lived ones for a role (OIDC, `id-token: write`).",
  });
}

import { isRecord, jsonOrNull } from "@wainwright/core";

/** Names the claims of a job's OpenID token that say what ran where. */
const NAMES = [
  "sub",
  "ref",
  "sha",
  "repository",
  "repository_id",
  "repository_owner_id",
  "repository_visibility",
  "event_name",
  "workflow_ref",
  "job_workflow_ref",
  "runner_environment",
  "run_id",
  "run_attempt",
] as const;

/** Is what GitHub says of a job, by the names that it has there. */
export type JobClaims = Readonly<Record<(typeof NAMES)[number], string>>;

/**
 * Reads the claims of a job's OpenID token (RFC 7519; GitHub's "OpenID Connect reference"). Whoever signs looks whether they are
 * true. Null for what is no such token, or lacks one of them.
 */
export function jobClaims(token: string): JobClaims | null {
  const [, payload = ""] = token.split(".");
  const read = jsonOrNull(Buffer.from(payload, "base64url").toString("utf8"));
  if (!isRecord(read)) return null;
  const claims = Object.fromEntries(NAMES.map((name) => [name, read[name]]));
  return isWhole(claims) ? claims : null;
}

function isWhole(claims: Readonly<Record<string, unknown>>): claims is JobClaims {
  return NAMES.every((name) => typeof claims[name] === "string" && claims[name] !== "");
}

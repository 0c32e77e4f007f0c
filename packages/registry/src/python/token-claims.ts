import { isRecord, jsonOrNull } from "@wainwright/core";

/** Lists the claims that an index compares with its trusted publishers. None of them is secret. */
const CLAIMS = [
  "repository",
  "repository_owner",
  "workflow_ref",
  "job_workflow_ref",
  "ref",
  "environment",
];
const LONGEST = 200;

/** Writes what an OpenID token claims (RFC 7519), for comparing with what the index knows; "" for what is no such token. */
export function claimsOf(token: string): string {
  const [, payload = ""] = token.split(".");
  const claims = jsonOrNull(Buffer.from(payload, "base64url").toString("utf8"));
  if (!isRecord(claims)) return "";
  return CLAIMS.flatMap((name) => {
    const value = claims[name];
    return typeof value === "string" ? [`${name} ${value.slice(0, LONGEST)}`] : [];
  }).join(", ");
}

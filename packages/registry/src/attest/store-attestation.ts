import { Failure, type Host, isRecord, jsonOrNull } from "@wainwright/core";
import type { GithubPlace } from "../github/github-api.ts";
import { ask } from "../web/ask.ts";
import { refusal } from "../web/refusal.ts";

const REMEDIES = {
  403: "The token needs `permissions: attestations: write`; GitHub keeps attestations of public repositories, and of private ones of Enterprise Cloud.",
  404: "Check the repository's name. A token without `permissions: attestations: write` gets this answer, too; GitHub Enterprise Server keeps no attestations.",
} as const;

/**
 * Gives an attestation to GitHub to keep ("Create an attestation"), where `gh attestation verify` finds it; every run's is another.
 * @param bundle as JSON.
 * @param server the address of GitHub's pages: GITHUB_SERVER_URL.
 * @returns the page that shows it.
 * @throws Failure `credentials-refused`, `server-refused`, `server-silent`
 */
export async function storeAttestation(
  host: Host,
  place: GithubPlace,
  { bundle, server }: { readonly bundle: string; readonly server: string },
): Promise<string> {
  const { api, repository, token } = place;
  const what = "storing the attestation";
  const service = {
    name: "GitHub",
    origin: new URL(api).origin,
    credentials: { authorization: `Bearer ${token}` },
  };
  const answer = await ask(host, service, {
    method: "POST",
    url: `${api.replace(/\/+$/, "")}/repos/${repository}/attestations`,
    headers: {
      accept: "application/vnd.github+json",
      "content-type": "application/json",
      "x-github-api-version": "2022-11-28",
    },
    body: [`{"bundle":${bundle}}`],
  });
  if (answer.status >= 300) throw refusal(service, answer, { what, remedies: REMEDIES });
  const id = idOf(jsonOrNull(new TextDecoder().decode(answer.body)));
  if (id !== null) return `${server}/${repository}/attestations/${id}`;
  throw new Failure("server-refused", `${what}: what answers is not GitHub's API`, {
    remedy: "Check GITHUB_API_URL.",
  });
}

/** GitHub writes a number; a text of digits is one, too. */
function idOf(answer: unknown): string | null {
  const id: unknown = isRecord(answer) ? answer["id"] : null;
  const text = typeof id === "number" || typeof id === "string" ? String(id) : "";
  return /^\d{1,20}$/.test(text) ? text : null;
}

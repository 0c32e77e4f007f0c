import { Failure, isRecord, jsonOrNull, type WebAnswer } from "@wainwright/core";
import { refusal } from "../web/refusal.ts";
import type { WebService } from "../web/web-service.ts";

/** What helps against each code of Warehouse's `/_/oidc/mint-token` (2026-08). */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ["invalid-payload", "Report this: the index does not read what it was sent."],
  ["not-enabled", "The index has switched trusted publishing off for now: give a token, or wait."],
  [
    "invalid-token",
    "The index does not take GitHub's token: check that the job asks for it on github.com, and run it again.",
  ],
  [
    "invalid-pending-publisher",
    "The project's pending publisher there says something else: correct repository, workflow file and environment, letter by letter.",
  ],
  [
    "invalid-publisher",
    "The project there has no trusted publisher that is this job: add one with just this repository, workflow file and environment. A reusable workflow cannot be one.",
  ],
  [
    "invalid-reuse-token",
    "The identity was used already: run the job again; nothing else may use its token.",
  ],
]);

interface MintError {
  readonly code: string;
  readonly description: string;
}

/**
 * Makes the failure of an index that gives no token in exchange for an identity.
 * @param claims what the identity says, to compare with what the index knows.
 */
export function mintFailure(index: WebService, answer: WebAnswer, claims: string): Failure {
  const what = "exchanging the job's identity for an upload token";
  const errors = errorsOf(answer);
  const known = errors.find(({ code }) => REMEDIES.has(code));
  if (errors.length === 0 || known === undefined)
    return refusal(index, answer, {
      what,
      remedies: {
        404: "This index knows no trusted publishers: give a token, or user and password.",
      },
    });
  const words = errors.map(({ code, description }) => `${code}: ${description}`).join("; ");
  const compared = claims === "" ? "" : `\nThe job is: ${claims}`;
  const message = `${what}: ${index.name} answers ${answer.status}: ${words}${compared}`;
  return new Failure("credentials-refused", message, { remedy: REMEDIES.get(known.code) ?? "" });
}

const MOST_ERRORS = 5;
const LONGEST = 300;

/** `{"errors": [{"code", "description"}]}`. */
function errorsOf({ body }: WebAnswer): readonly MintError[] {
  const rows: unknown = fieldOf(jsonOrNull(new TextDecoder().decode(body)), "errors");
  if (!Array.isArray(rows)) return [];
  return rows.slice(0, MOST_ERRORS).flatMap((row: unknown) => {
    const [code, description] = [fieldOf(row, "code"), fieldOf(row, "description")];
    return typeof code === "string" && typeof description === "string"
      ? [{ code: plain(code), description: plain(description) }]
      : [];
  });
}

function plain(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").slice(0, LONGEST);
}

function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : null;
}

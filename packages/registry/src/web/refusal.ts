import { Failure, isRecord, jsonOrNull, type WebAnswer } from "@wainwright/core";
import type { TurnedAway } from "./turned-away.ts";
import type { WebService } from "./web-service.ts";

/** Says what was asked, and what helps against which answer, by status; what it lacks has remedies of its own. */
export interface Refused {
  /** "uploading six-1.17.0-py2.py3-none-any.whl". */
  readonly what: string;
  readonly remedies?: Readonly<Record<number, string>>;
}

const UNAUTHORIZED: ReadonlySet<number> = new Set([401, 403, 407]);
const TOO_MANY =
  "The server has had too many requests: wait, then run again; what is there is not sent again.";
const REMEDIES: Readonly<Record<number, string>> = {
  401: "Check the token or password, and that it has not expired.",
  403: "Check the token or password, and what it may do there.",
  404: "Check the address.",
  405: "Check the address: what answers there takes no such request.",
  409: "Something of that name is there already.",
  413: "It is larger than the server takes: ask whoever keeps it for its limit.",
  429: TOO_MANY,
};
const OTHERWISE =
  "Read the server's words; run again if it may pass: what is there is not sent again.";

/** Makes the failure that a server's answer stands for, with its own words. */
export function refusal(
  service: WebService,
  answer: WebAnswer,
  { what, remedies }: Refused,
): Failure {
  const { status } = answer;
  const words = wordsOf(answer);
  const message = `${what}: ${service.name} answers ${status}${words === "" ? "" : `: ${words}`}`;
  const away = service.turnsAway?.(answer) ?? null;
  if (away !== null)
    return new Failure("server-refused", `${message}${momentOf(away)}`, { remedy: TOO_MANY });
  return new Failure(UNAUTHORIZED.has(status) ? "credentials-refused" : "server-refused", message, {
    remedy: remedies?.[status] ?? REMEDIES[status] ?? OTHERWISE,
  });
}

/** Of the milliseconds of a Date (ECMA-262, 21.4.1.1). */
const LAST_MOMENT = 8.64e15;

function momentOf({ until }: TurnedAway): string {
  if (until === null || !(Math.abs(until) <= LAST_MOMENT)) return "";
  return `; it takes no more before ${new Date(until).toISOString()}`;
}

const MOST_CHARACTERS = 500;

/** Takes out of an answer what it says, be it text, a page, or a JSON object with one of the usual fields. */
export function wordsOf({ headers, body }: WebAnswer): string {
  const text = new TextDecoder().decode(body.subarray(0, MOST_CHARACTERS * 8));
  const type = headers["content-type"] ?? "";
  const said = type.includes("html") ? withoutTags(text) : (fieldOf(text) ?? text);
  return said
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, MOST_CHARACTERS);
}

function withoutTags(page: string): string {
  return page.replace(/<(style|script|head)\b.*?<\/\1>/gis, " ").replace(/<[^>]*>/g, " ");
}

const FIELDS = ["message", "detail", "error", "description"];
const MOST_ERRORS = 5;

function fieldOf(text: string): string | null {
  const read = jsonOrNull(text);
  if (!isRecord(read)) return null;
  const list: readonly unknown[] = Array.isArray(read["errors"]) ? read["errors"] : [];
  // Registries of crates say it here only; GitHub says here what its message is about.
  const told = list.slice(0, MOST_ERRORS).flatMap((one) => errorIn(one) ?? []);
  const parts = [wordsIn(read) ?? [], told.length === 0 ? [] : told.join("; ")].flat();
  return parts.length === 0 ? null : parts.join(": ");
}

/** "Release tag_name: already_exists" of `resource`, `field` and `code`; a message of its own in place of a code. */
function errorIn(read: unknown): string | null {
  if (typeof read === "string") return read;
  if (!isRecord(read)) return null;
  const about = textsOf(read, ["resource", "field"]).join(" ");
  const [said] = [wordsIn(read) ?? [], textsOf(read, ["code"])].flat();
  const parts = [about, said ?? ""].filter((part) => part !== "");
  return parts.length === 0 ? null : parts.join(": ");
}

function wordsIn(read: Readonly<Record<string, unknown>>): string | null {
  return textsOf(read, FIELDS)[0] ?? null;
}

function textsOf(
  read: Readonly<Record<string, unknown>>,
  names: readonly string[],
): readonly string[] {
  return names.map((name) => read[name]).filter((value) => typeof value === "string");
}

import type { Completed, WebAnswer } from "@wainwright/core";

/**
 * Says how an upload by uv ended: `sent`; answered with something else than success; led elsewhere, where uv sends nothing; without
 * an end, which uv reads until its memory is used up; without an answer that could be used; or for a reason that is uv's own.
 */
export type UploadEnd =
  | { readonly kind: "sent" }
  | { readonly kind: "answered"; readonly answer: WebAnswer }
  | { readonly kind: "astray"; readonly to: string }
  | { readonly kind: "endless" }
  | { readonly kind: "silent"; readonly reason: string }
  | { readonly kind: "unsent"; readonly reason: string };

const ANSWERED = /Server returned status code (\d{3})[^\n]*?(?:\. Server says: ([\s\S]*))?$/m;
const ASTRAY = /Redirected to: (\S+)|Request was redirected/;
const ENDLESS = /^memory allocation of \d+ bytes failed$/m;
const SILENT = /Failed to send POST request/;
const LONGEST = 4000;

/** Lists the files that uv began to send, in that order; all but the last one were taken. What a server says is not looked at. */
export function begunUploads({ stderr }: Pick<Completed, "stderr">): readonly string[] {
  const [before = ""] = stderr.split(/^error: /m);
  const names = [...before.matchAll(/^Uploading (\S+) \(/gm)].flatMap(([, name]) => name ?? []);
  // With its progress uv names a large file twice.
  return [...new Set(names)];
}

/** Reads how an upload ended out of what uv says (0.13). */
export function uploadEnd({ exitCode, stderr, timedOut }: Completed): UploadEnd {
  if (exitCode === 0) return { kind: "sent" };
  if (timedOut) return { kind: "silent", reason: "no end of it within its time" };
  if (ENDLESS.test(stderr)) return { kind: "endless" };
  const answered = ANSWERED.exec(stderr);
  if (answered !== null) {
    const words = stderr
      .slice(answered.index)
      .split("Server says: ")
      .slice(1)
      .join("Server says: ");
    return { kind: "answered", answer: answerOf(Number(answered[1]), words) };
  }
  const astray = ASTRAY.exec(stderr);
  if (astray !== null) return { kind: "astray", to: originOf(astray[1] ?? "") };
  const isSilent = SILENT.test(stderr) && !stderr.includes("Missing credentials");
  return { kind: isSilent ? "silent" : "unsent", reason: reasonOf(stderr) };
}

function answerOf(status: number, words: string): WebAnswer {
  const isPage = /^\s*</.test(words);
  const body = new TextEncoder().encode(words.slice(0, LONGEST));
  return { status, headers: { "content-type": isPage ? "text/html" : "text/plain" }, body };
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : "another address";
}

/** The innermost of uv's causes says most; the others only name the address again. */
function reasonOf(stderr: string): string {
  const lines = stderr.split("\n").map((line) => line.trim());
  const causes = lines.filter((line) => /^(?:error|cause):/.test(line));
  return (causes.at(-1) ?? lines.findLast((line) => line !== "") ?? "uv says nothing")
    .replace(/^(?:error|cause): /, "")
    .slice(0, 300);
}

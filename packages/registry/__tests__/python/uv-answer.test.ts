import { describe, expect, it } from "@jest/globals";
import { begunUploads, uploadEnd } from "../../src/python/uv-answer.ts";

/** How uv 0.13.8 ended, as it was seen. */
function ended(exitCode: number | null, stderr: string, timedOut = false) {
  return uploadEnd({
    ...{ exitCode, signal: exitCode === null ? "SIGABRT" : null, timedOut },
    ...{ stdout: "", stderr, output: stderr, seconds: 1 },
  });
}

const BEGUN =
  "Publishing 1 file to http://127.0.0.1:1/up/\nUploading tiny-1.0-py3-none-any.whl (830B)\n";
const FAILED = `${BEGUN}error: Failed to publish \`tiny-1.0-py3-none-any.whl\` to \`http://127.0.0.1:1/up/\`\n`;
const words = (body: Uint8Array) => new TextDecoder().decode(body);

describe("an upload by uv", () => {
  it("went well where uv says so by its exit code", () => {
    expect(ended(0, BEGUN)).toEqual({ kind: "sent" });
  });

  it("was answered with a status and the server's words", () => {
    const end = ended(
      2,
      `${FAILED}  cause: Server returned status code 409 Conflict. Server says: It is\nthere\n`,
    );
    if (end.kind !== "answered") throw new Error(end.kind);
    expect(end.answer.status).toBe(409);
    expect(words(end.answer.body)).toBe("It is\nthere\n");
  });

  it("was answered though the words were cut", () => {
    const text = `${FAILED}  cause: Server returned status code 400 Bad Request\n  cause: error decoding response body\n  cause: end of file before message length reached\n`;
    expect(ended(2, text)).toMatchObject({ kind: "answered", answer: { status: 400 } });
  });

  it("was led elsewhere, and sent nothing there", () => {
    const text = `${FAILED}  cause: Redirected URL is not in the same realm. Redirected to: http://localhost:7/other?a=b\n`;
    expect(ended(2, text)).toEqual({ kind: "astray", to: "http://localhost:7" });
    const relative = `${FAILED}  cause: Request was redirected, but location header is not a URL\n  cause: relative URL without a base\n`;
    expect(ended(2, relative)).toEqual({ kind: "astray", to: "another address" });
  });

  it("got an answer without an end", () => {
    expect(
      ended(null, `${BEGUN}memory allocation of 417792 bytes failed\nstack backtrace:\n`),
    ).toEqual({
      kind: "endless",
    });
  });

  it("got no answer", () => {
    const text = `${FAILED}  cause: Failed to send POST request\n  cause: client error (SendRequest)\n  cause: connection closed before message completed\n`;
    const reason = "connection closed before message completed";
    expect(ended(2, text)).toEqual({ kind: "silent", reason });
    expect(ended(null, BEGUN, true)).toMatchObject({ kind: "silent" });
  });

  it("tells which files it began, whatever the server says", () => {
    const stderr = `${BEGUN}Uploading b-1.0.tar.gz (1KiB)\nerror: Failed to publish\n  cause: Server says: no\nUploading c-1.0.tar.gz (1B)\n`;
    expect(begunUploads({ stderr })).toEqual(["tiny-1.0-py3-none-any.whl", "b-1.0.tar.gz"]);
  });

  it("was not sent for a reason of uv's own, which no other attempt changes", () => {
    const reason = "invalid value '1' for '--no-attestations'";
    expect(ended(2, `error: ${reason}\n`)).toEqual({ kind: "unsent", reason });
    expect(ended(null, "")).toEqual({ kind: "unsent", reason: "uv says nothing" });
  });
});

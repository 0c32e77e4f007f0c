import { afterAll, afterEach, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { GithubService } from "../../src/github/github-service.ts";
import { Loopback } from "../web/loopback.ts";

const machine = realHost(process.env);
afterAll(machine.unwind);
const loopback = new Loopback();
afterEach(() => {
  loopback.close();
});

const NOW = Date.parse("2026-11-22T00:00:00Z");
const SECONDS = NOW / 1000;
const WORDS = "You have exceeded a secondary rate limit. Please wait a few minutes.";

type Turned = readonly [status: number, headers: Readonly<Record<string, string>>, words: string];

/** Begins a release where the server turns away some requests, and tells how long it would have waited, and what came of it. */
async function begun(turned: readonly Turned[]) {
  const left = [...turned];
  const waits: number[] = [];
  const api = await loopback.serve((request, response) => {
    request.resume();
    const release = { id: 1, tag_name: "v1", upload_url: "http://127.0.0.1/" };
    const [status, headers, message] = left.shift() ?? [201, {}, null];
    const answer = message === null ? release : { message };
    response
      .writeHead(status, { "content-type": "application/json", ...headers })
      .end(JSON.stringify(answer));
  });
  const clock = {
    now: () => NOW,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
    },
  };
  const host = { ...machine.host, clock };
  const service = new GithubService(host, { api, repository: "owner/name", token: "geheim" });
  const draft = { tag: "v1", commit: null, name: "1", notes: "", isPrerelease: false };
  const failed: unknown = await service.begin(draft).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { waits, failed };
}

const reset = (seconds: number) => ({
  "x-ratelimit-remaining": "0",
  "x-ratelimit-reset": `${SECONDS + seconds}`,
});

it.each<readonly [string, Turned, number]>([
  ["says when", [403, { "retry-after": "7" }, WORDS], 7000],
  ["says when in the last minutes", [403, { "retry-after": "240" }, WORDS], 240_000],
  ["has no requests left", [403, reset(90), "API rate limit exceeded"], 90_000],
  ["has new ones by now", [429, reset(-3), "API rate limit exceeded"], 1000],
  ["says nothing but its words", [403, {}, WORDS], 60_000],
  ["says nothing", [429, {}, ""], 60_000],
])("a GitHub with too many requests is waited for where it %s", async (_, turned, wait) => {
  expect(await begun([turned])).toEqual({ waits: [wait], failed: null });
});

it("a GitHub that says nothing is waited for longer each time, and not for ever", async () => {
  const { waits, failed } = await begun(Array.from({ length: 9 }, () => [403, {}, WORDS]));
  expect(waits).toEqual([60_000, 120_000, 240_000]);
  expect(failed).toMatchObject({ code: "server-refused" });
});

it.each<Turned>([
  [403, reset(1800), "API rate limit exceeded"],
  [429, { "retry-after": "1800" }, ""],
])("a GitHub with too many requests for long is not waited for: %s %j", async (...turned) => {
  const { waits, failed } = await begun([turned]);
  expect(waits).toEqual([]);
  expect(failed).toMatchObject({
    code: "server-refused",
    message: expect.stringContaining("no more before 2026-11-22T00:30:00.000Z"),
    remedy: expect.stringMatching(/too many requests: wait/),
  });
});

it.each(["9".repeat(30), "soon", "-1"])("a time that is none, %s, harms nobody", async (value) => {
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": value };
  expect(await begun([[403, headers, WORDS]])).toEqual({ waits: [60_000], failed: null });
  const far = await begun([[403, { "retry-after": "9".repeat(30) }, WORDS]]);
  expect(far).toMatchObject({ waits: [], failed: { code: "server-refused" } });
});

it("a token that may not is no matter of waiting", async () => {
  const { waits, failed } = await begun([
    [403, { "x-ratelimit-remaining": "4999" }, "Resource not accessible by integration"],
  ]);
  expect(waits).toEqual([]);
  expect(failed).toMatchObject({
    code: "credentials-refused",
    remedy: expect.stringContaining("contents: write"),
  });
});

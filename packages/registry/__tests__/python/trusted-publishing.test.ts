import type { ServerResponse } from "node:http";
import { afterAll, afterEach, describe, expect, it } from "@jest/globals";
import type { Host } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { mintToken } from "../../src/python/trusted-publishing.ts";
import { Loopback } from "../web/loopback.ts";
import { bodyOf } from "./body-of.ts";

const machine = realHost(process.env);
afterAll(machine.unwind);
const loopback = new Loopback();
afterEach(() => {
  loopback.close();
});

const CLAIMS = {
  repository: "a/b",
  workflow_ref: "a/b/.github/workflows/release.yml@refs/tags/v1",
};
const IDENTITY = `head.${Buffer.from(JSON.stringify(CLAIMS)).toString("base64url")}.signature`;
const REQUEST_TOKEN = "of-the-runner";
const MINTED = "pypi-minted-for-this-run";

interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** Answers by path, and remembers what it was asked. */
async function serve(
  answers: Readonly<Record<string, (response: ServerResponse) => void>>,
): Promise<{ readonly origin: string; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = [];
  const origin = await loopback.serve((request, response) => {
    const whole = async () => {
      const path = request.url ?? "";
      const body = await bodyOf(request);
      asked.push({ path, authorization: request.headers.authorization, body });
      const answer = answers[path.split("?")[0] ?? ""];
      if (answer === undefined) response.writeHead(404).end("none");
      else answer(response);
    };
    void whole();
  });
  return { origin, asked };
}

const json = (status: number, content: object) => (response: ServerResponse) => {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(content));
};
const AUDIENCE = json(200, { audience: "own-index" });
const github = async () => serve({ "/id": json(200, { value: IDENTITY }) });

function hostWith(origin: string | null): Host {
  const variables: Record<string, string> =
    origin === null
      ? {}
      : {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/id?api-version=2`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
        };
  return { ...machine.host, env: (name) => variables[name] ?? null };
}

async function minted(host: Host, origin: string, isPublic = false) {
  const hidden: string[] = [];
  const place = { uploadUrl: new URL(`${origin}/legacy/`), isPublic, name: "the index" };
  const token = await mintToken(host, place, (secret) => hidden.push(secret));
  return { token, hidden };
}

describe("a job that is a trusted publisher", () => {
  it("gets a token in exchange for its identity, and all three secrets are hidden", async () => {
    const runner = await github();
    const index = await serve({
      "/_/oidc/audience": AUDIENCE,
      "/_/oidc/mint-token": json(200, { success: true, token: MINTED, expires: 1 }),
    });
    const { token, hidden } = await minted(hostWith(runner.origin), index.origin);
    expect(token).toBe(MINTED);
    expect(hidden).toEqual([REQUEST_TOKEN, IDENTITY, MINTED]);
    expect(runner.asked).toEqual([
      {
        path: "/id?api-version=2&audience=own-index",
        authorization: `bearer ${REQUEST_TOKEN}`,
        body: "",
      },
    ]);
    // The runner's token is for the runner's service only.
    expect(index.asked.map(({ path, authorization, body }) => [path, authorization, body])).toEqual(
      [
        ["/_/oidc/audience", undefined, ""],
        ["/_/oidc/mint-token", undefined, JSON.stringify({ token: IDENTITY })],
      ],
    );
  });

  it("is told to ask for the permission where it lacks", async () => {
    await expect(minted(hostWith(null), "https://127.0.0.1:1")).rejects.toMatchObject({
      code: "credentials-missing",
      remedy: expect.stringContaining("id-token: write"),
    });
  });

  it.each([
    ["invalid-payload", "Report this"],
    ["not-enabled", "switched trusted publishing off"],
    ["invalid-token", "GitHub's token"],
    ["invalid-pending-publisher", "pending publisher"],
    ["invalid-publisher", "add one with just this repository"],
    ["invalid-reuse-token", "used already"],
  ])("is told what helps against %s, and who it is", async (code, remedy) => {
    const runner = await github();
    const errors = [{ code, description: `no:\n${code}` }];
    const index = await serve({
      "/_/oidc/audience": AUDIENCE,
      "/_/oidc/mint-token": json(422, { message: "Token request failed", errors }),
    });
    await expect(minted(hostWith(runner.origin), index.origin)).rejects.toMatchObject({
      code: "credentials-refused",
      message: expect.stringMatching(
        new RegExp(`${code}: no: ${code}\nThe job is: repository a/b, workflow_ref a/b/`),
      ),
      remedy: expect.stringContaining(remedy),
    });
  });

  it("hears of an index that knows no trusted publishers", async () => {
    const runner = await github();
    const index = await serve({});
    await expect(minted(hostWith(runner.origin), index.origin)).rejects.toMatchObject({
      code: "server-refused",
      remedy: expect.stringContaining("give a token"),
    });
    expect(runner.asked).toEqual([]);
  });
});

describe("an identity", () => {
  it("is not made for an index that asks for another's", async () => {
    const runner = await github();
    const index = await serve({ "/_/oidc/audience": json(200, { audience: "pypi" }) });
    await expect(minted(hostWith(runner.origin), index.origin)).rejects.toMatchObject({
      code: "server-refused",
      message: expect.stringContaining("not its own"),
    });
    expect(runner.asked).toEqual([]);
    await expect(minted(hostWith(runner.origin), index.origin, true)).rejects.toThrow("404");
  });

  it("follows no redirect to another host", async () => {
    const runner = await github();
    const other = await serve({ "/_/oidc/mint-token": json(200, { token: "stolen" }) });
    const index = await serve({
      "/_/oidc/audience": AUDIENCE,
      "/_/oidc/mint-token": (response) => {
        response.writeHead(307, { location: `${other.origin}/_/oidc/mint-token` }).end();
      },
    });
    await expect(minted(hostWith(runner.origin), index.origin)).rejects.toMatchObject({
      code: "server-refused",
    });
    expect(other.asked).toEqual([]);
  });

  it("goes over no plain connection to another machine", async () => {
    const runner = await github();
    await expect(minted(hostWith(runner.origin), "http://index.example.org")).rejects.toMatchObject(
      { code: "inputs-invalid" },
    );
    expect(runner.asked).toEqual([]);
  });
});

it.each([
  ["no JSON", "<html>"],
  ["no token", '{"success": true}'],
  ["a token that is none", '{"token": 7}'],
])("an index that mints %s is refused", async (_, text) => {
  const runner = await github();
  const index = await serve({
    "/_/oidc/audience": AUDIENCE,
    "/_/oidc/mint-token": (response) => response.end(text),
  });
  await expect(minted(hostWith(runner.origin), index.origin)).rejects.toMatchObject({
    code: "server-refused",
  });
});

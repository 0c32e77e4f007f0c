import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { Failure, jsonOrNull } from "@wainwright/core";
import { realHost } from "@wainwright/testing";
import { pythonIndexPublisher } from "../../src/index.ts";
import { isDevpi, logInToDevpi } from "../../src/python/devpi-login.ts";
import { type Login, credentialHeaders } from "../../src/python/identity.ts";
import { probeCredentials } from "../../src/python/probe-credentials.ts";
import { Loopback } from "../web/loopback.ts";
import { wheelIn } from "./built.ts";
import { bodyOf, uploadIn } from "./body-of.ts";
import { type PythonServer, startDevpi } from "./python-servers.ts";
import { filesAt } from "./files-at.ts";

const folder = mkdtempSync(join(tmpdir(), "devpi-login-"));
const machine = realHost(process.env);
const loopback = new Loopback();
const LOGIN: Login = { kind: "password", username: "ci", password: "geheim-zugang" };
let devpi: PythonServer | null = null;

beforeAll(async () => {
  devpi = await startDevpi(folder);
});
afterAll(async () => {
  devpi?.close();
  loopback.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

function placeAt(url: string) {
  const uploadUrl = new URL(url);
  return { uploadUrl, simpleUrl: null, name: uploadUrl.host, rules: "any", ...OWN } as const;
}
const OWN = { isPublic: false, publicName: "index.example", isDefault: false };

/** Serves `+api` as given, and what it gets otherwise as `login` says. */
async function serveApi(api: () => string, login: RequestListener): Promise<string> {
  const origin = await loopback.serve((request, response) => {
    if (request.url === "/ci/dev/+api") response.end(api());
    else login(request, response);
  });
  return `${origin}/ci/dev/`;
}

const apiWith = (login: string) => JSON.stringify({ result: { login } });

it("is given something of devpi-server that it takes for the password", async () => {
  const place = placeAt(devpi?.url ?? "");
  const session = await logInToDevpi(machine.host, place, LOGIN);
  expect(session).toMatchObject({ kind: "password", username: "ci" });
  expect(session?.password).not.toBe(LOGIN.password);
  const answer = await probeCredentials(machine.host, place, session ?? { kind: "nobody" });
  expect(isDevpi(answer)).toBe(true);
  const changed = { ...LOGIN, password: session?.password.replace("ci", "of") ?? "" };
  await expect(probeCredentials(machine.host, place, changed)).rejects.toMatchObject({
    code: "credentials-refused",
  });
});

it("is given nothing for a wrong password, nor below an address without an index", async () => {
  const { host } = machine;
  const wrong = { ...LOGIN, password: "falsches-wort" };
  expect(await logInToDevpi(host, placeAt(devpi?.url ?? ""), wrong)).toBeNull();
  expect(
    await logInToDevpi(host, placeAt(new URL("/no/such/", devpi?.url).href), LOGIN),
  ).toBeNull();
});

it("tells the password to no other origin, whatever the index names", async () => {
  const heard: string[] = [];
  const other = await loopback.serve((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.end(JSON.stringify({ result: { password: "theirs" } }));
  });
  const named = await serveApi(() => apiWith(`${other}/+login`), notThere);
  expect(await logInToDevpi(machine.host, placeAt(named), LOGIN)).toBeNull();
  let origin = "";
  const leading = await serveApi(
    () => apiWith(`${origin}/+login`),
    (_, response) => {
      response.writeHead(307, { location: `${other}/+login` }).end();
    },
  );
  ({ origin } = new URL(leading));
  expect(await logInToDevpi(machine.host, placeAt(leading), LOGIN)).toBeNull();
  expect(heard).toEqual([]);
});

it("does without where the login, or what says where it is, is silent", async () => {
  const clock = { ...machine.host.clock, sleep: async () => undefined };
  const host = { ...machine.host, clock };
  const cut: RequestListener = (_, response) => {
    response.destroy();
  };
  const silent = await loopback.serve(cut);
  expect(await logInToDevpi(host, placeAt(`${silent}/ci/dev/`), LOGIN)).toBeNull();
  let origin = "";
  const url = await serveApi(() => apiWith(`${origin}/+login`), cut);
  ({ origin } = new URL(url));
  expect(await logInToDevpi(host, placeAt(url), LOGIN)).toBeNull();
});

it("ends with the run, though it could do without", async () => {
  const interrupted = new Failure("interrupted", "The run was interrupted.", { remedy: "" });
  const send = async () => Promise.reject(interrupted);
  const host = { ...machine.host, http: { ...machine.host.http, send } };
  await expect(logInToDevpi(host, placeAt("http://127.0.0.1:1/"), LOGIN)).rejects.toBe(interrupted);
});

it.each(["", "[]", "{", '{"result": "login"}', '{"result": {"login": 5}}', apiWith("login")])(
  "does without where the index says %j",
  async (api) => {
    const url = await serveApi(() => api, notThere);
    expect(await logInToDevpi(machine.host, placeAt(url), LOGIN)).toBeNull();
  },
);

it("tells user and password as devpi's own client does", async () => {
  const bodies: string[] = [];
  const login = async (request: IncomingMessage, response: ServerResponse) => {
    bodies.push(await bodyOf(request));
    expect(request.headers.authorization).toBeUndefined();
    response.end(JSON.stringify({ result: { password: "of-the-session", expiration: 36_000 } }));
  };
  let origin = "";
  const url = await serveApi(
    () => apiWith(`${origin}/+login`),
    (request, response) => void login(request, response),
  );
  ({ origin } = new URL(url));
  const session = await logInToDevpi(machine.host, placeAt(url), LOGIN);
  expect(session).toEqual({ ...LOGIN, password: "of-the-session" });
  expect(bodies.map(jsonOrNull)).toEqual([{ user: LOGIN.username, password: LOGIN.password }]);
  expect(credentialHeaders(session ?? LOGIN)).not.toEqual(credentialHeaders(LOGIN));
});

it("uploads with what it was given, tells that to nobody, and asks for the password's check once", async () => {
  const asked: string[] = [];
  const listed: string[] = [];
  let origin = "";
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, url, headers } = request;
    const { name, sha256 } = uploadIn(await bodyOf(request));
    const basic = headers.authorization?.replace("Basic ", "") ?? "";
    asked.push(`${method} ${url} ${Buffer.from(basic, "base64").toString("utf8")}`);
    if (name !== "") listed.push(`<a href="${name}#sha256=${sha256}">${name}</a>`);
    response.setHeader("x-devpi-api-version", "2").setHeader("content-type", "text/html");
    const own = new Map([
      ["POST /+login", '{"result": {"password": "of-the-session"}}'],
      ["GET /ci/dev/+api", apiWith(`${origin}/+login`)],
    ]);
    response.end(own.get(`${method} ${url}`) ?? `<!DOCTYPE html>${listed.join("")}`);
  };
  origin = await loopback.serve((request, response) => void answer(request, response));
  const options = { url: `${origin}/ci/dev/`, simpleUrl: null, identity: LOGIN };
  const files = [await wheelIn(folder, "one"), await wheelIn(folder, "two")];
  const publisher = pythonIndexPublisher(machine.host, { ...options, files: filesAt(files) });
  const before = machine.lines.length;
  await publisher.publish(await publisher.preflight());
  const posted = asked.filter((line) => line.startsWith("POST"));
  expect(posted).toEqual([
    `POST /ci/dev/ ci:${LOGIN.password}`,
    "POST /+login ",
    "POST /ci/dev/ ci:of-the-session",
    "POST /ci/dev/ ci:of-the-session",
  ]);
  expect(machine.lines.slice(before).join("\n")).not.toMatch(/of-the-session|geheim/);
});

function notThere(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404).end();
}

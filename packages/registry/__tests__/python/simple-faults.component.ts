import { mkdtempSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { pythonIndexPublisher } from "../../src/index.ts";
import { Loopback } from "../web/loopback.ts";
import { wheelIn } from "./built.ts";
import { endless } from "./faulty-index.ts";
import { filesAt } from "./files-at.ts";

const folder = mkdtempSync(join(tmpdir(), "simple-faults-"));
const machine = realHost(process.env);
const loopback = new Loopback();
const clock = { ...machine.host.clock, sleep: async () => undefined };
const host = { ...machine.host, clock };
afterEach(() => {
  loopback.close();
});
afterAll(async () => {
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

it.each<[string, (response: ServerResponse) => void, string]>([
  ["is out of order", (response) => response.writeHead(500).end("broken"), "server-refused"],
  ["is none", (response) => response.end("welcome"), "server-refused"],
  ["breaks off", (response) => response.socket?.destroy(), "server-silent"],
  [
    "has no end",
    (response) => {
      response.writeHead(200, { "content-type": "text/html" });
      endless(response);
    },
    "server-silent",
  ],
])("a simple API that %s is a failure before anything is sent", async (_, answer, code) => {
  let sent = 0;
  const origin = await loopback.serve((request, response) => {
    request.resume();
    if (request.headers["user-agent"]?.startsWith("uv/") === true) sent += 1;
    if (request.method === "POST") response.writeHead(400).end();
    else if (request.method === "HEAD") response.end();
    else answer(response);
  });
  const files = filesAt([await wheelIn(folder, "tiny")]);
  const identity = { kind: "token", token: "pypi-of-a-test" } as const;
  const options = { url: `${origin}/up/`, simpleUrl: null, files, identity };
  await expect(pythonIndexPublisher(host, options).preflight()).rejects.toMatchObject({ code });
  expect(sent).toBe(0);
});

it("credentials are shown to a simple API only where it asks for them, and is of their origin", async () => {
  const seen: string[] = [];
  const serve = async (isOpen: boolean) =>
    loopback.serve((request, response) => {
      request.resume();
      const { authorization } = request.headers;
      if (request.method === "POST") response.writeHead(400).end();
      else {
        seen.push(authorization ?? "nobody");
        const isKnown = isOpen || authorization !== undefined;
        response.writeHead(isKnown ? 200 : 401, { "content-type": "text/html" }).end("<html>");
      }
    });
  const files = filesAt([await wheelIn(folder, "tiny")]);
  const identity = { kind: "password", username: "a", password: "geheim" } as const;
  const plan = async (origin: string, simpleUrl: string) =>
    pythonIndexPublisher(host, { url: `${origin}/up/`, simpleUrl, files, identity }).preflight();
  const [open, closed] = [await serve(true), await serve(false)];
  const basic = `Basic ${btoa("a:geheim")}`;
  await plan(open, `${open}/simple/`);
  expect(seen.splice(0)).toEqual(["nobody"]);
  await plan(closed, `${closed}/simple/`);
  expect(seen.splice(0)).toEqual(["nobody", basic]);
  await expect(plan(open, `${closed}/simple/`)).rejects.toMatchObject({
    code: "credentials-refused",
  });
  expect(seen.splice(0)).toEqual(["nobody"]);
});

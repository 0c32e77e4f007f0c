import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { uvProgram } from "@wainwright/toolchain";
import { pythonIndexPublisher } from "../../src/index.ts";
import { indexPlace } from "../../src/python/index-place.ts";
import { Loopback } from "../web/loopback.ts";
import { wheelIn } from "./built.ts";
import { filesAt } from "./files-at.ts";

const folder = mkdtempSync(join(tmpdir(), "index-place-"));
const machine = realHost(process.env);
const loopback = new Loopback();
afterEach(() => {
  loopback.close();
});
afterAll(async () => {
  await machine.unwind();
  rmSync(folder, { recursive: true });
});
let uv = "";
beforeAll(async () => {
  uv = await uvProgram(machine.host);
});
const NOBODY = { kind: "nobody" } as const;
const DEFAULT = { url: null, simpleUrl: null };

describe("the index that uv uploads to by default", () => {
  it("is known from uv, with its rules", async () => {
    const place = await indexPlace(machine.host, uv, DEFAULT);
    expect(place).toMatchObject({ rules: "pypi", isPublic: true, isDefault: true });
    expect(place.simpleUrl?.pathname).toBe("/simple/");
    expect(place.uploadUrl.hostname).toBe(`upload.${place.simpleUrl?.hostname ?? ""}`);
  });

  it("has a test index beside it, with the same rules and another simple API", async () => {
    const own = await indexPlace(machine.host, uv, DEFAULT);
    const test = `https://test.${own.simpleUrl?.hostname ?? ""}`;
    const place = await indexPlace(machine.host, uv, { url: `${test}/legacy/`, simpleUrl: null });
    expect(place).toMatchObject({ rules: "pypi", isPublic: true, isDefault: false });
    expect(place.simpleUrl?.href).toBe(`${test}/simple/`);
  });

  it("is no other whose name only ends like its own", async () => {
    const own = await indexPlace(machine.host, uv, DEFAULT);
    const url = `https://not${own.simpleUrl?.hostname ?? ""}/legacy/`;
    const place = await indexPlace(machine.host, uv, { url, simpleUrl: null });
    expect(place).toMatchObject({ rules: "any", isPublic: false, simpleUrl: null });
  });

  it("wants to know who publishes", async () => {
    const files = filesAt([await wheelIn(folder, "tiny")]);
    const options = { ...DEFAULT, files, identity: { kind: "nobody" } } as const;
    await expect(pythonIndexPublisher(machine.host, options).preflight()).rejects.toMatchObject({
      code: "credentials-missing",
    });
  });
});

it("what the public index has is not at one that leads on to it", async () => {
  const { simpleUrl } = await indexPlace(machine.host, uv, DEFAULT);
  const origin = await loopback.serve((request, response) => {
    const location = `${simpleUrl?.href ?? ""}six/`;
    if (request.method === "POST") response.writeHead(400).end("content file field not found");
    else if (request.url === "/up/simple/") response.writeHead(200).end();
    else response.writeHead(303, { location }).end();
  });
  const files = filesAt([await wheelIn(folder, "six", { version: "1.16.0" })]);
  const options = { url: `${origin}/up/`, simpleUrl: null, files, identity: NOBODY };
  const plan = await pythonIndexPublisher(machine.host, options).preflight();
  expect(plan).toMatchObject([{ standing: "send" }]);
});

it("an index of one's own has rules of its own, unless it is said otherwise", async () => {
  const url = "http://127.0.0.1:1/up/";
  expect(await indexPlace(machine.host, uv, { url, simpleUrl: null })).toMatchObject({
    rules: "any",
  });
  expect(await indexPlace(machine.host, uv, { url, simpleUrl: null, rules: "pypi" })).toMatchObject(
    { rules: "pypi", isPublic: false },
  );
});

it.each(["index.example.org", "ftp://index.example.org", "https://a:geheim@index.example.org/"])(
  "%s is no address of an index, and a password in it is not told",
  async (url) => {
    const failure = await indexPlace(machine.host, uv, { url, simpleUrl: null }).catch(
      (thrown: unknown) => thrown,
    );
    expect(failure).toMatchObject({ code: "inputs-invalid" });
    expect(String(failure)).not.toContain("geheim");
  },
);

it("the public index's rules stop a wheel before the first byte", async () => {
  const sent: string[] = [];
  const origin = await loopback.serve((request, response) => {
    request.resume();
    if (request.headers["user-agent"]?.startsWith("uv/") === true) sent.push(request.url ?? "");
    if (request.method === "POST") response.writeHead(400).end();
    else response.writeHead(request.method === "HEAD" ? 200 : 404).end();
  });
  const files = [
    await wheelIn(folder, "plain", { tags: "cp311-cp311-linux_x86_64" }),
    await wheelIn(folder, "plain", { tags: "cp311-cp311-manylinux_2_17_x86_64" }),
  ];
  const identity = { kind: "token", token: "pypi-of-a-test" } as const;
  const options = {
    url: `${origin}/`,
    simpleUrl: null,
    rules: "pypi",
    files: filesAt(files),
    identity,
  } as const;
  const publisher = pythonIndexPublisher(machine.host, options);
  const plan = await publisher.preflight();
  expect(plan.map(({ standing }) => standing)).toEqual(["refused", "send"]);
  expect(plan[0]?.remedy).toContain("actions/build-wheel with target: amd64");
  await expect(publisher.publish(plan)).rejects.toMatchObject({ code: "artifact-refused" });
  expect(sent).toEqual([]);
});

it("attestations go along with the file that they are about, and with nothing else", async () => {
  const bodies = new Map<string, string>();
  const origin = await loopback.serve((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const body = Buffer.concat(pieces).toString("latin1");
      const [, name] = /filename="([^"]+)"/.exec(body) ?? [];
      if (name !== undefined) bodies.set(name, body);
      if (request.method === "POST") response.writeHead(name === undefined ? 400 : 200).end();
      else response.writeHead(404).end();
    });
  });
  const blob = join(folder, "0a1b2c");
  renameSync(await wheelIn(folder, "attested"), blob);
  const linked = { path: blob, name: "attested-1.0-py3-none-any.whl" };
  const files = [linked, ...filesAt([await wheelIn(folder, "bare")])];
  const json = '{"version":1,"verification_material":{},"envelope":{"statement":"a-statement"}}';
  const attestations = new Map([[linked.name, json]]);
  const identity = { kind: "nobody" } as const;
  const options = {
    url: `${origin}/up/`,
    simpleUrl: null,
    files,
    identity,
    attest: async () => attestations,
  };
  const publisher = pythonIndexPublisher(machine.host, options);
  await publisher.publish(await publisher.preflight());
  expect(bodies.get("attested-1.0-py3-none-any.whl")).toContain("a-statement");
  expect(bodies.get("bare-1.0-py3-none-any.whl")).not.toContain("attestations");
  // It shows no simple API: that is told, for nothing can be read back.
  expect(machine.lines.join("\n")).toContain("shows no simple API");
});

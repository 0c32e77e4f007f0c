import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type OwnRegistry, ownRegistry, realHost } from "@wainwright/testing";
import type { ImageOptions } from "../../src/oci/image-publisher.ts";
import { makeCertificates } from "./certificates.ts";
import {
  AMD64,
  imageOptions,
  impatient,
  layoutIn,
  placesIn,
  publishImages,
  rawOf,
  toldOf,
} from "./publish-images.ts";
import { TokenServer } from "./token-server.ts";

const PASSWORD = "geheim-ü";
const USER = {
  name: "ci",
  passwordHash: "$2b$04$Ew1zDvMnNO0MiCMfmDMKkulNhmuP9go2f0OmOQgCCQdji/6EguVcu",
};
const folder = mkdtempSync(join(tmpdir(), "access ü "));
const certificates = makeCertificates(folder);
const tokens = new TokenServer(certificates, {
  [`ci:${PASSWORD}`]: "pull,push",
  "reader:lesen": "pull",
  nobody: "pull",
});
/** Whose home has no login. */
const machine = realHost({ ...process.env, ...homeWith({}) });
const running: OwnRegistry[] = [];
beforeAll(async () => {
  const { certificate, key } = certificates;
  const own = (name: string) => mkdtempSync(join(folder, name));
  const more = await tokens.start();
  running.push(
    await ownRegistry(own("tls"), { user: USER, tls: { certificate, key } }),
    await ownRegistry(own("token"), { more }),
    await ownRegistry(own("locked"), { user: USER }),
  );
});
afterAll(async () => {
  for (const one of running) one.close();
  tokens.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

const [TLS, TOKEN, LOCKED] = [0, 1, 2] as const;

function registry(index: number): OwnRegistry {
  const found = running[index];
  if (found === undefined) throw new Error("there is no such registry");
  return found;
}

function homeWith(config: object, name = "config.json"): Record<string, string> {
  const home = mkdtempSync(join(folder, "home "));
  mkdirSync(join(home, ".docker"));
  writeFileSync(join(home, ".docker", name), JSON.stringify(config));
  return { HOME: home, DOCKER_CONFIG: join(home, ".docker"), XDG_RUNTIME_DIR: home };
}

const layout = layoutIn(folder, AMD64);
const ci = (index: number, password = PASSWORD) => ({
  [registry(index).name]: { username: "ci", password },
});

function options(index: number, changed: Partial<ImageOptions> = {}): ImageOptions {
  return imageOptions([layout], placesIn("team/app", registry(index)), changed);
}

const failureOf = async (given: ImageOptions, { host } = machine) =>
  toldOf(publishImages({ host }, given));

describe("a registry with a certificate of its own authority", () => {
  it("takes images where that authority is named, and is not trusted where it is not", async () => {
    const ca = certificates.authority;
    await publishImages(machine, options(TLS, { ca, credentials: ci(TLS) }));
    const index = rawOf(
      `${registry(TLS).name}/team/app:latest`,
      ...["--cert-dir", dirname(certificates.authority), "--creds", `ci:${PASSWORD}`],
    );
    expect(JSON.parse(index)).toMatchObject({ schemaVersion: 2 });
    const other = makeCertificates(mkdtempSync(join(folder, "other "))).authority;
    const given = options(TLS, { ca: other, credentials: ci(TLS) });
    const refused = await failureOf(given, { ...machine, host: impatient(machine.host) });
    expect(refused).toMatch(/^server-silent: .*certificate/);
  });

  it("is not asked where the authority's file is not there", async () => {
    expect(await failureOf(options(TLS, { ca: "/nowhere.pem" }))).toMatch(/^path-missing: /);
  });
});

describe("a registry that has tokens given out elsewhere", () => {
  it("takes images of who may push, for that repository alone", async () => {
    await publishImages(machine, options(TOKEN, { credentials: ci(TOKEN) }));
    expect(tokens.asked[0]).toBe(`ci:${PASSWORD} repository:team/app:pull,push`);
    expect(machine.lines.join("\n")).not.toContain(PASSWORD);
  });

  it.each([
    ["who may only read", { username: "reader", password: "lesen" }, /^credentials-refused/],
    ["who is not known", { username: "x", password: "falsch-falsch" }, /^credentials-refused/],
    ["nobody", null, /^credentials-missing/],
  ])("is sent nothing by %s, which is said before", async (_, login, code) => {
    const credentials = login === null ? {} : { [registry(TOKEN).name]: login };
    const places = placesIn("team/other", registry(TOKEN));
    const failed = await failureOf({ ...options(TOKEN, { credentials }), places });
    expect(failed).toMatch(code);
    expect(failed).toContain("may push to team/other");
    expect(failed).not.toContain("falsch-falsch");
  });
});

describe("a login", () => {
  it("is docker's own where none is given", async () => {
    const auth = Buffer.from(`ci:${PASSWORD}`).toString("base64");
    const home = homeWith({ auths: { [`http://${registry(LOCKED).name}/v2/`]: { auth } } });
    const own = realHost({ ...process.env, ...home });
    const { done } = await publishImages(own, options(LOCKED));
    expect(done.urls).toHaveLength(4);
    await own.unwind();
  });

  it.each(["credHelpers", "credsStore"])("comes from a program, by %s", async (kind) => {
    const { name } = registry(LOCKED);
    const bin = mkdtempSync(join(folder, "bin "));
    const said = JSON.stringify({ ServerURL: name, Username: "ci", Secret: PASSWORD });
    const script = `#!/bin/sh\nread server\n[ "$1 $server" = "get ${name}" ] && echo '${said}'\n`;
    writeFileSync(join(bin, "docker-credential-own"), script, { mode: 0o755 });
    const home = homeWith({ [kind]: kind === "credsStore" ? "own" : { [name]: "own" } });
    const PATH = `${bin}:${process.env["PATH"]}`;
    const own = realHost({ ...process.env, ...home, PATH });
    const places = placesIn(kind.toLowerCase(), registry(LOCKED));
    await publishImages(own, { ...options(LOCKED), places });
    expect(own.lines.join("\n")).not.toContain(PASSWORD);
    await own.unwind();
  });

  it("of one registry is shown to no other", async () => {
    const credentials = ci(TLS);
    const places = placesIn("alone", registry(LOCKED));
    expect(await failureOf({ ...options(LOCKED), credentials, places })).toMatch(
      /^credentials-missing/,
    );
  });
});

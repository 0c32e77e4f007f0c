import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type OwnRegistry, ownRegistry, realHost } from "@wainwright/testing";
import { makeCertificates } from "./certificates.ts";
import { type OwnDocker, ownDocker } from "./own-docker.ts";
import {
  AMD64,
  ARM64,
  ARMV7,
  imageOptions,
  layoutIn,
  placesIn,
  publishImages,
} from "./publish-images.ts";

const LOGIN = { username: "ci", password: "geheim-ü" };
const HASH = "$2b$04$Ew1zDvMnNO0MiCMfmDMKkulNhmuP9go2f0OmOQgCCQdji/6EguVcu";
// Unix sockets have short names.
const folder = mkdtempSync(join(tmpdir(), "dk-"));
const machine = realHost(process.env);
const running: { registry?: OwnRegistry; docker?: OwnDocker } = {};

beforeAll(async () => {
  const { authority, certificate, key } = makeCertificates(folder);
  const user = { name: LOGIN.username, passwordHash: HASH };
  const registry = await ownRegistry(folder, { user, tls: { certificate, key } });
  running.registry = registry;
  const pair = Buffer.from(`${LOGIN.username}:${LOGIN.password}`).toString("base64");
  const login = { auths: { [registry.name]: { auth: pair } } };
  writeFileSync(join(folder, "config.json"), JSON.stringify(login));
  running.docker = await ownDocker(folder);
  const layouts = [AMD64, ARM64, ARMV7].map((image) => layoutIn(folder, image));
  const options = { ca: authority, credentials: { [registry.name]: LOGIN } };
  await publishImages(machine, imageOptions(layouts, placesIn("team/app", registry), options));
});
afterAll(async () => {
  running.registry?.close();
  await running.docker?.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

it.each([
  ["linux/amd64", "amd64"],
  ["linux/arm64", "arm64"],
  ["linux/arm/v7", "arm v7"],
])("docker pulls what was published for %s, with a password and over TLS", (platform, expected) => {
  const name = `${running.registry?.name}/team/app:latest`;
  running.docker?.docker("pull", "--quiet", "--platform", platform, name);
  const format = "{{.Architecture}} {{.Variant}}";
  expect(running.docker?.docker("image", "inspect", "--format", format, name)).toBe(expected);
});

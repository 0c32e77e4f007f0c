import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type OwnRegistry, ownRegistry, realHost } from "@wainwright/testing";
import {
  AMD64,
  ARM64,
  ARMV7,
  imageOptions,
  layoutIn,
  placesIn,
  publishImages,
  tagsOf,
} from "./publish-images.ts";
import { Relay } from "./relay.ts";

const folder = mkdtempSync(join(tmpdir(), "clients-"));
const log = join(folder, "log");
const storage = join(folder, "storage.conf");
const roots = [`graphroot = "${folder}/images"`, `runroot = "${folder}/run"`];
writeFileSync(storage, `[storage]\ndriver = "vfs"\n${roots.join("\n")}\n`);
const machine = realHost(process.env);
const running: OwnRegistry[] = [];
const ways: Relay[] = [];
beforeAll(async () => {
  const registry = await ownRegistry(mkdtempSync(join(folder, "registry")), { log });
  running.push(registry);
  ways.push(await Relay.to(registry.name));
});
afterAll(async () => {
  for (const one of [...running, ...ways]) one.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

function only<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error("it was not started");
  return one;
}

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: "utf8",
    env: { ...process.env, CONTAINERS_STORAGE_CONF: storage },
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

const PLATFORMS = [
  ["linux/amd64", "amd64"],
  ["linux/arm64", "arm64"],
  ["linux/arm/v7", "arm"],
] as const;

describe("what was published is found by platform", () => {
  const layouts = [AMD64, ARM64, ARMV7].map((image) => layoutIn(folder, image));
  const name = () => `${only(running).name}/team/app:latest`;
  beforeAll(async () => {
    await publishImages(machine, imageOptions(layouts, placesIn("team/app", only(running))));
  });

  it.each(PLATFORMS)("by podman, %s", (platform, architecture) => {
    run("podman", "pull", "--quiet", "--tls-verify=false", "--platform", platform, name());
    expect(run("podman", "inspect", "--format", "{{.Architecture}}", name())).toBe(architecture);
  });

  it.each(PLATFORMS)("by buildah, %s", (platform, architecture) => {
    run("buildah", "pull", "--quiet", "--tls-verify=false", "--platform", platform, name());
    const config: unknown = JSON.parse(run("buildah", "inspect", "--type", "image", name()));
    expect(config).toMatchObject({ OCIv1: { architecture } });
  });

  it.each(PLATFORMS)("by skopeo, %s", (platform, architecture) => {
    const [, arch = "", variant] = platform.split("/");
    const wanted = ["--override-os", "linux", "--override-arch", arch];
    const own = variant === undefined ? [] : ["--override-variant", variant];
    const source = ["inspect", "--config", "--tls-verify=false", `docker://${name()}`];
    expect(JSON.parse(run("skopeo", ...wanted, ...own, ...source))).toMatchObject({ architecture });
  });
});

/** A tar of random bytes, which nothing else has. */
function layer(bytes: number): Uint8Array {
  const file = join(mkdtempSync(join(folder, "layer-")), "file");
  writeFileSync(file, randomBytes(bytes));
  run("tar", "-cf", `${file}.tar`, "-C", join(file, ".."), "file");
  return readFileSync(`${file}.tar`);
}

const asked = (pattern: RegExp) =>
  readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => pattern.test(line));

describe("what a registry has already", () => {
  const layers = Array.from({ length: 10 }, () => layer(100_000));
  const first = layoutIn(folder, { ...ARM64, layers });
  const next = layoutIn(folder, { ...ARM64, layers: [...layers.slice(0, 9), layer(100_000)] });

  it("is not sent again: of ten layers only the new one goes", async () => {
    const places = placesIn("team/large", only(ways));
    await publishImages(machine, imageOptions([first], places));
    const before = only(ways).sent;
    await publishImages(machine, imageOptions([next], places, { tags: tagsOf("1.0.1") }));
    expect(before).toBeGreaterThan(1_000_000);
    expect(only(ways).sent - before).toBeLessThan(130_000);
  });

  it("under another name there is lent, and not sent", async () => {
    const before = only(ways).sent;
    const places = placesIn("team/other", only(ways));
    await publishImages(machine, imageOptions([next], places));
    expect(asked(/POST \/v2\/team\/other\/blobs\/uploads\/\?from=.*mount=.* 201 /)).toHaveLength(
      10,
    );
    expect(only(ways).sent - before).toBeLessThan(30_000);
  });
});

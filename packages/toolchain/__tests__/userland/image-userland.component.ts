import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type HeldNamespace, holdNamespace } from "@wainwright/testing";
import { inUserland, prepareRoot } from "./in-userland.ts";
import { ownPodman } from "./own-podman.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "images-"));
const { environment: ENVIRONMENT, importImage, run: podman } = ownPodman(FOLDER);
const NAMESPACES: HeldNamespace[] = [];

beforeAll(async () => {
  const { path } = await prepareRoot("armv7", "3.11", { environment: process.env });
  importImage("localhost/python:3.11", { architecture: "arm", root: path });
  mkdirSync(join(FOLDER, "empty/bin"), { recursive: true });
  importImage("localhost/empty:1", { architecture: "arm", root: join(FOLDER, "empty") });
  importImage("localhost/other:1", { architecture: "arm64", root: join(FOLDER, "empty") });
  // What is inside is ARMv7, whatever the image says.
  importImage("localhost/lying:1", { architecture: "arm64", root: path });
  mkdirSync(join(FOLDER, "linked/etc"), { recursive: true });
  symlinkSync("/outside", join(FOLDER, "linked/etc/ssl"));
  importImage("localhost/linked:1", { architecture: "arm", root: join(FOLDER, "linked") });
  NAMESPACES.push(await holdNamespace(process.getuid?.() ?? -1));
}, 300_000);

afterAll(() => {
  for (const held of NAMESPACES) held.close();
  rmSync(FOLDER, { recursive: true });
});

async function open(image: string, target = "armv7") {
  const [namespace] = NAMESPACES;
  if (namespace === undefined) throw new Error("there is no namespace");
  const code = "import os, platform; print(platform.machine(), os.environ['OF_THE_IMAGE'])";
  const commands = [{ argv: ["/usr/bin/python3", "-c", code] }] as const;
  return inUserland(namespace, { target, python: "3.11", image, commands }, ENVIRONMENT);
}

describe("a userland from an image, through podman", () => {
  test("runs the image's programs in the image's environment, and is taken out of it once", async () => {
    const first = await open("localhost/python:3.11");
    expect(first).toMatchObject({
      description: "image localhost/python:3.11",
      cached: false,
      failure: null,
      completed: [{ exitCode: 0, output: "armv7l a=b\n" }],
      left: [],
    });
    expect(await open("localhost/python:3.11")).toMatchObject({ cached: true, failure: null });
    expect(podman("ps", "--all", "--quiet")).toBe("");
  }, 60_000);

  test.each([
    [
      "localhost/empty:1",
      "armv7",
      "python-unavailable",
      /has none of \/usr\/local\/bin\/python3\.11/,
    ],
    [
      "localhost/other:1",
      "armv7",
      "userland-failed",
      /could not be pulled for linux\/arm\/v7; the local image of that name is linux\/arm64/,
    ],
    [
      "localhost/lying:1",
      "arm64",
      "userland-failed",
      /does not start in the userland .*\n.*Exec format error/,
    ],
    [
      "localhost/linked:1",
      "armv7",
      "userland-failed",
      /\/etc\/ssl in the image is a symbolic link/,
    ],
    [
      "localhost/absent:1",
      "armv7",
      "userland-failed",
      /localhost\/absent:1 could not be pulled for linux\/arm\/v7/,
    ],
    ["--privileged", "armv7", "userland-failed", /"--privileged" is no image name/],
    ["$(touch x)`id`", "armv7", "userland-failed", /no image name|could not be pulled/],
  ])(
    "%s for %s is refused: %s",
    async (...[image, target, code, message]) => {
      const { failure, left } = await open(image, target);
      expect({ failure, left }).toMatchObject({
        failure: { code, message: expect.stringMatching(message) },
        left: [],
      });
      expect(podman("ps", "--all", "--quiet")).toBe("");
    },
    60_000,
  );
});

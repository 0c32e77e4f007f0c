import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { addMountPoints } from "../../src/userland/add-mount-points.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "mount-points-"));
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

/** Makes an image's files: a root, and a folder outside that a link in it may lead to. */
function image(name: string, fill: (root: string, outside: string) => void) {
  const root = join(FOLDER, name, "root");
  const outside = join(FOLDER, name, "outside");
  mkdirSync(root, { recursive: true });
  mkdirSync(outside);
  fill(root, outside);
  return { root, outside };
}

describe("the mount points of an image", () => {
  test("are made where they are missing", async () => {
    const { root } = image("empty", () => undefined);
    await addMountPoints(realHost({}).host, root);
    expect(readdirSync(root).toSorted()).toEqual([
      "build",
      "dev",
      "etc",
      "opt",
      "proc",
      "run",
      "sys",
      "tmp",
    ]);
    expect(existsSync(join(root, "etc/ssl/certs/ca-certificates.crt"))).toBe(true);
  });

  test("take the place of links, which are not followed", async () => {
    const { root, outside } = image("links", (inside, other) => {
      mkdirSync(join(inside, "etc"));
      symlinkSync(join(other, "resolv.conf"), join(inside, "etc/resolv.conf"));
      symlinkSync(other, join(inside, "build"));
    });
    await addMountPoints(realHost({}).host, root);
    expect(readdirSync(outside)).toEqual([]);
    expect(lstatSync(join(root, "build")).isDirectory()).toBe(true);
    expect(lstatSync(join(root, "etc/resolv.conf")).isFile()).toBe(true);
  });

  test("are refused where a link on the way leads somewhere else", async () => {
    const { root, outside } = image("way", (inside, other) => {
      mkdirSync(join(inside, "etc"));
      symlinkSync(other, join(inside, "etc/ssl"));
    });
    await expect(addMountPoints(realHost({}).host, root)).rejects.toMatchObject({
      code: "userland-failed",
      message: "/etc/ssl in the image is a symbolic link",
    });
    expect(readdirSync(outside)).toEqual([]);
  });
});

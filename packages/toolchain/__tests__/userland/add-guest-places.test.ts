import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { guestChanges } from "../../src/accelerated/guest-changes.ts";
import { addGuestPlaces } from "../../src/userland/add-guest-places.ts";
import { targetOf } from "../target-of.ts";

let folder = "";
const CHANGES = guestChanges(targetOf("amd64"));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "image ü "));
  mkdirSync(join(folder, "root/usr/lib"), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function add(): Promise<void> {
  const { host } = realHost({});
  await addGuestPlaces(host, join(folder, "root"), CHANGES);
}

describe("the places for native programs in an image's files", () => {
  test("are made once, also through a link that stays among the files", async () => {
    symlinkSync("usr/lib64", join(folder, "root/lib64"));
    await add();
    await add();
    expect(readdirSync(join(folder, "root/usr/lib64"))).toEqual(["ld-linux-x86-64.so.2"]);
    expect(readlinkSync(join(folder, "root/usr/lib/x86_64-linux-gnu"))).toBe(
      "/accel/usr/lib/x86_64-linux-gnu",
    );
    expect(readdirSync(join(folder, "root/accel"))).toEqual([]);
  });

  test.each(["..", "../outside", "/tmp", "nowhere"])(
    "are not made through a link to %s",
    async (leadsTo) => {
      mkdirSync(join(folder, "outside"));
      symlinkSync(leadsTo, join(folder, "root/lib64"));
      await expect(add()).rejects.toMatchObject({
        code: "userland-failed",
        message: expect.stringMatching(/lib64 in the image is a link that leads out of it$/),
      });
      expect(readdirSync(join(folder, "outside"))).toEqual([]);
    },
  );
});

import { describe, expect, test } from "@jest/globals";
import { diagnose, Failure } from "@wainwright/core";
import { FakeHost } from "@wainwright/testing";
import { requireRoom, ROOM_OF_A_BUILD, withLargestFolders } from "../../src/house/require-room.ts";

/** Makes a machine with so many bytes free, and a disk as df and du show it. */
function machine(free: number) {
  const host = new FakeHost({
    programs: {
      df: () => ({ stdout: "Mounted on\n/data\n" }),
      du: () => ({
        stdout: [
          ...["400000000\t/data/cache/debian", "90000000\t/data/cache/zig"],
          ...["490000000\t/data/cache", "500000000\t/data", "du: odd words"],
        ].join("\n"),
      }),
    },
  });
  const { files } = host;
  Object.defineProperty(host, "files", {
    value: Object.assign(Object.create(files), { freeBytes: async () => free }),
  });
  return host;
}

const PLACES = [{ folder: "/data/o", needed: ROOM_OF_A_BUILD }];

describe("room for a build", () => {
  test("is asked for before it begins, and is there", async () => {
    await expect(requireRoom(machine(ROOM_OF_A_BUILD), PLACES)).resolves.toBeUndefined();
  });

  test("is lacking: what is free, what is needed, and what takes it is told", async () => {
    const refused = requireRoom(machine(100_000_000), PLACES);
    await expect(refused).rejects.toMatchObject({
      code: "disk-full",
      message: [
        "100 MB are free where /data/o is, and a build may need 537 MB",
        "The largest folders there:",
        ...["  490 MB  /data/cache", "  400 MB  /data/cache/debian", "  90 MB  /data/cache/zig"],
      ].join("\n"),
    });
  });

  test("that ran out in a compiler is a full disk, whatever the compiler calls it", async () => {
    const log = "fatal error: error writing to /tmp/a.s: No space left on device";
    const failed = new Failure("build-failed", log, {
      remedy: "Read it.",
      diagnoses: diagnose(log),
    });
    const { code, message } = await withLargestFolders(machine(0), failed, PLACES);
    expect(code).toBe("disk-full");
    expect(message).toContain("/data/cache/debian");
  });

  test("has nothing to do with other failures", async () => {
    const failed = new Failure("build-failed", "x", { remedy: "Read it." });
    expect(await withLargestFolders(machine(0), failed, PLACES)).toBe(failed);
  });
});

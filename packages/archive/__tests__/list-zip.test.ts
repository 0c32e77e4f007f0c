import { describe, expect, test } from "@jest/globals";
import { buildZip } from "@wainwright/testing";
import { bytesAccess, listZip, type RandomAccess, ARCHIVE_LIMITS, type Zip } from "../src/index.ts";
import { open, patched, withCentral } from "./zip-helpers.ts";

const kinds = (zip: Zip) => zip.problems.map((problem) => [problem.kind, problem.path]);

describe("listZip", () => {
  test("lists members in the order of the directory, with sizes, kinds and modes", async () => {
    const zip = await open(
      await buildZip([
        { path: "b/", content: "" },
        { path: "b/run.sh", content: "#!/bin/sh\n", mode: 0o100_755 },
        { path: "a.txt", content: "hello", compress: false },
        { path: "link", content: "a.txt", mode: 0o120_777 },
      ]),
    );
    expect(zip.problems).toEqual([]);
    expect(
      zip.entries.map(({ path, kind, size, method, mode }) => [path, kind, size, method, mode]),
    ).toEqual([
      ["b/", "folder", 0, "stored", 0o775],
      ["b/run.sh", "file", 10, "deflated", 0o755],
      ["a.txt", "file", 5, "stored", 0o644],
      ["link", "link", 5, "deflated", 0o777],
    ]);
  });

  test("lists an empty archive", async () => {
    const zip = await open(await buildZip([]));
    expect(zip.entries).toEqual([]);
  });

  test("lists a large archive without reading its members", async () => {
    const bytes = await buildZip([
      { path: "large.bin", content: new Uint8Array(3_000_000), compress: false },
    ]);
    let read = 0;
    const memory = bytesAccess(bytes);
    const source: RandomAccess = {
      ...memory,
      read: (offset, length) => {
        read += length;
        return memory.read(offset, length);
      },
    };
    await listZip(source);
    expect(read).toBeLessThan(200_000);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["text", Buffer.from("this is no archive, but it is long enough to hold one's end record")],
  ])("says that %s is no zip", async (_, bytes) => {
    expect(await listZip(bytesAccess(bytes))).toMatchObject({
      ok: false,
      problem: { kind: "not-a-zip" },
    });
  });

  test("stops at the limit of entries", async () => {
    const members = Array.from({ length: 5 }, (_, n) => ({ path: `${n}`, content: "" }));
    const source = bytesAccess(await buildZip(members));
    expect((await listZip(source, { ...ARCHIVE_LIMITS, entries: 5 })).ok).toBe(true);
    expect(await listZip(source, { ...ARCHIVE_LIMITS, entries: 4 })).toMatchObject({
      ok: false,
      problem: { kind: "too-many-entries" },
    });
  });

  test.each([
    ["/etc/pw", "absolute"],
    ["C:/file", "absolute"],
    ["../evil", "out of the archive"],
    ["a/../..", "out of the archive"],
    ["a\\..\\bc", "backslash"],
    ["a\u0000b.txt", "control character"],
    ["a\nb.txt", "control character"],
  ])("tells that %j is no path to unpack", async (path, why) => {
    const placeholder = "q".repeat(path.length);
    const bytes = await buildZip([{ path: placeholder, content: "x" }]);
    const zip = await open(patched(bytes, placeholder, path));
    expect(zip.problems).toEqual([
      { kind: "unsafe-path", path, detail: expect.stringContaining(why) },
    ]);
  });

  test.each(["a/b.py", "..a/b..", "a..b", "numpy/core/x y.so", "ünï/code.py"])(
    "lets %j through",
    async (path) => {
      const zip = await open(await buildZip([{ path, content: "x" }]));
      expect([zip.problems, zip.entries[0]?.path]).toEqual([[], path]);
    },
  );

  test("tells of a name that is marked as UTF-8 and is not", async () => {
    const zip = await open(
      patched(await buildZip([{ path: "é", content: "x" }]), "\u00c3\u00a9", "\u00c3\u0028"),
    );
    expect(kinds(zip)).toEqual([["name-not-text", "\uFFFD("]]);
  });

  test("tells of a name that stands twice", async () => {
    const bytes = await buildZip([
      { path: "one", content: "1" },
      { path: "two", content: "2" },
    ]);
    expect(kinds(await open(patched(bytes, "two", "one")))).toEqual([["duplicate-name", "one"]]);
  });

  test("tells of members that share their bytes", async () => {
    const bytes = await buildZip([
      { path: "one", content: "1" },
      { path: "two", content: "2" },
    ]);
    const overlapping = withCentral(bytes, 1, (entry) => entry.writeUInt32LE(0, 42));
    expect(kinds(await open(overlapping))).toEqual([["overlap", "one"]]);
  });

  test("tells of entries that the end record does not count", async () => {
    const bytes = Buffer.from(
      await buildZip([
        { path: "seen", content: "1" },
        { path: "hidden", content: "2" },
      ]),
    );
    bytes.writeUInt16LE(1, bytes.length - 12);
    const zip = await open(bytes);
    expect([zip.entries.length, kinds(zip)]).toEqual([1, [["directory-lies", null]]]);
  });

  test("tells of an archive that unpacks to far more than it is", async () => {
    const bytes = await buildZip([{ path: "zeros", content: new Uint8Array(5_000_000) }]);
    const tight = { ...ARCHIVE_LIMITS, ratioFreeBytes: 1_000_000 };
    const listing = await listZip(bytesAccess(bytes), tight);
    expect(listing.ok && kinds(listing.zip)).toEqual([["bomb", null]]);
    expect((await open(bytes)).problems).toEqual([]);
  });

  test("tells of a member that claims to be too large", async () => {
    const bytes = await buildZip([{ path: "small", content: "x" }]);
    const listing = await listZip(bytesAccess(bytes), { ...ARCHIVE_LIMITS, entryBytes: 0 });
    expect(listing.ok && kinds(listing.zip)).toEqual([["too-large", "small"]]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { buildZip, type ZipMember } from "@wainwright/testing";
import fc from "fast-check";
import { bytesAccess, listZip, type RandomAccess } from "../src/index.ts";
import { open, unpack, withCentral } from "./zip-helpers.ts";

function noise(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, n) => (n * n * 31) % 251);
}

describe("readEntry", () => {
  const member = fc.record({
    content: fc.string({ unit: "binary-ascii", maxLength: 300 }),
    compress: fc.boolean(),
  });

  test("gives back what was packed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(member, { maxLength: 8 }), async (contents) => {
        const members = contents.map((one, index): ZipMember => ({ path: `m/${index}`, ...one }));
        const unpacked = await unpack(await open(await buildZip(members)));
        expect(unpacked).toEqual(Object.fromEntries(members.map((one) => [one.path, one.content])));
      }),
      { numRuns: 50 },
    );
  });

  test.each([true, false])("gives a large member in pieces (compressed: %p)", async (compress) => {
    const large = Buffer.alloc(9_000_001, "native code ");
    const zip = await open(await buildZip([{ path: "x.so", content: large, compress }]));
    const pieces: number[] = [];
    for (const entry of zip.entries) {
      expect(await zip.readEntry(entry, (chunk) => pieces.push(chunk.length))).toEqual({
        ok: true,
      });
    }
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.reduce((sum, piece) => sum + piece, 0)).toBe(large.length);
  });

  const PATH = "m.bin";
  const cases = [true, false].flatMap((compress) =>
    [100, 5_000_000].map((size) => ({ compress, size })),
  );

  test.each(cases)("notices a changed byte ($compress, $size)", async ({ compress, size }) => {
    const bytes = Buffer.from(await buildZip([{ path: PATH, content: noise(size), compress }]));
    const at = 30 + PATH.length + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    const { [PATH]: outcome } = await unpack(await open(bytes));
    expect(["checksum-wrong", "data-broken"]).toContain(outcome);
  });

  test.each(cases)(
    "notices a lie about the size ($compress, $size)",
    async ({ compress, size }) => {
      const bytes = await buildZip([{ path: PATH, content: noise(size), compress }]);
      for (const lie of [size - 1, size + 1]) {
        const lying = withCentral(bytes, 0, (entry) => {
          entry.writeUInt32LE(lie, 24);
          if (!compress) entry.writeUInt32LE(lie, 20);
        });
        const { [PATH]: outcome } = await unpack(await open(lying));
        expect(["checksum-wrong", "data-broken"]).toContain(outcome);
      }
    },
  );

  test("refuses encrypted members and unknown methods", async () => {
    const bytes = await buildZip([{ path: PATH, content: "x" }]);
    const encrypted = withCentral(bytes, 0, (entry) => entry.writeUInt16LE(1, 8));
    const lzma = withCentral(bytes, 0, (entry) => entry.writeUInt16LE(14, 10));
    expect(await unpack(await open(encrypted))).toEqual({ [PATH]: "encrypted" });
    expect(await unpack(await open(lzma))).toEqual({ [PATH]: "method-unknown" });
  });

  test("refuses a member whose own header has another name", async () => {
    const bytes = await buildZip([{ path: "good.py", content: "x" }]);
    const lying = withCentral(bytes, 0, (entry) => entry.write("evil.py", 46));
    expect(await unpack(await open(lying))).toEqual({ "evil.py": "local-header-differs" });
  });

  test("refuses an entry of another archive", async () => {
    const [one, other] = await Promise.all(
      ["1", "2"].map(async (content) => open(await buildZip([{ path: "a", content }]))),
    );
    const [entry] = other?.entries ?? [];
    if (one === undefined || entry === undefined) throw new Error("no entry");
    expect(await one.readEntry(entry, () => {})).toMatchObject({ ok: false });
  });

  test("tells when the archive's source fails in mid-read", async () => {
    const bytes = await buildZip([{ path: PATH, content: noise(12_000_000), compress: false }]);
    const memory = bytesAccess(bytes);
    let broken = false;
    const source: RandomAccess = {
      ...memory,
      read: (offset, length) =>
        broken && offset > 1_000_000
          ? Promise.reject(new Error("Input/output error"))
          : memory.read(offset, length),
    };
    const listing = await listZip(source);
    if (!listing.ok) throw new Error("not listed");
    broken = true;
    const [entry] = listing.zip.entries;
    if (entry === undefined) throw new Error("no entry");
    expect(await listing.zip.readEntry(entry, () => {})).toEqual({
      ok: false,
      problem: { kind: "data-broken", path: PATH, detail: "Input/output error" },
    });
  });
});

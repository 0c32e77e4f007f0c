import { createPackageWithOptions, listPackage } from "@electron/asar";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Asar, asarArchive, bytesAccess, recognise } from "../src/index.ts";
import { inFolder } from "./archive-helpers.ts";
import { hashOf, kindsOf, walked } from "./walked.ts";

const NATIVE = Buffer.alloc(9_000_001, "native code ");

async function pack(): Promise<{ bytes: Buffer; listed: readonly string[] }> {
  return inFolder(async (folder) => {
    const root = join(folder, "app");
    mkdirSync(join(root, "node_modules/native"), { recursive: true });
    writeFileSync(join(root, "package.json"), "{}");
    writeFileSync(join(root, "empty.txt"), "");
    writeFileSync(join(root, "run.sh"), "#!/bin/sh\n", { mode: 0o755 });
    writeFileSync(join(root, "ünï.js"), "1");
    symlinkSync("run.sh", join(root, "link.sh"));
    writeFileSync(join(root, "large.bin"), NATIVE);
    writeFileSync(join(root, "node_modules/native/main.node"), NATIVE);
    const path = join(folder, "app.asar");
    await createPackageWithOptions(root, path, { unpack: "*.node" });
    return { bytes: readFileSync(path), listed: listPackage(path, { isPack: false }) };
  });
}

async function open(bytes: Uint8Array): Promise<Asar> {
  const opened = await asarArchive(bytesAccess(bytes));
  if (!opened.ok) throw new Error(opened.problem.detail);
  return opened.asar;
}

/** Builds an archive with any header. */
function build(header: unknown, content = ""): Buffer {
  const json = Buffer.from(JSON.stringify(header));
  const padded = Math.ceil(json.length / 4) * 4;
  const bytes = Buffer.alloc(16 + padded);
  bytes.writeUInt32LE(4, 0);
  bytes.writeUInt32LE(padded + 8, 4);
  bytes.writeUInt32LE(padded + 4, 8);
  bytes.writeUInt32LE(json.length, 12);
  json.copy(bytes, 16);
  return Buffer.concat([bytes, Buffer.from(content)]);
}

describe("an asar archive", () => {
  test("made by Electron's own program is read", async () => {
    const { bytes, listed } = await pack();
    const asar = await open(bytes);
    const { members, problems } = await walked(asar);
    expect(problems).toEqual([]);
    expect(members.map((one) => `/${one.path}`).toSorted()).toEqual(listed.toSorted());
    expect(asar.unpacked).toEqual(["node_modules/native/main.node"]);
    const of = (path: string) => members.find((one) => one.path === path);
    expect(of("large.bin")).toMatchObject({ size: NATIVE.length, content: hashOf(NATIVE) });
    expect(of("run.sh")).toMatchObject({ mode: 0o755, content: hashOf("#!/bin/sh\n") });
    expect(of("empty.txt")).toMatchObject({ kind: "file", content: hashOf("") });
    expect(of("link.sh")).toMatchObject({ kind: "link", linkTarget: "run.sh" });
    expect(of("node_modules")).toMatchObject({ kind: "folder", mode: null });
    expect(of("node_modules/native/main.node")?.content).toBe("member-unsupported");
    expect(recognise(bytes.subarray(0, 512), "any")).toBe("asar");
  });

  test("tells of a changed byte by the sum that its header has", async () => {
    const { bytes } = await pack();
    bytes[bytes.length - 1] = 0;
    const { members } = await walked(await open(bytes));
    expect(members.filter((one) => one.content === "checksum-wrong").length).toBe(1);
  });

  test("that is cut has members without their content", async () => {
    const { bytes } = await pack();
    const { problems, members } = await walked(await open(bytes.subarray(0, -1)));
    expect([problems.length, problems[0]?.kind]).toEqual([1, "data-broken"]);
    expect(members.filter((one) => one.content === "data-broken").length).toBe(1);
  });

  const file = { size: 1, offset: "0" };
  test.each([
    ["a way out", { files: { "../evil": file } }, ["unsafe-path ../evil"]],
    ["an absolute path", { files: { "/evil": file } }, ["unsafe-path /evil"]],
    ["nothing", { files: {} }, []],
  ])("with %s is told", async (_, header, kinds) => {
    expect(kindsOf((await walked(await open(build(header, "x")))).problems)).toEqual(kinds);
  });

  let deep: object = {};
  for (let depth = 0; depth < 300; depth++) deep = { files: { a: deep } };
  test.each([
    ["no folder", { size: 3 }],
    ["a folder that is a list", { files: [] }],
    ["a member that is a number", { files: { a: 1 } }],
    ["a negative size", { files: { a: { size: -1, offset: "0" } } }],
    ["an offset that is a fraction", { files: { a: { size: 1, offset: "1.5" } } }],
    ["a file without an offset", { files: { a: { size: 1 } } }],
    ["folders without end", deep],
  ])("of %s is refused", async (_, header) => {
    const opened = await asarArchive(bytesAccess(build(header)));
    expect(opened).toMatchObject({ ok: false, problem: { kind: "directory-broken" } });
  });

  test("with 100,000 members is read in seconds", async () => {
    const names = Array.from({ length: 100_000 }, (_, n) => [`file${n}.js`, file] as const);
    const started = performance.now();
    let count = 0;
    await (await open(build({ files: Object.fromEntries(names) }, "x"))).walk(async () => {
      count++;
    });
    expect([count, performance.now() - started < 20_000]).toEqual([100_000, true]);
  });

  test("of any bytes, or changed, is answered", async () => {
    const whole = build({ files: { a: file, b: { files: { c: file } }, d: { link: "a" } } }, "xyz");
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change), fc.nat(whole.length), async (changes, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        for (const part of [bytes, bytes.subarray(0, length), bytes.subarray(length)]) {
          recognise(part, "x");
          const opened = await asarArchive(bytesAccess(part));
          if (opened.ok) await walked(opened.asar);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

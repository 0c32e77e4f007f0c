import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { parseManifest } from "@wainwright/manifest";
import { realHost } from "@wainwright/testing";
import { bytesAccess } from "@wainwright/archive";
import { verifyFile } from "@wainwright/verify";
import { type FinishedProgram, placePrograms } from "../../src/output/place-programs.ts";
import { targetOf } from "../platform-of.ts";

const folder = mkdtempSync(join(tmpdir(), "placed ü "));
const machine = realHost(process.env);
afterAll(async () => {
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

const report = await verifyFile({ fileName: "text", source: bytesAccess(Buffer.from("text")) });
const placing = { pattern: "{arch}/{name}", commit: "c0ffee" };
let output = "";
beforeEach(() => {
  output = mkdtempSync(join(folder, "out-"));
});

function made(name: string, content: string | Readonly<Record<string, string>>): FinishedProgram {
  const path = join(mkdtempSync(join(folder, "made-")), name);
  if (typeof content === "string") writeFileSync(path, content);
  else {
    mkdirSync(path);
    for (const [file, text] of Object.entries(content)) writeFileSync(join(path, file), text);
  }
  return {
    ...{ kind: "pyinstaller", name, version: null, target: targetOf("armv7"), path },
    ...{ extension: "", seconds: 1.26, notes: [], report },
  };
}

/** Holds the manifest to its published schema with the program that CI has for such. */
function schemaProblems(): string {
  const root = join(import.meta.dirname, "../../../..");
  const program = join(root, ".cache/tools/bin/check-jsonschema");
  if (!existsSync(program)) return "npm test installs check-jsonschema into .cache/tools";
  const schema = join(root, "docs/schema/manifest.v1.json");
  const argv = ["--schemafile", schema, join(output, "manifest.json")];
  const { status, stdout, stderr } = spawnSync(program, argv, { encoding: "utf8" });
  return status === 0 ? "" : `${stdout}${stderr}`;
}

const manifest = () => parseManifest(readFileSync(join(output, "manifest.json"), "utf8")) ?? [];

describe("programs in the output folder", () => {
  it("lie under their names, a row each in the manifest", async () => {
    await placePrograms(machine.host, [made("kt", "one"), made("tts", { a: "1", b: "2" })], {
      ...{ output, ...placing },
    });
    expect(readFileSync(join(output, "armv7l/kt"), "utf8")).toBe("one");
    expect(readdirSync(join(output, "armv7l/tts")).toSorted()).toEqual(["a", "b"]);
    expect(manifest()).toMatchObject([
      { file: "armv7l/kt", target: "armv7-linux-gnu", size: 3, seconds: 1.3, commit: "c0ffee" },
      { file: "armv7l/tts", size: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(schemaProblems()).toBe("");
  });

  it("stay when others come, and make way for what is new", async () => {
    await placePrograms(machine.host, [made("kt", "one"), made("tts", { old: "1" })], {
      ...{ output, ...placing },
    });
    await placePrograms(machine.host, [made("tts", { new: "2" })], { output, ...placing });
    expect(readdirSync(join(output, "armv7l/tts"))).toEqual(["new"]);
    expect(manifest().map(({ file }) => file)).toEqual(["armv7l/kt", "armv7l/tts"]);
    rmSync(join(output, "armv7l/kt"));
    await placePrograms(machine.host, [made("tts", "a file now")], { output, ...placing });
    expect(manifest().map(({ file }) => file)).toEqual(["armv7l/tts"]);
    expect(readFileSync(join(output, "armv7l/tts"), "utf8")).toBe("a file now");
  });

  it("whose names some disks would take for one are refused before any is placed", async () => {
    const programs = [made("kt", "one"), made("KT", "two")];
    await expect(
      placePrograms(machine.host, programs, { output, ...placing }),
    ).rejects.toMatchObject({
      code: "outputs-collide",
      message: "armv7l/kt and armv7l/KT are one name on some disks",
    });
    expect(existsSync(join(output, "armv7l"))).toBe(false);
  });

  it("cannot be called as the manifest is", async () => {
    const pattern = "{name}";
    await expect(
      placePrograms(machine.host, [made("Manifest.json", "x")], { ...placing, output, pattern }),
    ).rejects.toMatchObject({ code: "outputs-collide" });
  });

  it("are all placed, or none", async () => {
    const lost = made("lost", "gone meanwhile");
    rmSync(lost.path);
    const programs = [made("kt", "one"), lost];
    await expect(placePrograms(machine.host, programs, { output, ...placing })).rejects.toThrow(
      /ENOENT/,
    );
    expect(readdirSync(output, { recursive: true })).toEqual(["armv7l"]);
  });

  it("leave nothing half made beside them", async () => {
    await placePrograms(machine.host, [made("tts", { a: "1" })], { output, ...placing });
    expect(readdirSync(join(output, "armv7l"))).toEqual(["tts"]);
  });
});

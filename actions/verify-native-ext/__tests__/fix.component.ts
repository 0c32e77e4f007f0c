import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { buildWheel } from "@wainwright/testing";
import { tool } from "../../../packages/archive/__tests__/archive-helpers.ts";
import { armModule } from "./arm-programs.ts";
import { startHere, useFolder } from "./on-machine.ts";

const FOLDER = useFolder();
const MINUTE = 60_000;
const SO = "tiny.cpython-311-arm-linux-gnueabihf.so";
/** The function is new in glibc 2.36. */
const MODULE = armModule("extern unsigned arc4random(void); return arc4random() ? CREATE : 0;");
const LYING = "demo-1.0-cp311-cp311-manylinux2014_armv7l.manylinux_2_17_armv7l.whl";
const TRUE = "demo-1.0-cp311-cp311-manylinux_2_36_armv7l.whl";

/** Writes the wheel that lies into a folder of its own. */
async function lyingIn(name: string, fileName = LYING, more: object = {}): Promise<string> {
  const tags = LYING.slice("demo-1.0-".length, -".whl".length);
  const { bytes } = await buildWheel({ tags, files: { [SO]: MODULE, "a.py": "" }, ...more });
  mkdirSync(join(FOLDER, name));
  writeFileSync(join(FOLDER, name, fileName), bytes);
  return join(FOLDER, name);
}

const python = (code: string, ...args: readonly string[]) =>
  tool("python3", ["-c", code, ...args]).toString();

describe("a wheel whose tag promises an older system", () => {
  test(
    "is written anew with its true tag, and the step fails all the same",
    async () => {
      const folder = await lyingIn("fixed");
      const before = readFileSync(join(folder, LYING));
      const { failure, outputs, lines } = await startHere(FOLDER, { path: folder, fix: "true" });
      expect(failure?.code).toBe("findings-reported");
      expect(outputs).toMatchObject({
        ok: false,
        fixed: [join(folder, TRUE)],
        report: { fixed: [join(folder, TRUE)] },
      });
      expect(lines).toContain(
        `info: ${join(folder, LYING)}: written anew as ${join(folder, TRUE)}`,
      );
      expect(readdirSync(folder)).toEqual([LYING, TRUE]);
      expect(readFileSync(join(folder, LYING)).equals(before)).toBe(true);
    },
    MINUTE,
  );

  test(
    "is then one that passes, with RECORD and WHEEL as they have to be",
    async () => {
      const path = join(FOLDER, "fixed", TRUE);
      const { failure, outputs } = await startHere(FOLDER, { path, "fail-on": "warning" });
      expect({ failure, outputs }).toMatchObject({
        failure: null,
        outputs: { ok: true, findings: [], "platform-tags": ["manylinux_2_36_armv7l"] },
      });
      const code = `
import base64, csv, hashlib, io, sys, zipfile
wheel = zipfile.ZipFile(sys.argv[1])
rows = list(csv.reader(io.StringIO(wheel.read("demo-1.0.dist-info/RECORD").decode())))
assert [row[0] for row in rows] == wheel.namelist(), rows
for path, digest, size in rows[:-1]:
    content = wheel.read(path)
    hashed = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    assert (digest, size) == ("sha256=" + hashed, str(len(content))), path
print([line for line in wheel.read("demo-1.0.dist-info/WHEEL").decode().splitlines() if line.startswith("Tag")])`;
      expect(python(code, path)).toBe("['Tag: cp311-cp311-manylinux_2_36_armv7l']\n");
    },
    MINUTE,
  );

  test(
    "is the same file when it is fixed again",
    async () => {
      const folder = await lyingIn("twice");
      const fix = () => startHere(FOLDER, { path: `${folder}/*2014*`, fix: "true" });
      await fix();
      const once = readFileSync(join(folder, TRUE));
      await setTimeout(2_100); // ZIP counts time in steps of two seconds.
      const { outputs } = await fix();
      expect(outputs["fixed"]).toEqual([join(folder, TRUE)]);
      expect(readFileSync(join(folder, TRUE)).equals(once)).toBe(true);
      expect(readdirSync(folder)).toEqual([LYING, TRUE]);
    },
    MINUTE,
  );

  test(
    "never takes the place of another wheel",
    async () => {
      const folder = await lyingIn("occupied");
      writeFileSync(join(folder, TRUE), "another");
      const { failure } = await startHere(FOLDER, { path: `${folder}/*2014*`, fix: "true" });
      expect(failure).toMatchObject({
        code: "inputs-invalid",
        message: `fix: ${join(folder, TRUE)} is there already, and is another wheel`,
      });
      expect(readFileSync(join(folder, TRUE), "utf8")).toBe("another");
      expect(readdirSync(folder)).toEqual([LYING, TRUE]);
    },
    MINUTE,
  );

  test(
    "is written beside the link that leads to it",
    async () => {
      const folder = await lyingIn("linked");
      mkdirSync(join(FOLDER, "links"));
      const link = join(FOLDER, "links", LYING);
      symlinkSync(`../linked/${LYING}`, link);
      const { outputs } = await startHere(FOLDER, { path: link, fix: "true" });
      expect(outputs["fixed"]).toEqual([join(FOLDER, "links", TRUE)]);
      expect(readdirSync(folder)).toEqual([LYING]);
    },
    MINUTE,
  );

  test(
    "and whose build number is in its name only is told to be beyond repair",
    async () => {
      const folder = await lyingIn("build", LYING.replace("demo-1.0-", "demo-1.0-7-"));
      const { failure } = await startHere(FOLDER, { path: folder, fix: "true" });
      expect(failure).toMatchObject({
        code: "tool-failed",
        message: expect.stringMatching(
          /could not be given the tag manylinux_2_36_armv7l: [\s\S]*build numbers/,
        ),
      });
      expect(readdirSync(folder)).toHaveLength(1);
    },
    MINUTE,
  );
});

describe("a wheel that is left as it is", () => {
  test.each([
    ["with another fault", LYING, { record: (lines: readonly string[]) => lines.slice(1) }],
    ["with a true tag", TRUE, { tags: "cp311-cp311-manylinux_2_36_armv7l" }],
    [
      "for another machine",
      LYING.replaceAll("armv7l", "aarch64"),
      { tags: "cp311-cp311-manylinux2014_aarch64.manylinux_2_17_aarch64" },
    ],
  ])(
    "is one %s",
    async (what, fileName, more) => {
      const folder = await lyingIn(what, fileName, more);
      const { outputs } = await startHere(FOLDER, { path: folder, fix: "true" });
      expect(outputs["fixed"]).toEqual([]);
      expect(readdirSync(folder)).toEqual([fileName]);
    },
    MINUTE,
  );

  test(
    "is one that nobody asked to fix",
    async () => {
      const folder = await lyingIn("unasked");
      const { outputs } = await startHere(FOLDER, { path: folder });
      expect(outputs).toMatchObject({ ok: false, fixed: [] });
      expect(readdirSync(folder)).toEqual([LYING]);
    },
    MINUTE,
  );
});

test(
  "a wheel keeps the modes of its files when it is tagged anew",
  async () => {
    const folder = await lyingIn("modes");
    const path = join(folder, LYING);
    copyFileSync(path, join(folder, "plain"));
    const code = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as old, zipfile.ZipFile(sys.argv[2], "w") as new:
    for info in old.infolist():
        info.external_attr = (0o100755 if info.filename.endswith(".so") else 0o100644) << 16
        new.writestr(info, old.read(info.filename))`;
    python(code, join(folder, "plain"), path);
    await startHere(FOLDER, { path, fix: "true", "fail-on": "never" });
    const modes = `
import sys, zipfile
print([oct(info.external_attr >> 16) for info in zipfile.ZipFile(sys.argv[1]).infolist()])`;
    expect(python(modes, join(folder, TRUE))).toMatch(/^\['0o100755', '0o100644',/);
  },
  MINUTE,
);

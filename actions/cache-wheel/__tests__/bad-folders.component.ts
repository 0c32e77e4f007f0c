import { randomBytes } from "node:crypto";
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildWheel, type HeldNamespace, holdNamespace, pureWheel } from "@wainwright/testing";
import { cacheWheel, type Ended } from "./in-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "cache-wheel-bad-"));
const NAMESPACES: HeldNamespace[] = [];
const BIG = "demo-1.0-py3-none-any.whl";
const SMALL = "tiny-1.0-py3-none-any.whl";

beforeAll(async () => {
  NAMESPACES.push(await holdNamespace(process.getuid?.() ?? -1));
  for (const name of ["big", "small", "full", "read-only"]) mkdirSync(join(folder, name));
  // It cannot be packed.
  const big = await buildWheel({ files: { "demo/data": randomBytes(2_000_000) } });
  writeFileSync(join(folder, "big", BIG), big.bytes);
  copyFileSync(await pureWheel(folder, "tiny", "1.0"), join(folder, "small", SMALL));
});
afterAll(() => {
  for (const one of NAMESPACES) one.close();
  rmSync(folder, { recursive: true });
});

function namespace(): HeldNamespace {
  const [held] = NAMESPACES;
  if (held === undefined) throw new Error("there is no namespace");
  return held;
}

/** Runs something as root in the namespace, whose mounts nobody else sees. */
function inside(...argv: readonly string[]): void {
  const [program, ...args] = namespace().enter(argv, folder);
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${argv.join(" ")}: ${stderr}`);
}

function run(inputs: Readonly<Record<string, string>>): Ended {
  const held = namespace();
  const enter = (argv: readonly string[], at: string) => held.enter(argv, at);
  return cacheWheel({ folder, enter }, { target: "armv7", ...inputs });
}

const save = (cache: string, wheels: string) => run({ "cache-path": cache, wheels, mode: "save" });
const restore = (cache: string, requirements: string) =>
  run({ "cache-path": cache, wheels: `from-${cache}`, mode: "restore", requirements });

describe("a cache folder that is read-only", () => {
  test("gives what it has and takes nothing, told and no error", () => {
    expect(save("read-only", "small").outputs).toMatchObject({ saved: [{ outcome: "saved" }] });
    inside("mount", "--bind", "read-only", "read-only");
    inside("mount", "-o", "remount,bind,ro", join(folder, "read-only"));
    const kept = save("read-only", "big");
    expect(kept).toMatchObject({
      status: 0,
      outputs: { saved: [{ name: BIG, outcome: "refused" }] },
    });
    expect(kept.log).toMatch(/is it read-only\?[\s\S]*Choose a folder that may be written/);
    expect(restore("read-only", "tiny==1.0\ndemo==1.0")).toMatchObject({
      status: 0,
      outputs: { restored: [{ name: "tiny" }], missed: [{ name: "demo" }] },
    });
    expect(existsSync(join(folder, "from-read-only", SMALL))).toBe(true);
  });
});

describe("a cache folder that is full", () => {
  test("refuses what has no room, told and no error, keeps nothing half, and takes what has", () => {
    inside("mount", "-t", "tmpfs", "-o", "size=1m", "none", join(folder, "full"));
    const refused = save("full", "big");
    expect(refused).toMatchObject({
      status: 0,
      outputs: { saved: [{ name: BIG, outcome: "refused" }] },
    });
    expect(refused.log).toMatch(/disk-full/);
    inside("sh", "-c", 'test -z "$(find full -type f)"');
    expect(save("full", "small").outputs).toMatchObject({ saved: [{ outcome: "saved" }] });
    expect(restore("full", "tiny==1.0\ndemo==1.0")).toMatchObject({
      status: 0,
      outputs: { restored: [{ name: "tiny" }], missed: [{ name: "demo" }] },
    });
  });
});

describe("a cache folder behind a link", () => {
  test("serves as any", () => {
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "link"));
    expect(save("link", "small").outputs).toMatchObject({ saved: [{ outcome: "saved" }] });
    expect(restore("real", "tiny==1.0").outputs).toMatchObject({ "cache-hit": true });
    expect(restore("link", "tiny==1.0").outputs).toMatchObject({ "cache-hit": true });
  });
});

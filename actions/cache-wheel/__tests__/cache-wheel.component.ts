import { spawnSync } from "node:child_process";
import {
  copyFileSync,
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
import { afterAll, describe, expect, test } from "@jest/globals";
import { pureWheel } from "@wainwright/testing";

const MAIN = join(import.meta.dirname, "../../../packages/cli/src/main.ts");
const folder = mkdtempSync(join(tmpdir(), "cache-wheel ü "));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command in the folder, with a cache folder of its own. */
function cacheWheel(inputs: Readonly<Record<string, string>>) {
  const all = { cache: "folder", "cache-path": "cache", ...inputs };
  const options = Object.entries(all).map(([name, value]) => `--${name}=${value}`);
  const argv = ["--import", import.meta.resolve("tsx"), MAIN, "cache-wheel", "--json", ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: folder,
    encoding: "utf8",
  });
  const outputs = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
  return { status, outputs, log: stderr };
}

describe("wheels one by one", () => {
  const wanted = { wheels: "house", target: "armv7", requirements: "tiny==1.0\nother==2.0" };

  test("are kept, and come back, each for itself", async () => {
    mkdirSync(join(folder, "house"));
    const wheel = await pureWheel(folder, "tiny", "1.0");
    copyFileSync(wheel, join(folder, "house/tiny-1.0-py3-none-any.whl"));
    expect(cacheWheel({ ...wanted, mode: "save" })).toMatchObject({
      status: 0,
      outputs: { saved: [{ name: "tiny-1.0-py3-none-any.whl", outcome: "saved" }] },
    });
    rmSync(join(folder, "house"), { recursive: true });
    const { status, outputs, log } = cacheWheel(wanted);
    expect({ status, outputs }).toMatchObject({
      status: 0,
      outputs: {
        "cache-hit": false,
        restored: [{ name: "tiny", version: "1.0" }],
        missed: [{ name: "other", reason: "nothing of this package is in the cache" }],
      },
    });
    expect(log).toMatch(/1 of 2 wheels are there/);
    expect(readdirSync(join(folder, "house"))).toEqual(["tiny-1.0-py3-none-any.whl"]);
  });

  test("of another key are others, and the difference is told", () => {
    expect(cacheWheel({ ...wanted, requirements: "tiny==1.0", key: "gcc-14" })).toMatchObject({
      outputs: {
        missed: [{ reason: "option key is gcc-14, the nearest entry has not given" }],
      },
    });
  });

  test("are looked for, and not brought", () => {
    rmSync(join(folder, "house"), { recursive: true });
    expect(
      cacheWheel({ ...wanted, requirements: "tiny==1.0", "lookup-only": "true" }),
    ).toMatchObject({ status: 0, outputs: { "cache-hit": true } });
    expect(existsSync(join(folder, "house"))).toBe(false);
  });

  test("that are missing fail where they must not", () => {
    const { status, log } = cacheWheel({ ...wanted, "fail-on-cache-miss": "true" });
    expect(status).toBe(1);
    expect(log).toMatch(/cache-miss: not everything that was asked for/);
  });
});

describe("any files under a key", () => {
  const kept = { path: "kept", key: "kept-2" };

  test("are where they were, by their key or the nearest of others", () => {
    mkdirSync(join(folder, "kept/deep"), { recursive: true });
    writeFileSync(join(folder, "kept/deep/file"), "content");
    expect(cacheWheel({ ...kept, mode: "save" })).toMatchObject({
      outputs: { saved: [{ name: "kept-2", outcome: "saved" }] },
    });
    for (const key of ["kept-2", "kept-3"]) {
      rmSync(join(folder, "kept"), { recursive: true });
      expect(cacheWheel({ ...kept, key, "restore-keys": "nothing-\nkept-" })).toMatchObject({
        outputs: {
          "cache-hit": key === "kept-2",
          "cache-primary-key": key,
          "cache-matched-key": "kept-2",
        },
      });
      expect(readFileSync(join(folder, "kept/deep/file"), "utf8")).toBe("content");
    }
  });

  test("of another path are others", () => {
    expect(cacheWheel({ ...kept, path: "elsewhere" })).toMatchObject({
      outputs: { "cache-hit": false, "cache-matched-key": "" },
    });
  });

  test("that were spoilt are not unpacked", () => {
    rmSync(join(folder, "kept"), { recursive: true });
    const found = spawnSync("find", [join(folder, "cache"), "-name", "files.tar"], {
      encoding: "utf8",
    }).stdout.trim();
    writeFileSync(found, "no tar at all");
    const { outputs, log } = cacheWheel(kept);
    expect(outputs).toMatchObject({ "cache-hit": false, "cache-matched-key": "" });
    expect(log).toMatch(/a bad entry of folder .*its file has \d+ bytes instead of/);
    expect(existsSync(join(folder, "kept"))).toBe(false);
  });
});

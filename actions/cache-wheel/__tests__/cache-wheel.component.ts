import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
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
import { buildElf, buildWheel, pureWheel } from "@wainwright/testing";
import { cacheWheel as inTerminal, type Ended } from "./in-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "cache-wheel ü "));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function cacheWheel(inputs: Readonly<Record<string, string>>): Ended {
  return inTerminal({ folder }, inputs);
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

  test("are looked for, and not brought, and what is not there is told with the reason", () => {
    rmSync(join(folder, "house"), { recursive: true });
    expect(
      cacheWheel({ ...wanted, requirements: "tiny==1.0", "lookup-only": "true" }),
    ).toMatchObject({ status: 0, outputs: { "cache-hit": true } });
    const requirements = "tiny==2.0\nother==2.0";
    expect(cacheWheel({ ...wanted, requirements, "lookup-only": "true" })).toMatchObject({
      status: 0,
      outputs: {
        "cache-hit": false,
        missed: [
          { name: "tiny", reason: "version is 2.0, the nearest entry has 1.0" },
          { name: "other", reason: "nothing of this package is in the cache" },
        ],
      },
    });
    expect(existsSync(join(folder, "house"))).toBe(false);
  });

  test("that are missing fail where they must not", () => {
    const { status, log } = cacheWheel({ ...wanted, "fail-on-cache-miss": "true" });
    expect(status).toBe(1);
    expect(log).toMatch(/cache-miss: not everything that was asked for/);
  });
});

describe("wheels that are not what they say", () => {
  test("are not kept, and told, and those beside them are", async () => {
    const house = join(folder, "doubtful");
    mkdirSync(house);
    const foreign = await buildWheel({
      tags: "cp311-cp311-linux_armv7l",
      files: { "demo.cpython-311-arm-linux-gnueabihf.so": buildElf({ machine: 183 }) },
    });
    writeFileSync(join(house, foreign.fileName), foreign.bytes);
    writeFileSync(join(house, "junk-1.0-py3-none-any.whl"), "no wheel at all");
    mkdirSync(join(house, "folder-1.0-py3-none-any.whl"));
    copyFileSync(await pureWheel(folder, "good", "1.0"), join(house, "good-1.0-py3-none-any.whl"));
    const { status, outputs, log } = cacheWheel({
      ...{ wheels: "doubtful", target: "armv7", mode: "save" },
    });
    expect({ status, outputs }).toMatchObject({
      status: 0,
      outputs: {
        saved: [
          { name: foreign.fileName, outcome: "refused" },
          { name: "folder-1.0-py3-none-any.whl", outcome: "refused" },
          { name: "good-1.0-py3-none-any.whl", outcome: "saved" },
          { name: "junk-1.0-py3-none-any.whl", outcome: "refused" },
        ],
      },
    });
    expect(log).toMatch(/demo-1\.0\S* is not kept: [\w-]+: demo\.cpython/);
    expect(log).toMatch(/junk-1\.0\S* is not kept: /);
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

  test("keep to the size of their folder", () => {
    const limit = { ...kept, "cache-path": "small", "cache-max-size": "1B", mode: "save" };
    cacheWheel({ ...limit, key: "first" });
    cacheWheel({ ...limit, key: "second" });
    const look = { ...kept, "cache-path": "small", "lookup-only": "true" };
    expect(cacheWheel({ ...look, key: "first" }).outputs).toMatchObject({ "cache-hit": false });
    expect(cacheWheel({ ...look, key: "second" }).outputs).toMatchObject({ "cache-hit": true });
  });

  test("that are not there are not kept, and told", () => {
    const { status, outputs, log } = cacheWheel({ path: "absent", key: "none", mode: "save" });
    expect({ status, outputs }).toMatchObject({
      status: 0,
      outputs: { saved: [{ name: "none", outcome: "refused" }] },
    });
    expect(log).toMatch(/absent/);
  });

  test("bear no signature in GitHub's cache, and where one is required are asked for nowhere", () => {
    const { publicKey } = generateKeyPairSync("ed25519");
    const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
    const signed = { "require-signature": "true", "verify-keys": pem };
    const { status, log } = cacheWheel({ ...kept, cache: "github", ...signed });
    expect(status).not.toBe(0);
    expect(log).toMatch(/inputs-invalid: require-signature: files under a key bear none/);
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

import { generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pureWheel } from "@wainwright/testing";
import { cacheWheel } from "./in-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "cache-wheel-signed-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Makes a pair of keys as openssl writes them. */
function pair() {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return {
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
  };
}

const OURS = pair();
const THEIRS = pair();

beforeAll(async () => {
  mkdirSync(join(folder, "house"));
  cpSync(await pureWheel(folder, "tiny", "1.0"), join(folder, "house/tiny-1.0-py3-none-any.whl"));
});

/** Keeps the wheel in a cache of that name, signed so. */
function keep(cache: string, signing: Readonly<Record<string, string>>): void {
  const inputs = { wheels: "house", target: "armv7", mode: "save", "cache-path": cache };
  expect(cacheWheel({ folder }, { ...inputs, ...signing })).toMatchObject({
    status: 0,
    outputs: { saved: [{ outcome: "saved" }] },
  });
}

/** Asks the cache for the wheel. */
function bring(cache: string, signing: Readonly<Record<string, string>>) {
  const into = `into-${cache}`;
  const inputs = { wheels: into, target: "armv7", requirements: "tiny==1.0", mode: "restore" };
  const ended = cacheWheel({ folder }, { ...inputs, "cache-path": cache, ...signing });
  return { ...ended, hit: ended.outputs["cache-hit"], into: join(folder, into) };
}

const DEMANDING = { "require-signature": "true", "verify-keys": OURS.publicKey };

describe("where a signature is required", () => {
  test("a wheel that our key signed comes back", () => {
    keep("ours", { "signing-key": OURS.privateKey });
    const { status, hit, into } = bring("ours", DEMANDING);
    expect({ status, hit }).toEqual({ status: 0, hit: true });
    expect(readdirSync(into)).toEqual(["tiny-1.0-py3-none-any.whl"]);
  });

  test("the signing key's own signatures count by themselves", () => {
    keep("own", { "signing-key": OURS.privateKey });
    const signing = { "signing-key": OURS.privateKey, "require-signature": "true" };
    expect(bring("own", signing)).toMatchObject({ status: 0, hit: true });
  });

  test.each([
    [
      "a foreign key signed",
      { "signing-key": THEIRS.privateKey },
      "is signed by a key that is not",
    ],
    ["nobody signed", {}, "is not signed"],
  ])("a wheel that %s is a miss, told, and no error", (name, signing, reason) => {
    const cache = name.replaceAll(" ", "-");
    keep(cache, signing);
    const { status, hit, log, outputs } = bring(cache, DEMANDING);
    expect({ status, hit }).toEqual({ status: 0, hit: false });
    expect(outputs["missed"]).toMatchObject([
      { name: "tiny", reason: expect.stringContaining(reason) },
    ]);
    expect(log).toMatch(new RegExp(`warning.*a bad entry of folder .* is deleted: it ${reason}`));
  });
});

describe("where none is required", () => {
  test("what a foreign key signed comes back, for nobody asked who made it", () => {
    keep("foreign", { "signing-key": THEIRS.privateKey });
    expect(bring("foreign", {})).toMatchObject({ status: 0, hit: true });
  });
});

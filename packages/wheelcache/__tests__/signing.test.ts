import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { type Signing, EntrySigner } from "../src/entry/signing.ts";
import { wheelParts } from "./parts.ts";

/** Makes a pair of keys as openssl writes them. */
function pair(type: "ed25519" | "ed448" = "ed25519") {
  const { privateKey, publicKey } = generateKeyPairSync(type as "ed25519");
  return {
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
  };
}

const OURS = pair();
const THEIRS = pair();
const ENTRY = {
  parts: wheelParts(),
  file: { name: "numpy-2.4.6-cp311-cp311-linux_armv7l.whl", sha256: "b".repeat(64), size: 7 },
};
const BUILT = { seconds: 1, strategy: "cross", tools: "", at: 0 };

function signer(given: Partial<Signing>): EntrySigner {
  return new EntrySigner({ privateKey: null, publicKeys: [], required: false, ...given });
}

function signed(by: EntrySigner, entry = ENTRY) {
  return { ...entry, built: BUILT, signature: by.sign(entry) };
}

const ours = signer({ privateKey: OURS.privateKey });
const demanding = signer({ publicKeys: [OURS.publicKey], required: true });

describe("a signature", () => {
  test("of our key is right, and says whose it is", () => {
    expect(demanding.problem(signed(ours))).toBeNull();
    expect(signed(ours).signature?.key).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ["the bytes", { ...ENTRY, file: { ...ENTRY.file, sha256: "c".repeat(64) } }],
    ["the parts", { ...ENTRY, parts: wheelParts({ target: "arm64-linux-gnu" }) }],
    ["the name", { ...ENTRY, file: { ...ENTRY.file, name: "numpy-2.4.6-py3-none-any.whl" } }],
  ])("is wrong where %s are not those that were signed", (_, entry) => {
    const forged = { ...signed(ours), ...entry };
    expect(demanding.problem(forged)).toBe("its signature is wrong");
    expect(signer({ publicKeys: [OURS.publicKey] }).problem(forged)).toBe("its signature is wrong");
  });

  test("is asked for and not there", () => {
    expect(demanding.problem(signed(signer({})))).toBe("it is not signed");
    expect(signer({}).problem(signed(signer({})))).toBeNull();
  });

  test("of a foreign key counts for nothing", () => {
    const foreign = signed(signer({ privateKey: THEIRS.privateKey }));
    expect(demanding.problem(foreign)).toBe("it is signed by a key that is not ours");
    expect(ours.problem(foreign)).toBeNull();
  });
});

describe("a key", () => {
  test.each([
    ["no key at all", "secret words"],
    ["of another kind", pair("ed448").privateKey],
  ])("that is %s is refused, and not shown", (_, privateKey) => {
    const made = () => signer({ privateKey });
    expect(made).toThrow(expect.objectContaining({ code: "inputs-invalid" }));
    expect(made).not.toThrow(/secret words/);
  });

  test("is needed where signatures are", () => {
    expect(() => signer({ required: true })).toThrow(/require-signature needs a key/);
  });
});

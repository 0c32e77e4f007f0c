import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { Failure } from "@wainwright/core";
import { type Manifest, type Signature, signedText } from "./manifest.ts";

/** Says who signs new entries, and whose signatures count. */
export interface Signing {
  /** An Ed25519 private key in PEM (PKCS #8); null: new entries are not signed. */
  readonly privateKey: string | null;
  /** Ed25519 public keys in PEM (SPKI); the private key's own counts too. */
  readonly publicKeys: readonly string[];
  /** Whether an entry without a signature of one of them is none. */
  readonly required: boolean;
}

/** Signs entries, and tells whose signature one bears. */
export class EntrySigner {
  readonly #privateKey: KeyObject | null;
  readonly #publicKeys: ReadonlyMap<string, KeyObject>;
  readonly #required: boolean;

  /** @throws Failure `inputs-invalid` for what is no Ed25519 key, or where signatures are required and no key is named. */
  constructor({ privateKey, publicKeys, required }: Signing) {
    this.#privateKey = privateKey === null ? null : readKey(privateKey, createPrivateKey);
    const own = this.#privateKey === null ? [] : [createPublicKey(this.#privateKey)];
    const all = [...own, ...publicKeys.map((pem) => readKey(pem, createPublicKey))];
    this.#publicKeys = new Map(all.map((key) => [fingerprint(key), key]));
    this.#required = required;
    if (required && all.length === 0)
      throw invalid("require-signature needs a key to check with: signing-key or verify-keys");
  }

  /** Whether an entry without a signature that counts is none. */
  get isRequired(): boolean {
    return this.#required;
  }

  sign(entry: Pick<Manifest, "parts" | "file">): Signature | null {
    if (this.#privateKey === null) return null;
    return {
      key: fingerprint(createPublicKey(this.#privateKey)),
      value: sign(null, Buffer.from(signedText(entry)), this.#privateKey).toString("base64"),
    };
  }

  /** Says why an entry may not be trusted; null when it may. A signature that is there must be right, required or not. */
  problem(manifest: Manifest): string | null {
    const { signature } = manifest;
    if (signature === null) return this.#required ? "it is not signed" : null;
    const key = this.#publicKeys.get(signature.key);
    if (key === undefined) return this.#required ? "it is signed by a key that is not ours" : null;
    const text = Buffer.from(signedText(manifest));
    const isRight = verify(null, text, key, Buffer.from(signature.value, "base64"));
    return isRight ? null : "its signature is wrong";
  }
}

function readKey(pem: string, read: (pem: string) => KeyObject): KeyObject {
  try {
    const key = read(pem);
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch {
    // Not said in Node's words: they may quote the secret.
  }
  throw invalid("a signing key is no Ed25519 key in PEM");
}

function fingerprint(key: KeyObject): string {
  return createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("hex");
}

function invalid(message: string): Failure {
  return new Failure("inputs-invalid", message, {
    remedy:
      "Make a pair with `openssl genpkey -algorithm ed25519`, and give the PEM text as a secret.",
  });
}

import { jsonOrNull } from "@wainwright/core";
import { canonicalParts, type WheelParts } from "../key/wheel-parts.ts";

/** The file of an entry that says what it is; the wheel, or the archive of files, lies beside it under its own name. */
export const MANIFEST_NAME = "entry.json";
/** The archive (POSIX tar) of an entry that holds files. */
export const ARCHIVE_NAME = "files.tar";

/** Is what an entry says of itself. */
export interface Manifest {
  readonly parts: WheelParts;
  readonly file: {
    readonly name: string;
    /** Lower-case hex. */
    readonly sha256: string;
    /** In bytes. */
    readonly size: number;
  };
  readonly built: {
    /** What its build took: what a hit saves. */
    readonly seconds: number;
    readonly strategy: string;
    /** What built it: "gcc 12.2.0, cmake 3.25.1". */
    readonly tools: string;
    /** Milliseconds since 1970. */
    readonly at: number;
  };
  /** Null for an entry that nobody signed. */
  readonly signature: Signature | null;
}

/** Is an Ed25519 signature (RFC 8032) of {@link signedText}. */
export interface Signature {
  /** sha256 of the public key (SPKI, DER) in lower-case hex: says which key, and proves nothing. */
  readonly key: string;
  /** Base64. */
  readonly value: string;
}

const FORMAT = 1;

/** Writes the manifest as it is stored. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify({ format: FORMAT, ...manifest }, null, 2)}\n`;
}

/** Writes what is signed: what the wheel is, and its bytes by their sum. */
export function signedText({ parts, file }: Pick<Manifest, "parts" | "file">): string {
  return JSON.stringify([FORMAT, canonicalParts(parts), file.name, file.sha256, file.size]);
}

/** Reads a manifest of this format; null for anything else: half a file, another format, other types. */
export function parseManifest(text: string): Manifest | null {
  const read = fieldsOf(jsonOrNull(text));
  if (read?.get("format") !== FORMAT) return null;
  const parts = readParts(read.get("parts"));
  const file = readFile(read.get("file"));
  const built = readBuilt(read.get("built"));
  const signature = readSignature(read.get("signature"));
  if (parts === null || file === null || built === null || signature === undefined) return null;
  return { parts, file, built, signature };
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : null;
}

type Texts = Readonly<Record<string, string>>;

/** Null unless each of the fields is there and a text. */
function texts(value: unknown, names: readonly string[]): Texts | null {
  const found: Record<string, string> = {};
  for (const name of names) {
    const text = fieldsOf(value)?.get(name);
    if (typeof text !== "string") return null;
    found[name] = text;
  }
  return found;
}

function record(value: unknown): Texts | null {
  const fields = fieldsOf(value);
  return fields === null ? null : texts(value, [...fields.keys()]);
}

function readParts(value: unknown): WheelParts | null {
  const plain = texts(value, ["name", "version", "source", "python", "target", "floor"]);
  const options = record(fieldsOf(value)?.get("options"));
  const environment = record(fieldsOf(value)?.get("environment"));
  if (plain === null || options === null || environment === null) return null;
  const part = (name: string) => plain[name] ?? "";
  return {
    ...{ name: part("name"), version: part("version"), source: part("source") },
    ...{ python: part("python"), target: part("target"), floor: part("floor") },
    options,
    environment,
  };
}

function readFile(value: unknown): Manifest["file"] | null {
  const { name = "", sha256 = "" } = texts(value, ["name", "sha256"]) ?? {};
  const size = fieldsOf(value)?.get("size");
  const isNamed = name === ARCHIVE_NAME || /^[^/\\]+\.whl$/.test(name);
  const isUsable = isNamed && /^[0-9a-f]{64}$/.test(sha256);
  return isUsable && isCount(size) ? { name, sha256, size } : null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function readBuilt(value: unknown): Manifest["built"] | null {
  const plain = texts(value, ["strategy", "tools"]);
  const fields = fieldsOf(value);
  const [seconds, at] = [fields?.get("seconds"), fields?.get("at")];
  if (plain === null || !Number.isFinite(seconds) || !Number.isFinite(at)) return null;
  const { strategy = "", tools = "" } = plain;
  return { strategy, tools, seconds: Number(seconds), at: Number(at) };
}

/** Undefined where it is neither there nor left out. */
function readSignature(value: unknown): Signature | null | undefined {
  if (value === null) return null;
  const read = texts(value, ["key", "value"]);
  return read === null ? undefined : { key: read["key"] ?? "", value: read["value"] ?? "" };
}

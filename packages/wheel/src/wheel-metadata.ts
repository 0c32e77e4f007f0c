import { parseWheelTags, type WheelTag } from "@wainwright/platform";
import { FieldReader } from "./field-reader.ts";
import { parseHeaderFields } from "./header-fields.ts";

/** Holds what the file WHEEL of a wheel says. */
export interface WheelMetadata {
  readonly wheelVersion: { readonly major: number; readonly minor: number };
  readonly generator: string | null;
  readonly rootIsPurelib: boolean;
  /** Every tag, compressed ones expanded. */
  readonly tags: readonly WheelTag[];
  readonly build: string | null;
}

/** Gives the content of WHEEL, or everything that is wrong with it. */
export type ParsedWheelMetadata =
  | { readonly ok: true; readonly metadata: WheelMetadata }
  | { readonly ok: false; readonly problems: readonly string[] };

/** An installer must refuse a wheel of a later major version. */
const KNOWN_MAJOR = 1;

function readVersion(reader: FieldReader): WheelMetadata["wheelVersion"] {
  const text = reader.atMostOne("Wheel-Version") ?? "";
  const match = /^(\d{1,4})\.(\d{1,4})$/.exec(text);
  const version = { major: Number(match?.[1]), minor: Number(match?.[2]) };
  if (match === null) {
    reader.problems.push(`Wheel-Version is missing or no version: ${JSON.stringify(text)}`);
  } else if (version.major > KNOWN_MAJOR) {
    reader.problems.push(`Wheel-Version ${text} is later than the known ${KNOWN_MAJOR}`);
  }
  return version;
}

function readPurelib(reader: FieldReader): boolean {
  const text = reader.atMostOne("Root-Is-Purelib") ?? "";
  if (!/^(true|false)$/i.test(text)) {
    reader.problems.push(`Root-Is-Purelib is neither true nor false: ${JSON.stringify(text)}`);
  }
  return text.toLowerCase() === "true";
}

function readTags(reader: FieldReader): readonly WheelTag[] {
  const values = reader.all("Tag");
  if (values.length === 0) {
    reader.problems.push("no Tag is given");
  }
  return values.flatMap((value) => {
    const parsed = parseWheelTags(value);
    if (!parsed.ok) {
      reader.problems.push(parsed.problem);
    }
    return parsed.ok ? parsed.tags : [];
  });
}

/**
 * Reads the file WHEEL.
 *
 * See https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents.
 */
export function parseWheelMetadata(text: string): ParsedWheelMetadata {
  const reader = new FieldReader(parseHeaderFields(text));
  const metadata = {
    wheelVersion: readVersion(reader),
    // Each tool that changes a wheel may add its name: delocate does.
    generator: reader.all("Generator")[0] ?? null,
    rootIsPurelib: readPurelib(reader),
    tags: readTags(reader),
    build: reader.atMostOne("Build"),
  };
  return reader.problems.length === 0
    ? { ok: true, metadata }
    : { ok: false, problems: reader.problems };
}

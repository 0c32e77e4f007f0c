import { FieldReader } from "./field-reader.ts";
import { type HeaderFields, parseHeaderFields } from "./header-fields.ts";
import { isProjectName } from "./project-name.ts";
import { isVersion } from "./version.ts";

/** Holds the core metadata of a distribution. */
export interface Metadata {
  readonly metadataVersion: { readonly major: number; readonly minor: number };
  readonly name: string;
  readonly version: string;
  readonly requiresPython: string | null;
  /** Requirements with their markers (PEP 508), each on one line. */
  readonly requiresDist: readonly string[];
  readonly providesExtra: readonly string[];
  readonly licenseFiles: readonly string[];
  /** Names, in lower case, of fields that an sdist's build may still change (PEP 643). */
  readonly dynamic: readonly string[];
  /** Every field as it stands, by name in lower case. */
  readonly fields: HeaderFields["fields"];
  /** The text below the header: the description since version 2.1. */
  readonly body: string;
}

/** Gives the content of METADATA or PKG-INFO, or everything that is wrong with it. */
export type ParsedMetadata =
  | { readonly ok: true; readonly metadata: Metadata }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A reader has to refuse a later major version (core metadata, "Metadata-Version"). */
const KNOWN_MAJOR = 2;

function unfold(value: string): string {
  return value.replaceAll("\n", " ");
}

function readVersion(reader: FieldReader): Metadata["metadataVersion"] {
  const text = reader.one("Metadata-Version");
  const match = /^(\d{1,4})\.(\d{1,4})$/.exec(text);
  const version = { major: Number(match?.[1]), minor: Number(match?.[2]) };
  if (match === null && text !== "") {
    reader.problems.push(`Metadata-Version is no version: ${JSON.stringify(text)}`);
  } else if (version.major > KNOWN_MAJOR) {
    reader.problems.push(`Metadata-Version ${text} is later than the known ${KNOWN_MAJOR}`);
  }
  return version;
}

function readChecked(
  reader: FieldReader,
  name: string,
  isRight: (text: string) => boolean,
): string {
  const text = reader.one(name);
  if (text !== "" && !isRight(text)) {
    reader.problems.push(`${name} is none: ${JSON.stringify(text.slice(0, 80))}`);
  }
  return text;
}

/**
 * Reads METADATA of a wheel or PKG-INFO of a source distribution.
 *
 * See https://packaging.python.org/en/latest/specifications/core-metadata/.
 */
export function parseMetadata(text: string): ParsedMetadata {
  const header = parseHeaderFields(text);
  const reader = new FieldReader(header);
  const metadata = {
    metadataVersion: readVersion(reader),
    name: readChecked(reader, "Name", isProjectName),
    version: readChecked(reader, "Version", isVersion),
    requiresPython: reader.atMostOne("Requires-Python"),
    requiresDist: reader.all("Requires-Dist").map(unfold),
    providesExtra: reader.all("Provides-Extra"),
    licenseFiles: reader.all("License-File"),
    dynamic: reader.all("Dynamic").map((name) => name.toLowerCase()),
    fields: header.fields,
    body: header.body,
  };
  return reader.problems.length === 0
    ? { ok: true, metadata }
    : { ok: false, problems: reader.problems };
}

import { createHash } from "node:crypto";
import { buildZip } from "./zip-builder.ts";

/** What a wheel to build holds and claims; a wheel with nothing given is right and empty. */
export type WheelSpec = {
  /** The project, with its underscores; "demo" by default. */
  readonly project?: string;
  /** Compressed tags of the file name; "py3-none-any" by default. */
  readonly tags?: string;
  /** Tags in WHEEL; those of the file name by default. */
  readonly writtenTags?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly rootIsPurelib?: boolean;
  /** Changes the lines of RECORD before they are written. */
  readonly record?: (lines: readonly string[]) => readonly string[];
  /** Puts the members in the opposite order. */
  readonly reversed?: boolean;
};

/** A wheel in memory, and the name it has to have. */
export type BuiltWheel = { readonly fileName: string; readonly bytes: Uint8Array };

/** Builds a wheel of a project's version 1.0 with WHEEL, METADATA and a RECORD that fits (binary distribution format). */
export async function buildWheel(spec: WheelSpec = {}): Promise<BuiltWheel> {
  const { project = "demo", tags = "py3-none-any" } = spec;
  const name = `${project}-1.0`;
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ...Object.entries(spec.files ?? {}),
    [`${name}.dist-info/METADATA`, `Metadata-Version: 2.1\nName: ${project}\nVersion: 1.0\n`],
    [`${name}.dist-info/WHEEL`, wheelFile(spec.writtenTags ?? tags, spec.rootIsPurelib ?? false)],
  ];
  const lines = files.map(([path, content]) => recordLine(path, Buffer.from(content)));
  const recordPath = `${name}.dist-info/RECORD`;
  const record = (spec.record ?? ((same) => same))([...lines, `${recordPath},,`]);
  const members = [...files, [recordPath, `${record.join("\n")}\n`] as const].map(
    ([path, content]) => ({ path, content }),
  );
  const ordered = spec.reversed === true ? members.toReversed() : members;
  return { fileName: `${name}-${tags}.whl`, bytes: await buildZip(ordered) };
}

function wheelFile(tags: string, rootIsPurelib: boolean): string {
  const [pythons = [], abis = [], platforms = []] = tags.split("-").map((part) => part.split("."));
  const expanded = pythons.flatMap((python) =>
    abis.flatMap((abi) => platforms.map((platform) => `Tag: ${python}-${abi}-${platform}`)),
  );
  return [
    "Wheel-Version: 1.0",
    "Generator: wainwright-testing",
    `Root-Is-Purelib: ${rootIsPurelib}`,
    ...expanded,
    "",
  ].join("\n");
}

function recordLine(path: string, content: Uint8Array): string {
  const digest = createHash("sha256").update(content).digest("base64url");
  return `${path},sha256=${digest},${content.length}`;
}

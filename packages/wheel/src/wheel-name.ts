import {
  type CompressedTags,
  formatCompressedTags,
  parseWheelTags,
  type WheelTag,
} from "@wainwright/platform";
import { isProjectName } from "./project-name.ts";
import { isVersion } from "./version.ts";

/** Holds what the file name of a wheel says; it comes only out of parseWheelName. */
export interface WheelName {
  /** The project's name as the file name writes it (`rpds_py`). */
  readonly distribution: string;
  readonly version: string;
  /** Breaks ties between wheels of one version; begins with a digit. */
  readonly build: string | null;
  /** Every tag that the name stands for. */
  readonly tags: readonly WheelTag[];
  /** The three parts as written, in lower case, without repetitions. */
  readonly compressed: CompressedTags;
}

/** Gives a wheel's name, or says why the file name is none. */
export type ParsedWheelName =
  | { readonly ok: true; readonly name: WheelName }
  | { readonly ok: false; readonly problem: string };

const END = ".whl";
const BUILD = /^\d[a-z0-9_.]*$/i;
/** File systems take no longer names, so an index serves none. */
const LONGEST = 255;

function no(fileName: string, reason: string): ParsedWheelName {
  const shown = fileName.length > 120 ? `${fileName.slice(0, 120)}…` : fileName;
  return { ok: false, problem: `${JSON.stringify(shown)} is no wheel's name: ${reason}` };
}

interface Parts {
  readonly distribution: string;
  readonly version: string;
  readonly build: string | null;
  readonly tags: string;
}

function partsOf(fileName: string): Parts | null {
  const parts = fileName.slice(0, -END.length).split("-");
  const [distribution, version] = parts;
  const hasBuild = parts.length === 6;
  if (distribution === undefined || version === undefined || (parts.length !== 5 && !hasBuild)) {
    return null;
  }
  return {
    distribution,
    version,
    build: hasBuild ? (parts[2] ?? null) : null,
    tags: parts.slice(-3).join("-"),
  };
}

function problemOf({ distribution, version, build }: Parts): string | null {
  if (!isProjectName(distribution)) {
    return `${JSON.stringify(distribution)} is no project name`;
  }
  if (!isVersion(version)) {
    return `${JSON.stringify(version)} is no version`;
  }
  return build === null || BUILD.test(build)
    ? null
    : `the build tag ${JSON.stringify(build)} does not begin with a digit`;
}

/**
 * Reads `distribution-version(-build)?-python-abi-platform.whl`.
 *
 * See https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention.
 */
export function parseWheelName(fileName: string): ParsedWheelName {
  if (fileName.length > LONGEST || !fileName.endsWith(END)) {
    return no(fileName, `it does not end in ${END} or is longer than ${LONGEST} characters`);
  }
  const parts = partsOf(fileName);
  if (parts === null) {
    return no(fileName, "it needs name, version, an optional build tag, python, abi and platform");
  }
  const problem = problemOf(parts);
  if (problem !== null) {
    return no(fileName, problem);
  }
  const tags = parseWheelTags(parts.tags);
  if (!tags.ok) {
    return no(fileName, tags.problem);
  }
  const { distribution, version, build } = parts;
  return {
    ok: true,
    name: { distribution, version, build, tags: tags.tags, compressed: tags.compressed },
  };
}

/** Writes a wheel's file name. */
export function formatWheelName(name: Omit<WheelName, "tags">): string {
  const build = name.build === null ? [] : [name.build];
  const tags = formatCompressedTags(name.compressed);
  return `${[name.distribution, name.version, ...build, tags].join("-")}${END}`;
}

/** Names the folder inside the wheel that holds its METADATA, WHEEL and RECORD. */
export function distInfoFolder(name: Pick<WheelName, "distribution" | "version">): string {
  return `${name.distribution}-${name.version}.dist-info`;
}

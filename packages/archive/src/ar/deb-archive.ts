import { ArchiveFailure, problemOf } from "../archive-failure.ts";
import { ARCHIVE_LIMITS, type ArchiveLimits } from "../archive-limits.ts";
import type { ArchiveProblem } from "../archive-problem.ts";
import type { Archive } from "../archive.ts";
import { openTar } from "../open-tar.ts";
import { type RandomAccess, sliceAccess } from "../random-access.ts";
import { type ArMember, arMembers } from "./ar-members.ts";

/** A Debian package. */
export type Deb = {
  /** As in "2.0". */
  readonly version: string;
  /** With the fields in "control", the scripts and the sums; unpacked when it is walked. */
  readonly control: Archive;
  /** What is installed; unpacked when it is walked. */
  readonly data: Archive;
  /** The names of both in the package, as in "data.tar.zst". */
  readonly controlName: string;
  readonly dataName: string;
};

/** A Debian package, or why it is none. */
export type DebOpening =
  | { readonly ok: true; readonly deb: Deb }
  | { readonly ok: false; readonly problem: ArchiveProblem };

const LONGEST_VERSION = 64;
/** More members than any package has: those that begin with "_" are for other programs. */
const MEMBERS_MAX = 64;
const COMPRESSIONS = String.raw`(?:\.(?:gz|xz|zst|bz2|lzma))?`;
const CONTROL = new RegExp(String.raw`^control\.tar${COMPRESSIONS}$`);
const DATA = new RegExp(String.raw`^data\.tar${COMPRESSIONS}$`);

/** Opens a Debian package (deb(5)); nothing is unpacked before it is asked for. Never throws. */
export function debArchive(
  source: RandomAccess,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): DebOpening {
  try {
    return { ok: true, deb: readDeb(source, limits) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function readDeb(source: RandomAccess, limits: ArchiveLimits): Deb {
  const all = Array.from(arMembers(source, { ...limits, entries: MEMBERS_MAX }));
  const [first, control, data] = all.filter(({ name }) => !name.startsWith("_"));
  if (first?.name !== "debian-binary") {
    throw new ArchiveFailure("not-an-archive", "a .deb begins with debian-binary");
  }
  const part = contentOf(source, first).readNow(0, Math.min(first.size, LONGEST_VERSION));
  const version = /^(2\.\d+)\n/.exec(Buffer.from(part).toString("latin1"))?.[1];
  if (version === undefined) {
    throw new ArchiveFailure("header-broken", "debian-binary names no format that is known");
  }
  if (control === undefined || !CONTROL.test(control.name)) missing("control.tar", control);
  if (data === undefined || !DATA.test(data.name)) missing("data.tar", data);
  return {
    version,
    control: openTar(contentOf(source, control), limits),
    data: openTar(contentOf(source, data), limits),
    controlName: control.name,
    dataName: data.name,
  };
}

function contentOf(source: RandomAccess, { start, size }: ArMember): RandomAccess {
  return sliceAccess(source, start, size);
}

function missing(wanted: string, found: ArMember | undefined): never {
  const detail = `${found?.name ?? "nothing"} stands where ${wanted} has to be`;
  throw new ArchiveFailure("header-broken", detail);
}

import { accessContent } from "../access-content.ts";
import { problemOf } from "../archive-failure.ts";
import { ARCHIVE_LIMITS, type ArchiveLimits } from "../archive-limits.ts";
import type { ArchiveProblem } from "../archive-problem.ts";
import type { Archive, MemberVisit } from "../archive.ts";
import { PathProblems } from "../path-problems.ts";
import type { RandomAccess } from "../random-access.ts";
import { type ArMember, arMembers } from "./ar-members.ts";

/** Gives the members of an ar archive, a static library or a .deb; tables of symbols and of names are none. */
export function arArchive(source: RandomAccess, limits: ArchiveLimits = ARCHIVE_LIMITS): Archive {
  return { walk: async (visit) => walkAr(source, limits, visit) };
}

async function walkAr(
  source: RandomAccess,
  limits: ArchiveLimits,
  visit: MemberVisit,
): Promise<readonly ArchiveProblem[]> {
  const problems: ArchiveProblem[] = [];
  const paths = new PathProblems();
  const members = arMembers(source, limits);
  for (let next = nextOf(members); next !== null; next = nextOf(members)) {
    if ("kind" in next) return [...problems, next];
    const { name: path, size, mode } = next;
    problems.push(...paths.of(path));
    const member = { path, size, kind: "file", mode, linkTarget: null } as const;
    await visit(member, accessContent(source, path, next));
  }
  return problems;
}

function nextOf(members: Generator<ArMember>): ArMember | ArchiveProblem | null {
  try {
    const next = members.next();
    return next.done === true ? null : next.value;
  } catch (error) {
    return problemOf(error);
  }
}

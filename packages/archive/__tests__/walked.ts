import { createHash } from "node:crypto";
import type { Archive, ArchiveProblem, Member } from "../src/index.ts";

/** What came of a member: its content's hash, or the word for why it could not be read. */
export type Walked = Member & { readonly content: string };

/** Walks an archive and reads everything, by both ways where there are two, which have to agree. */
export async function walked(
  archive: Archive,
): Promise<{ members: readonly Walked[]; problems: readonly ArchiveProblem[] }> {
  const members: Walked[] = [];
  const problems = await archive.walk(async (member, content) => {
    const sum = createHash("md5");
    const read = await content.read((chunk) => sum.update(chunk));
    const word = read.ok ? sum.digest("hex") : read.problem.kind;
    if (content.access !== null && read.ok) {
      const whole = await content.access.read(0, content.access.size);
      if (hashOf(whole) !== word) throw new Error(`${member.path}: two contents`);
    }
    members.push({ ...member, content: word });
  });
  return { members, problems };
}

/** The hash by which `walked` tells contents apart. */
export function hashOf(content: Uint8Array | string): string {
  return createHash("md5").update(content).digest("hex");
}

/** Lists the kinds of problems, each with its path. */
export function kindsOf(problems: readonly ArchiveProblem[]): readonly string[] {
  return problems.map(({ kind, path }) => (path === null ? kind : `${kind} ${path}`));
}

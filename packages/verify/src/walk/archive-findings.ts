import type { ArchiveProblem, ArchiveProblemKind } from "@wainwright/archive";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { RuleCode } from "../findings/rules.ts";

const CODES: Readonly<Record<ArchiveProblemKind, RuleCode>> = {
  "not-a-zip": "archive-unreadable",
  "not-an-archive": "archive-unreadable",
  "header-broken": "archive-unreadable",
  "directory-broken": "archive-unreadable",
  "directory-lies": "archive-misleading",
  "duplicate-name": "archive-misleading",
  "local-header-differs": "archive-misleading",
  "name-not-text": "archive-misleading",
  overlap: "archive-misleading",
  "unsafe-path": "archive-unsafe-path",
  "too-many-entries": "archive-bomb",
  "too-large": "archive-bomb",
  bomb: "archive-bomb",
  encrypted: "archive-member-unreadable",
  "compression-unknown": "archive-member-unreadable",
  "member-unsupported": "archive-member-unreadable",
  "method-unknown": "archive-member-unreadable",
  "data-broken": "archive-member-unreadable",
  "checksum-wrong": "archive-member-unreadable",
};

/** Makes a finding of what is wrong with an archive. */
export function archiveFinding(artifact: string, problem: ArchiveProblem): Finding {
  return makeFinding(CODES[problem.kind], {
    file: problem.path === null ? artifact : printable(problem.path),
    expected: "an archive that every program reads alike",
    found: problem.detail,
  });
}

/** Shows control characters instead of sending them to a terminal. */
function printable(path: string): string {
  return JSON.stringify(path).slice(1, -1);
}

import type { Finding } from "../findings/finding.ts";
import type { Severity } from "../findings/severity.ts";
import type { Subject } from "../subject.ts";
import type { Artifact, ArtifactKind } from "../walk/artifact.ts";
import { pathInside } from "../walk/artifact.ts";
import { CHECKS } from "./checks.ts";

/** Archives that are data where they lie in something else: test files, packages kept for later. */
const DATA: ReadonlySet<ArtifactKind> = new Set(["wheel", "zip", "tar", "sdist", "image-index"]);

const LESS: Readonly<Record<Severity, Severity>> = {
  error: "warning",
  warning: "notice",
  notice: "notice",
};

/** Applies every check to an artifact and to those inside of it; paths of findings are seen from this one. */
export function check(subject: Subject): readonly Finding[] {
  const { expectation, demands } = subject;
  const own = [...subject.findings, ...CHECKS.flatMap((one) => one(subject))];
  const inside = subject.inner.flatMap((inner) => {
    const findings = check({ ...inner, expectation, demands });
    const weigh = isData(inner, subject) ? weighLess : (finding: Finding) => finding;
    return findings.map(weigh).map((finding) => seenFrom(inner, finding));
  });
  return [...own, ...inside];
}

// What a pex unpacks as distributions is its program; any other archive inside may never be used.
function isData(inner: Artifact, outer: Artifact): boolean {
  return DATA.has(inner.kind) && outer.kind !== "zipapp";
}

function weighLess(finding: Finding): Finding {
  return { ...finding, severity: LESS[finding.severity] };
}

function seenFrom(inner: Artifact, finding: Finding): Finding {
  const file = finding.file === inner.name ? inner.name : pathInside(inner.name, finding.file);
  return { ...finding, file };
}

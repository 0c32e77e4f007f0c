export type { Finding } from "./findings/finding.ts";
export { findingLines } from "./findings/finding-lines.ts";
export { findingText } from "./findings/finding-text.ts";
export type { Rule } from "./findings/rule.ts";
export type { RuleCode } from "./findings/rules.ts";
export { RULES } from "./findings/rules.ts";
export type { Severity } from "./findings/severity.ts";
export type {
  ArchitectureCount,
  Report,
  ReportedArtifact,
  ReportedFile,
} from "./report/report.ts";
export type { Demands, Expectation } from "./subject.ts";
export type { FileInput, VerifyOptions } from "./verify-file.ts";
export { verifyFile } from "./verify-file.ts";
export type { FolderInput } from "./verify-folder.ts";
export { verifyFolder } from "./verify-folder.ts";
export type { ArtifactKind } from "./walk/artifact.ts";
export type { Limits } from "./walk/budget.ts";
export { LIMITS } from "./walk/budget.ts";
export type { FolderFile, OpenFile, WalkedFolder } from "./walk/walked-folder.ts";
export type { IgnoredFinding } from "./expect/apply-ignored.ts";
export { applyIgnored } from "./expect/apply-ignored.ts";
export type { FoundReport } from "./expect/check-expected.ts";
export { checkExpected } from "./expect/check-expected.ts";
export type { ExpectedLine } from "./expect/expected-line.ts";
export { parseExpected } from "./expect/expected-line.ts";
export type { IgnoredLine } from "./expect/ignored-line.ts";
export { parseIgnored } from "./expect/ignored-line.ts";
export { pathPattern } from "./expect/path-pattern.ts";
export type { PlacedFinding, SarifLog } from "./report/sarif.ts";
export { sarifLog } from "./report/sarif.ts";
export { hiddenBy } from "./image/whiteouts.ts";

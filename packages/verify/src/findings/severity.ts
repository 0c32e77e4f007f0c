/** How much a finding weighs: an error stops the artifact, a warning should be looked at, a notice can be right. */
export type Severity = "error" | "warning" | "notice";

import { findingText } from "../findings/finding-text.ts";
import type { Finding } from "../findings/finding.ts";
import type { Rule } from "../findings/rule.ts";
import { RULES } from "../findings/rules.ts";
import type { Severity } from "../findings/severity.ts";

/** A finding, and the artifact that it is about as a path on this machine. */
export type PlacedFinding = Finding & { readonly path: string };

/** A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), as code scanning takes it. */
export type SarifLog = {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly object[];
};

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  notice: "note",
};

/** Writes findings as one run of this tool; the artifact is the file, and the path inside it is a logical location. */
export function sarifLog(findings: readonly PlacedFinding[], version: string): SarifLog {
  const codes = Array.from(new Set(findings.map((finding) => finding.code))).toSorted();
  const driver = {
    name: "wainwright verify-native-ext",
    version,
    informationUri: "https://github.com/OWNER/wainwright/blob/main/docs/errors.md",
    rules: codes.map((code) => sarifRule(code, RULES[code])),
  };
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, results: findings.map((one) => result(one, codes)) }],
  };
}

function sarifRule(id: string, { meaning, severity, remedy }: Rule): object {
  return {
    id,
    shortDescription: { text: meaning },
    help: { text: remedy },
    helpUri: `https://github.com/OWNER/wainwright/blob/main/docs/errors.md#${id}`,
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function result(finding: PlacedFinding, codes: readonly string[]): object {
  const { code, severity, path, file, expected, remedy } = finding;
  const inside = file === path ? [] : [{ logicalLocations: [logical(path, file)] }];
  const [place = {}] = inside;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: { text: `${findingText(finding)}. ${remedy}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } }, ...place }],
    partialFingerprints: { "wainwright/v1": `${code}:${path}:${file}:${expected}` },
  };
}

/** A path as a relative reference (RFC 3986): no `:` before the first `/`, which would make a scheme of what is before it. */
function uriOf(path: string): string {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return encoded.replaceAll("%40", "@").replaceAll("%2B", "+").replaceAll("%3D", "=");
}

function logical(path: string, file: string): object {
  return { name: file, fullyQualifiedName: `${path}!/${file}`, kind: "member" };
}

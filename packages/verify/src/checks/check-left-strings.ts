import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { RuleCode } from "../findings/rules.ts";
import type { LeftString } from "../native/left-strings.ts";
import type { Subject } from "../subject.ts";

const CODES = {
  path: "build-path",
  "personal path": "build-path-personal",
  secret: "secret-like",
} as const satisfies Readonly<Record<LeftString["kind"], RuleCode>>;

/** Tells of paths and secret-like strings that were left in native files: once a kind, at the first file of many. */
export function checkLeftStrings(subject: Subject): readonly Finding[] {
  return (["path", "personal path", "secret"] as const).flatMap((kind) => {
    const files = subject.files.filter(({ native }) =>
      (native?.left ?? []).some((one) => one.kind === kind),
    );
    const [first] = files;
    if (first === undefined) return [];
    const expected = kind === "secret" ? "no keys or tokens" : "no path of the building machine";
    const texts = (first.native?.left ?? []).filter((one) => one.kind === kind);
    const more = files.length > 1 ? ` (and in ${files.length - 1} more files)` : "";
    const found = `${shown(texts.map((one) => one.text))}${more}`;
    return [makeFinding(CODES[kind], { file: first.path, expected, found })];
  });
}

const MOST = 3;

function shown(texts: readonly string[]): string {
  const more = texts.length > MOST ? ` and ${texts.length - MOST} more` : "";
  return `${texts.slice(0, MOST).join(", ")}${more}`;
}

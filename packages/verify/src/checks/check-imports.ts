import { extensionName } from "../python/extension-name.ts";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { MissingImport } from "../python/follow-imports.ts";
import type { Subject } from "../subject.ts";

/** Tells of imports that must fail, and why: the module is not there, or lies there under a name that Python does not look for. */
export function checkImports(subject: Subject): readonly Finding[] {
  return subject.imports.missing.flatMap((missing) =>
    missing.candidates.length === 0 ? [absent(subject, missing)] : present(subject, missing),
  );
}

function absent(subject: Subject, { importer, module }: MissingImport): Finding {
  const isPure = subject.wheel?.claims?.isPure === true;
  return makeFinding(isPure ? "module-missing" : "extension-missing", {
    file: importer,
    expected: `a module ${module}`,
    found: "no module, package or extension of that name",
  });
}

function present(
  subject: Subject,
  { importer, module, candidates }: MissingImport,
): readonly Finding[] {
  const expected =
    subject.wheel?.claims?.suffixes?.join(" or ") ?? "a suffix of the target's Python";
  return candidates.map((file) =>
    makeFinding("ext-suffix", {
      file,
      expected,
      found: `${extensionName(file)?.suffix ?? file}, so that ${module} is not found by ${importer}`,
    }),
  );
}

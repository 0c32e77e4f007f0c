import { extensionName } from "../python/extension-name.ts";
import type { Finding } from "../findings/finding.ts";
import { codeFiles } from "../native/loaded-files.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { Subject } from "../subject.ts";
import type { WheelClaims } from "../wheel/wheel-claims.ts";

/** Compares the file names of extension modules with the suffixes that the tagged Pythons look for. */
export function checkSuffix(subject: Subject): readonly Finding[] {
  const claims = subject.wheel?.claims ?? null;
  if (claims === null || claims.suffixes === null) return [];
  const loadable = new Set(loadableModules(subject, claims));
  // checkImports tells of these, with the import that misses them.
  const missed = new Set(subject.imports.missing.flatMap((one) => one.candidates));
  return codeFiles(subject.files).flatMap((file) => {
    const name = extensionName(file.path);
    // A library that only ends in .so is found by other ways than importing it.
    if (name === null || !name.isTagged || isLoadable(name.suffix, claims))
      return doubt(file.path, claims);
    if (missed.has(file.path)) return [];
    const isSpare = loadable.has(`${name.folder}${name.stem}`);
    const expected = claims.suffixes?.join(" or ") ?? "";
    return [
      makeFinding(isSpare ? "ext-suffix-spare" : "ext-suffix", {
        file: file.path,
        expected,
        found: name.suffix,
      }),
    ];
  });
}

function loadableModules(subject: Subject, claims: WheelClaims): readonly string[] {
  return subject.files.flatMap((file) => {
    const name = extensionName(file.path);
    return name !== null && isLoadable(name.suffix, claims) ? [`${name.folder}${name.stem}`] : [];
  });
}

function isLoadable(suffix: string, claims: WheelClaims): boolean {
  return (
    claims.suffixes === null ||
    claims.suffixes.includes(suffix) ||
    claims.doubtfulSuffixes.includes(suffix)
  );
}

function doubt(path: string, claims: WheelClaims): readonly Finding[] {
  const suffix = extensionName(path)?.suffix ?? "";
  const isDoubtful =
    claims.doubtfulSuffixes.includes(suffix) && claims.suffixes?.includes(suffix) !== true;
  if (!isDoubtful) return [];
  const expected = claims.suffixes?.[0] ?? "";
  return [makeFinding("ext-suffix-old-musl", { file: path, expected, found: suffix })];
}

import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { CodeFile } from "../native/loaded-files.ts";
import { usedFiles } from "../native/loaded-files.ts";
import type { Subject } from "../subject.ts";

/** Tells how native files were linked, where that keeps them from being loaded elsewhere. */
export function checkLinking(subject: Subject): readonly Finding[] {
  if (subject.kind === "image" || subject.kind === "image-index") return [];
  const files = usedFiles(subject.files.flatMap(({ native }) => native ?? []));
  return files.flatMap((file) => [...stack(file), ...relocations(file), ...paths(file)]);
}

function stack({ path, binary }: CodeFile): readonly Finding[] {
  if (binary.execStack !== true) return [];
  const told = { file: path, expected: "PT_GNU_STACK without the run bit", found: "RWE" };
  return [makeFinding("exec-stack", told)];
}

function relocations({ path, binary }: CodeFile): readonly Finding[] {
  if (!binary.textRelocations) return [];
  const told = { file: path, expected: "code without relocations", found: "DT_TEXTREL" };
  return [makeFinding("text-relocations", told)];
}

/** Folders that are there on any machine, or are found from the file itself. */
const COMMON =
  /^(?:\$\{?ORIGIN\}?|@loader_path|@rpath|@executable_path|\/usr\/lib|\/lib|\/usr\/local\/lib|\/opt\/)/;

function paths({ path, binary }: CodeFile): readonly Finding[] {
  const outside = [...binary.rpath, ...binary.runpath].filter(
    (folder) => folder !== "" && !COMMON.test(folder),
  );
  if (outside.length === 0) return [];
  const told = { file: path, expected: "$ORIGIN/…, or no rpath", found: outside.join(":") };
  return [makeFinding("library-path-outside", told)];
}

import { extensionName } from "../python/extension-name.ts";
import type { Finding } from "../findings/finding.ts";
import { codeFiles } from "../native/loaded-files.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { Subject } from "../subject.ts";

/** Compares the PyInit_ functions that extension modules export with their file names (PEP 489). */
export function checkPyInit(subject: Subject): readonly Finding[] {
  return codeFiles(subject.files).flatMap(({ path, binary }) => {
    const name = extensionName(path);
    if (name === null) return [];
    const expected = initFunctions(name.folder, name.stem);
    if (binary.pyInit.some((symbol) => expected.includes(symbol) || symbol.startsWith("PyInitU_")))
      return [];
    const told = { file: path, expected: expected[0] ?? "", found: binary.pyInit.join(", ") };
    if (binary.pyInit.length > 0) return [makeFinding("pyinit-name", told)];
    return name.isTagged
      ? [makeFinding("pyinit-missing", { ...told, found: "no PyInit_ function" })]
      : [];
  });
}

// A package whose __init__ is an extension module is initialised by the package's name.
function initFunctions(folder: string, stem: string): readonly string[] {
  const own = `PyInit_${stem}`;
  const parent = folder.split("/").at(-2);
  return stem === "__init__" && parent !== undefined ? [`PyInit_${parent}`, own] : [own];
}

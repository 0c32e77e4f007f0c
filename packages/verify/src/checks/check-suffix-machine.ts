import { TARGETS } from "@wainwright/platform";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import { isForMachine } from "../native/is-for-machine.ts";
import { usedFiles } from "../native/loaded-files.ts";
import { extensionName } from "../python/extension-name.ts";
import type { Subject } from "../subject.ts";

/** Compares the machine in an extension module's file name with that of its code; the suffix alone decides whether Python tries to load it. */
export function checkSuffixMachine(subject: Subject): readonly Finding[] {
  // A wheel's tags say more: checkSuffix and checkArchitecture hold it to them.
  if (subject.wheel !== null) return [];
  const files = usedFiles(subject.files.flatMap(({ native }) => native ?? []));
  return files.flatMap(({ path, binary }) => {
    const suffix = extensionName(path)?.suffix ?? "";
    const named = TARGETS.filter((target) => suffix.includes(`-${target.extSuffixTriplet}.`));
    const fits = named.some((target) => isForMachine(binary, target));
    if (named.length === 0 || fits || binary.targets.length === 0) return [];
    const expected = Array.from(new Set(named.map((target) => target.architecture))).join(" or ");
    return [makeFinding("ext-suffix-machine", { file: path, expected, found: binary.description })];
  });
}

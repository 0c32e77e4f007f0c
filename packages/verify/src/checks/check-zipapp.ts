import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import { usedFiles } from "../native/loaded-files.ts";
import { extensionName } from "../python/extension-name.ts";
import { describeNative } from "../report/report-file.ts";
import type { Subject } from "../subject.ts";

/** Tells of native files that Python cannot load because they lie in a zip (PEP 441), and of an interpreter that only the builder has. */
export function checkZipapp(subject: Subject): readonly Finding[] {
  const { zipapp } = subject;
  if (zipapp === null) return [];
  const shebang = checkShebang(subject.name, zipapp.shebang);
  if (zipapp.unpacks) return shebang;
  const natives = usedFiles(subject.files.flatMap(({ native }) => native ?? []));
  return [
    ...shebang,
    ...natives.map((file) => {
      const isExtension =
        file.binary.pyInit.length > 0 || extensionName(file.path)?.isTagged === true;
      return makeFinding(isExtension ? "zipapp-extension" : "zipapp-native", {
        file: file.path,
        expected: "Python files only, or a zipapp that unpacks itself",
        found: describeNative(file.binary),
      });
    }),
  ];
}

/** Folders of virtual environments, homes and tool caches: no other machine has them. */
const LOCAL = /^\/(?:home|root|Users|tmp|opt\/hostedtoolcache|.*\/(?:\.?venv|virtualenv)s?\/)/;

function checkShebang(name: string, shebang: string | null): readonly Finding[] {
  if (shebang === null || !LOCAL.test(shebang)) return [];
  const expected = "an interpreter line that works everywhere";
  return [makeFinding("zipapp-shebang-local", { file: name, expected, found: `#!${shebang}` })];
}

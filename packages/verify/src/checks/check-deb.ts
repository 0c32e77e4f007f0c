import { parseTarget } from "@wainwright/platform";
import type { Target } from "@wainwright/platform";
import { OTHER_ARCHITECTURES } from "../deb/other-architectures.ts";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { CodeFile } from "../native/loaded-files.ts";
import { usedFiles } from "../native/loaded-files.ts";
import { isForMachine } from "../native/is-for-machine.ts";
import type { Subject } from "../subject.ts";
import { nativeFilesIn } from "../walk/artifact.ts";

/** Compares a .deb's Architecture with its name and with the native files in it, at any depth (deb-control(5)). */
export function checkDeb(subject: Subject): readonly Finding[] {
  const { deb, name } = subject;
  if (deb === null || deb.architecture === null) return [];
  const { architecture, target } = deb;
  if (architecture === "all") return [...checkName(subject), ...inAll(subject)];
  if (target === null && OTHER_ARCHITECTURES.has(architecture)) return checkName(subject);
  if (target === null) return [unknownArchitecture(name, architecture)];
  const foreign = nativesOf(subject).filter((file) => !isForMachine(file.binary, target));
  return [
    ...checkName(subject),
    ...foreign
      .filter((file) => !isTolerated(file, target))
      .map((file) =>
        makeFinding("deb-architecture", {
          file: file.path,
          expected: architecture,
          found: file.binary.description,
        }),
      ),
  ];
}

/** Folders of cross compilers' libraries, firmware and data, which are for other machines on purpose. */
const ELSEWHERE =
  /^(?:\.\/)?usr\/(?:[^/]+-linux-[^/]+\/|share\/|lib\/(?:firmware|debug|gcc-cross)\/|lib(?:32|64|x32)\/)|^(?:\.\/)?lib\/firmware\//;

function nativesOf(subject: Subject): readonly CodeFile[] {
  return usedFiles(nativeFilesIn(subject)).filter(
    ({ path, binary }) => !ELSEWHERE.test(path) && binary.format === "ELF",
  );
}

// As lintian does: amd64 systems have the libraries of i386 too.
function isTolerated({ binary }: CodeFile, target: Target): boolean {
  const isOlder = binary.targets.some((one) => one.architecture === "i686");
  return target.architecture === "amd64" && isOlder;
}

function inAll(subject: Subject): readonly Finding[] {
  return nativesOf(subject).map(({ path, binary }) =>
    makeFinding("deb-all-native", {
      file: path,
      expected: "no native file in a package for all",
      found: binary.description,
    }),
  );
}

function unknownArchitecture(name: string, architecture: string): Finding {
  const parsed = parseTarget(architecture);
  const right = parsed.ok ? parsed.target.debianArchitecture : null;
  return makeFinding("deb-architecture-unknown", {
    file: name,
    expected: right === null ? "an architecture of Debian" : `Architecture: ${right}`,
    found: `Architecture: ${architecture}`,
  });
}

// electron-builder names its packages armv7l and x64 where Debian says armhf and amd64: any spelling of the same target will do.
function checkName({ name, deb }: Subject): readonly Finding[] {
  const named = deb?.nameArchitecture ?? null;
  if (deb === null || named === null || named === deb.architecture) return [];
  const parsed = parseTarget(named);
  if (parsed.ok && deb.target?.architecture === parsed.target.architecture) return [];
  return [
    makeFinding("deb-name", {
      file: name,
      expected: deb.architecture ?? "",
      found: `${named} in the file's name`,
    }),
  ];
}

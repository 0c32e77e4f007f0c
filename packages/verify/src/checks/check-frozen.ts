import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import { isForMachine } from "../native/is-for-machine.ts";
import type { CodeFile } from "../native/loaded-files.ts";
import { usedFiles } from "../native/loaded-files.ts";
import type { NativeFile } from "../native/native-file.ts";
import type { Subject } from "../subject.ts";
import { nativeFilesIn } from "../walk/artifact.ts";

/** Compares what starts a frozen program with the libraries that it brings, packed into it or in the folder beside it. */
export function checkFrozen(subject: Subject): readonly Finding[] {
  const { frozen } = subject;
  const packed = frozen === null ? [] : compare(frozen.starter, nativeFilesIn(subject));
  return [...packed, ...unread(subject), ...subject.inner.flatMap((one) => beside(subject, one))];
}

function unread({ frozen, name }: Subject): readonly Finding[] {
  const format = frozen?.unread ?? null;
  if (format === null) return [];
  const expected = "a file system that can be read";
  return [makeFinding("payload-unread", { file: name, expected, found: format })];
}

// PyInstaller's one-folder programs have their libraries in _internal; before version 6 they lay beside the program.
function beside(
  subject: Subject,
  { frozen, kind, name }: Subject["inner"][number],
): readonly Finding[] {
  if (kind !== "pyinstaller" || frozen === null) return [];
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const natives = subject.files.flatMap(({ native }) => native ?? []);
  const own = natives.filter(({ path }) => path.startsWith(`${folder}_internal/`));
  const isOlder = natives.some(({ path }) => path.startsWith(`${folder}libpython`));
  const older = isOlder ? natives.filter(({ path }) => path.startsWith(folder)) : [];
  return compare(frozen.starter, own.length > 0 ? own : older);
}

function compare(starter: NativeFile | null, brought: readonly NativeFile[]): readonly Finding[] {
  const code = starter?.binary ?? null;
  if (starter === null || code === null || code.kind !== "code" || code.targets.length === 0)
    return [];
  const fits = ({ binary }: CodeFile) => code.targets.some((one) => isForMachine(binary, one));
  // Data of packages (setuptools' launchers, .NET's libraries) is for other systems on purpose; modules never are.
  const isLoaded = ({ binary }: CodeFile) =>
    binary.format === code.format || binary.pyInit.length > 0;
  return usedFiles(brought)
    .filter((file) => file.binary.targets.length > 0 && isLoaded(file) && !fits(file))
    .map((file) =>
      makeFinding("program-architecture", {
        file: file.path,
        expected: `${code.description} (${starter.path})`,
        found: file.binary.description,
      }),
    );
}

import { basename } from "node:path/posix";
import { extensionName } from "../python/extension-name.ts";
import type { CodeFacts, NativeFile } from "./native-file.ts";
import type { ScannedFile } from "../walk/scanned-file.ts";

/** A file of native code that could be read. */
export type CodeFile = NativeFile & { readonly binary: CodeFacts };

/** Lists the files of native code that could be read. */
export function codeFiles(files: readonly ScannedFile[]): readonly CodeFile[] {
  return files.flatMap(({ native }) =>
    native !== null && native.binary.kind === "code" ? [{ ...native, binary: native.binary }] : [],
  );
}

/** Folders whose files are for other machines on purpose; pex brings the programs that it writes on Windows. */
const OTHER_MACHINES = /(?:^|\/)(?:prebuilds|firmware|testdata|pex\/windows\/stubs)\//;
const SCRIPTS = /^[^/]+\.data\/scripts\//;

/** Lists the files of native code that may be used here: no object files, and none in folders for other machines. */
export function usedFiles(natives: readonly NativeFile[]): readonly CodeFile[] {
  return natives.flatMap((file) => {
    const { binary } = file;
    return binary.kind === "code" && isUsed(file) ? [{ ...file, binary }] : [];
  });
}

/** Says whether a native file may be used where its artifact is; of one that could not be read that is taken for granted. */
export function isUsed({ path, binary }: NativeFile): boolean {
  const isObject = binary.kind === "code" && binary.type === "relocatable";
  return !isObject && !OTHER_MACHINES.test(path);
}

/**
 * Lists the paths of the files that Python or the loader takes when the artifact is used: extension modules, what they
 * need, and commands. Where there is none of these, every native file that is no object file counts.
 */
export function loadedPaths(files: readonly ScannedFile[]): ReadonlySet<string> {
  const used = usedFiles(files.flatMap(({ native }) => native ?? []));
  const needed = new Set(used.flatMap((file) => file.binary.needed));
  const named = files.filter(
    ({ path }) =>
      !OTHER_MACHINES.test(path) && (extensionName(path)?.isTagged === true || SCRIPTS.test(path)),
  );
  const loaded = used.filter(
    ({ path, binary }) => binary.pyInit.length > 0 || needed.has(basename(path)),
  );
  const paths = [...named, ...loaded].map((file) => file.path);
  return new Set(paths.length > 0 ? paths : used.map((file) => file.path));
}

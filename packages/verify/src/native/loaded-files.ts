import { extensionName } from "../python/extension-name.ts";
import type { ElfFacts, NativeFile } from "./native-file.ts";
import type { ScannedFile } from "../walk/scan-artifact.ts";

/** An ELF file of an artifact, with what is known of it. */
export type ElfFile = NativeFile & { readonly binary: ElfFacts };

/** Lists the ELF files that could be read. */
export function elfFiles(files: readonly ScannedFile[]): readonly ElfFile[] {
  return files.flatMap(({ native }) =>
    native !== null && native.binary.kind === "elf" ? [{ ...native, binary: native.binary }] : [],
  );
}

/** Folders whose files are for other machines on purpose. */
const OTHER_MACHINES = /(?:^|\/)(?:prebuilds|firmware|testdata)\//;
const SCRIPTS = /^[^/]+\.data\/scripts\//;

/**
 * Lists the paths of the files that Python or the loader takes when the artifact is used: extension modules, what they
 * need, and commands. Where there is none of these, every native file that is no object file counts.
 */
export function loadedPaths(files: readonly ScannedFile[]): ReadonlySet<string> {
  const candidates = files.filter((file) => !OTHER_MACHINES.test(file.path));
  const elves = elfFiles(candidates).filter((file) => file.binary.type !== "relocatable");
  const needed = new Set(elves.flatMap((file) => file.binary.needed));
  const named = candidates.filter(
    (file) => extensionName(file.path)?.isTagged === true || SCRIPTS.test(file.path),
  );
  const loaded = elves.filter(
    ({ path, binary }) =>
      binary.pyInit.length > 0 || needed.has(path.slice(path.lastIndexOf("/") + 1)),
  );
  const paths = [...named, ...loaded].map((file) => file.path);
  return new Set(paths.length > 0 ? paths : elves.map((file) => file.path));
}

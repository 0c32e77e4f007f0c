import type { Host } from "@wainwright/core";
import { ensureProgram } from "@wainwright/toolchain";

/** Is a place of buildah's own for images, apart from the machine's and from other platforms'. */
export interface BuildahStore {
  /** Writes the command line of one of buildah's own commands on this store. */
  command(...words: readonly string[]): readonly [string, ...string[]];
  /**
   * Writes the command line that starts a program, found on the host, where it can see a container's files.
   * @param before what stands before the folder of the files, and after it.
   */
  inFiles(
    container: string,
    before: readonly [string, ...string[]],
    after: readonly string[],
  ): readonly [string, ...string[]];
}

/**
 * Opens a store in a folder, or in one that is gone when the run ends; installs buildah where it is not there.
 * @param folder absolute; null: a temporary one.
 * @throws Failure `tool-missing` or `no-root`.
 */
export async function openBuildahStore(host: Host, folder: string | null): Promise<BuildahStore> {
  await ensureProgram(host, { program: "buildah", packages: ["buildah"] });
  const temporary = await host.files.temporaryFolder("images");
  const root = folder ?? `${temporary}/store`;
  const running = `${temporary}/run`;
  await host.files.makeFolder(root);
  // What its user namespace wrote belongs to others than this user.
  if (host.facts.uid !== 0)
    host.undo.add(`remove ${temporary}`, async () => {
      const argv = ["buildah", "unshare", "rm", "-rf", "--", temporary] as const;
      await host.exec.run({ argv, quiet: true, undoes: true });
    });
  const buildah = ["buildah", "--root", root, "--runroot", running] as const;
  const isRoot = host.facts.uid === 0;
  // What is mounted is gone with the command, however that ends; for others than root buildah makes a namespace itself.
  const outside = ["unshare", "--mount", "--"] as const;
  return {
    command: (...words) => (isRoot ? [...outside, ...buildah, ...words] : [...buildah, ...words]),
    inFiles: (container, before, after) => [
      ...(isRoot ? outside : ([...buildah, "unshare", "--"] as const)),
      ...["sh", "-c", IN_FILES, "sh", root, running, container, String(before.length)],
      ...before,
      ...after,
    ],
  };
}

/** Puts the folder of a container's files behind the first words of a command line, and becomes that command. */
const IN_FILES = `
files=$(buildah --root "$1" --runroot "$2" mount "$3") || exit 125
first=$4
shift 4
for word in "$@"; do
  shift
  set -- "$@" "$word"
  first=$((first - 1))
  [ "$first" -ne 0 ] || set -- "$@" "$files"
done
exec "$@"`;

import type { Host } from "@wainwright/core";
import { ensureProgram } from "@wainwright/toolchain";

/** Is a place of buildah's own for images, apart from the machine's and from other platforms'. */
export interface BuildahStore {
  /** Writes the command line of one of buildah's own commands on this store. */
  command(...words: readonly string[]): readonly [string, ...string[]];
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
  return {
    command: (...words) => {
      const argv = ["buildah", "--root", root, "--runroot", running, ...words] as const;
      // What root mounts is gone with the command, however that ends; for others buildah makes a namespace itself.
      return host.facts.uid === 0 ? ["unshare", "--mount", "--", ...argv] : argv;
    },
  };
}

import { dirname } from "node:path/posix";
import { inputsInvalid, type Host } from "@wainwright/core";
import { parseToolchainFile, type ToolchainFile } from "./toolchain-file.ts";

/**
 * Finds the toolchain file that rustup would find: in the folder or the nearest one above it, `rust-toolchain` before
 * `rust-toolchain.toml`. Null when there is none.
 * @throws Failure `inputs-invalid` when it cannot be read.
 */
export async function findToolchainFile(
  host: Pick<Host, "files">,
  folder: string | null,
): Promise<ToolchainFile | null> {
  for (const at of foldersUpwards(folder))
    for (const name of ["rust-toolchain", "rust-toolchain.toml"]) {
      const path = at === "/" ? `/${name}` : `${at}/${name}`;
      const text = await host.files.readTextIfThere(path);
      if (text === null) continue;
      const parsed = parseToolchainFile(text);
      if (!parsed.ok) throw inputsInvalid([`${path}: ${parsed.problem}`]);
      return parsed.file;
    }
  return null;
}

function foldersUpwards(folder: string | null): readonly string[] {
  if (folder === null) return [];
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersUpwards(above)];
}

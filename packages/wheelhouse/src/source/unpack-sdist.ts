import { type Host, runTool } from "@wainwright/core";

/**
 * Unpacks a source distribution into a folder that is made for it.
 * @returns the folder with its pyproject.toml: the one folder that sdists have, by PEP 625.
 * @throws Failure `tool-failed` with tar's or unzip's words.
 */
export async function unpackSdist(
  host: Host,
  archive: { readonly path: string; readonly name: string },
  folder: string,
): Promise<string> {
  await host.files.makeFolder(folder);
  const unpacker = archive.name.endsWith(".zip")
    ? (["unzip", "-q", archive.path, "-d", folder] as const)
    : (["tar", "-x", "--no-same-owner", "-C", folder, "-f", archive.path] as const);
  await runTool(host, { argv: unpacker, quiet: true });
  const [only, ...others] = await host.files.list(folder);
  return only !== undefined && others.length === 0 ? `${folder}/${only}` : folder;
}

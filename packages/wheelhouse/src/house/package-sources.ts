import { Failure, type Host, runTool } from "@wainwright/core";
import type { BuildSource } from "../plan/planned-package.ts";
import { cachedFile } from "../source/cached-file.ts";
import { unpackSdist } from "../source/unpack-sdist.ts";

/**
 * Brings a package's sources into a folder: its own one, or one that goes when the run ends.
 * @throws Failure `download-failed`, `checksum-mismatch`, `tool-failed`.
 */
export async function packageSources(host: Host, source: BuildSource): Promise<string> {
  switch (source.kind) {
    case "folder":
      return source.path;
    case "sdist": {
      const folder = await host.files.temporaryFolder("sdist");
      const archive = { path: await cachedFile(host, source.file), name: source.file.name };
      return unpackSdist(host, archive, `${folder}/source`);
    }
    case "repository":
      return cloned(host, source.address);
  }
}

/** Git takes a commit by its name only from servers that allow it: the whole history is fetched without its files first. */
async function cloned(host: Host, address: string): Promise<string> {
  const at = address.lastIndexOf("@");
  const [url, commit] = [address.slice(0, at), address.slice(at + 1)];
  if (at <= 0 || !/^[0-9a-f]{7,64}$/i.test(commit))
    throw new Failure("download-failed", `${address} names no commit`, {
      remedy: "Name the repository as uv does: git+https://…@COMMIT.",
    });
  const folder = `${await host.files.temporaryFolder("repository")}/source`;
  const clone = [
    "git",
    "clone",
    "--quiet",
    "--filter=blob:none",
    "--no-checkout",
    "--",
    url,
    folder,
  ] as const;
  await runTool(host, { argv: clone, label: `git clone ${url}` });
  await runTool(host, {
    argv: ["git", "-C", folder, "checkout", "--quiet", "--recurse-submodules", commit],
  });
  return folder;
}

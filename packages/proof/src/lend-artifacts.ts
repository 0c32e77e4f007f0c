import { basename } from "node:path/posix";
import { Failure, type Host } from "@wainwright/core";
import { WORK_FOLDER } from "@wainwright/toolchain";

/** Is a folder of copies, and where a userland sees the artifact among them. */
export interface LentArtifacts {
  readonly folder: string;
  readonly inside: string;
}

/**
 * Copies an artifact and what has to lie beside it into a folder of their own, so that a program may write there; links are
 * followed, for they lead to nothing in a userland.
 * @throws Failure `nothing-to-verify`, `path-missing` or `inputs-invalid` where two have one name.
 */
export async function lendArtifacts(
  host: Host,
  path: string,
  beside: readonly string[],
): Promise<LentArtifacts> {
  if (!(await host.files.exists(path)))
    throw new Failure("nothing-to-verify", `run starts files, and ${path} is an image`, {
      remedy: "Start the image with its engine, or name in path what is to be started.",
    });
  const folder = await host.files.temporaryFolder("run");
  const name = nameOf(host, path);
  await host.files.copy(await host.files.realPath(path), `${folder}/${name}`);
  for (const other of beside) await lendBeside(host, folder, other);
  return { folder, inside: `${WORK_FOLDER}/${name}` };
}

async function lendBeside(host: Host, folder: string, path: string): Promise<void> {
  if (!(await host.files.exists(path)))
    throw new Failure("path-missing", `${path}, which has to lie beside, is not there`, {
      remedy: "Name a file or folder that exists.",
    });
  const place = `${folder}/${nameOf(host, path)}`;
  if (await host.files.exists(place))
    throw new Failure("inputs-invalid", `${path} has the name of another one that lies beside it`, {
      remedy: "Give each its own name.",
    });
  await host.files.copy(await host.files.realPath(path), place);
}

function nameOf(host: Host, path: string): string {
  return basename(host.files.absolute(path));
}

import { Failure, type Host } from "@wainwright/core";

/** Is where images are: a folder that is a layout, an archive, or a name in a store of this machine, as skopeo writes it. */
export interface ImageSource {
  readonly kind: "layout" | "archive" | "local";
  readonly at: string;
}

const LOCAL = /^(?:docker-daemon|containers-storage):[^\s:].*$/;
/** As deep as the folders lie that a download of several jobs' artifacts makes. */
const DEPTH = 3;
const INDEX = "index.json";

/**
 * Finds images where a user says that they are: also below a folder, into which the artifacts of several jobs were downloaded.
 * @throws Failure `path-missing`, `artifact-refused`.
 */
export async function findImages(
  host: Pick<Host, "files">,
  given: string,
): Promise<readonly ImageSource[]> {
  if (LOCAL.test(given)) return [{ kind: "local", at: given }];
  const info = await host.files.info(await realPath(host, given));
  if (info?.kind === "file") return [{ kind: "archive", at: given }];
  const names = (await host.files.walk(given, DEPTH)).map(({ path }) => path);
  const layouts = names
    .filter((name) => name === INDEX || name.endsWith(`/${INDEX}`))
    .map(folderOf);
  const archives = names.filter((name) => name.endsWith(".tar"));
  const found: readonly ImageSource[] = [
    ...layouts.map((folder) => ({ kind: "layout", at: joined(given, folder) }) as const),
    ...archives.map((name) => ({ kind: "archive", at: joined(given, name) }) as const),
  ];
  if (found.length > 0) return found;
  throw new Failure("artifact-refused", `${given}: there is no OCI layout and no archive in it`, {
    remedy:
      "Make one with build-app (format: image), `buildx build --output type=oci` or `skopeo copy`.",
  });
}

async function realPath({ files }: Pick<Host, "files">, given: string): Promise<string> {
  if (await files.exists(given)) return files.realPath(given);
  throw new Failure("path-missing", `there is no ${given}`, {
    remedy: "Name the folders and archives that build-app has made.",
  });
}

function folderOf(name: string): string {
  return name.slice(0, -INDEX.length).replace(/\/$/, "");
}

function joined(folder: string, path: string): string {
  return path === "" ? folder : `${folder}/${path}`;
}

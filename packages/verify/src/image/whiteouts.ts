const PREFIX = ".wh.";
const OPAQUE = ".wh..wh..opq";

/**
 * Makes a test for the paths of lower layers that a layer with these paths hides: by whiteouts, by opaque folders, and by
 * files and links of the same name (OCI image-spec, layer.md).
 */
export function hiddenBy(paths: readonly string[]): (path: string) => boolean {
  const gone = new Set<string>();
  const emptied = new Set<string>();
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const name = path.slice(folder.length);
    if (name === OPAQUE) emptied.add(folder);
    else gone.add(name.startsWith(PREFIX) ? `${folder}${name.slice(PREFIX.length)}` : path);
  }
  return (path) =>
    gone.has(path) || foldersOf(path).some((one) => gone.has(one) || emptied.has(`${one}/`));
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

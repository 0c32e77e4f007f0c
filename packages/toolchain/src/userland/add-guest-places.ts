import { Failure, type Host } from "@wainwright/core";
import type { RootChanges } from "./root-changes.ts";

/**
 * Makes, in an image's unpacked files, the folders and links by which native programs run there. A link that the image has on
 * the way is followed where it stays among its files, as `lib -> usr/lib` does.
 * @throws Failure `userland-failed` where another link is in the way.
 */
export async function addGuestPlaces(
  host: Host,
  root: string,
  { folders, links }: RootChanges,
): Promise<void> {
  for (const folder of folders) await folderWithin(host, root, folder);
  for (const [path, leadsTo] of links) {
    const folder = await folderWithin(host, root, path.slice(0, path.lastIndexOf("/")));
    const place = `${folder}${path.slice(path.lastIndexOf("/"))}`;
    if ((await host.files.info(place)) === null) await host.files.link(leadsTo, place);
  }
}

/** Makes a folder where there is none, and returns it without links on the way. */
async function folderWithin(host: Host, root: string, folder: string): Promise<string> {
  const top = await host.files.realPath(root);
  let place = top;
  for (const part of folder.split("/")) {
    const next = `${place}/${part}`;
    if ((await host.files.info(next)) === null) await host.files.makeFolder(next);
    place = await realPlace(host, next);
    if (!place.startsWith(`${top}/`)) throw leadsOut(next.slice(top.length));
  }
  return place;
}

async function realPlace(host: Host, path: string): Promise<string> {
  try {
    return await host.files.realPath(path);
  } catch {
    // A link that leads to nothing.
    throw leadsOut(path);
  }
}

function leadsOut(path: string): Failure {
  return new Failure("userland-failed", `${path} in the image is a link that leads out of it`, {
    remedy: "Name an image in which it is a folder, or a link as `lib -> usr/lib`.",
  });
}

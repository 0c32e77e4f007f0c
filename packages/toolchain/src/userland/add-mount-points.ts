import { Failure, type Host } from "@wainwright/core";
import { MOUNT_POINTS } from "./mount-points.ts";

/**
 * Makes the places in an image's unpacked files where the sandbox mounts things. A link where one of them has to be makes
 * way for it; one on the way there is not followed, for it may lead out of the folder.
 * @throws Failure `userland-failed` where such a link is in the way.
 */
export async function addMountPoints(host: Host, root: string): Promise<void> {
  for (const folder of [...MOUNT_POINTS.folders, ...MOUNT_POINTS.foldersOfFiles]) {
    await clearWay(host, root, folder);
    await host.files.makeFolder(`${root}/${folder}`);
  }
  for (const file of MOUNT_POINTS.files) {
    await clearWay(host, root, file);
    if ((await host.files.info(`${root}/${file}`)) === null)
      await host.files.write(`${root}/${file}`, "");
  }
}

async function clearWay(host: Host, root: string, place: string): Promise<void> {
  const parts = place.split("/");
  for (const [index] of parts.entries()) {
    const path = `${root}/${parts.slice(0, index + 1).join("/")}`;
    if ((await host.files.info(path))?.kind !== "link") continue;
    if (index < parts.length - 1) throw linked(path.slice(root.length));
    await host.files.remove(path);
  }
}

function linked(path: string): Failure {
  return new Failure("userland-failed", `${path} in the image is a symbolic link`, {
    remedy: "Name an image where it is a folder, as in Debian's and Alpine's.",
  });
}

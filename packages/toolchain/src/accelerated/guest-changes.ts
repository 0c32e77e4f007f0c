import { basename } from "node:path/posix";
import type { Target } from "@wainwright/platform";
import type { RootChanges } from "../userland/root-changes.ts";
import { TOOLCHAIN_FOLDER } from "./places.ts";

/**
 * Says what a userland of another machine needs so that the host's programs run in it, once a toolchain root is mounted:
 * the place for that, their dynamic loader where their PT_INTERP names it, and their libraries where that loader looks.
 */
export function guestChanges(hostTarget: Target): RootChanges {
  const { interpreterPath, gnuTriplet } = hostTarget;
  const loader = interpreterPath ?? "";
  const folder = loader.slice(1, loader.lastIndexOf("/"));
  const name = basename(loader);
  const libraries = `usr/lib/${gnuTriplet ?? ""}`;
  return {
    // Where the folder is a link into /usr, as on a merged /usr, what it leads to has to be there.
    folders: [TOOLCHAIN_FOLDER.slice(1), `usr/${folder}`, folder],
    links: [
      [libraries, `${TOOLCHAIN_FOLDER}/${libraries}`],
      [`${folder}/${name}`, `${TOOLCHAIN_FOLDER}/${libraries}/${name}`],
    ],
    removed: [],
  };
}

/**
 * Says what an image of a target needs besides: it may have no C and C++ development files, and the linker scripts among those
 * that are lent name each other by this path.
 */
export function imageChanges(hostTarget: Target, { compilerTriplet }: Target): RootChanges {
  const changes = guestChanges(hostTarget);
  const own = `usr/${compilerTriplet ?? ""}`;
  return { ...changes, links: [...changes.links, [own, `${TOOLCHAIN_FOLDER}/${own}`]] };
}

import { Failure, type Host } from "@wainwright/core";
import type { Artifact } from "../artifact/artifact.ts";
import type { StaticPlace } from "./static-place.ts";

/**
 * Puts a file that will never change into a place, unless it lies there, and reads back what lies there then.
 * @throws Failure `published-differs` where that is something else.
 */
export async function putProved(
  host: Host,
  place: StaticPlace,
  { path, artifact }: { readonly path: string; readonly artifact: Artifact },
): Promise<void> {
  const { name, sha256 } = artifact;
  if ((await place.sha256(path, artifact)) === sha256) return;
  await place.putFile(path, artifact);
  const found = await place.sha256(path, artifact);
  if (found !== sha256)
    throw new Failure(
      "published-differs",
      `${name} has SHA-256 ${sha256}, and what lies in ${place.name} has ${found ?? "none"}`,
      { remedy: "Look at what else writes there, then run again." },
    );
  host.log.info(`${name} lies in ${place.name}`);
}

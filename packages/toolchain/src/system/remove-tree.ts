import { errorCode, type Host, runTool } from "@wainwright/core";
import { rootPrefix } from "./as-root.ts";

/** Removes a folder that programs run as root (or as mapped users) may have filled. */
export async function removeTree(host: Host, folder: string): Promise<void> {
  try {
    await host.files.remove(folder);
  } catch (thrown) {
    const prefix = await rootPrefix(host);
    const [program, ...rest] = [...(prefix ?? []), "rm", "-rf", "--", folder];
    if (errorCode(thrown) !== "EACCES" || prefix === null || program === undefined) throw thrown;
    await runTool(host, { argv: [program, ...rest], quiet: true });
  }
}

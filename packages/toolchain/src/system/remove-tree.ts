import { errorCode, type Host, runTool } from "@wainwright/core";
import { rootPrefix, withPrefix } from "./as-root.ts";

/** Removes a folder that programs run as root (or as mapped users) may have filled. */
export async function removeTree(host: Host, folder: string): Promise<void> {
  try {
    await host.files.remove(folder);
  } catch (thrown) {
    const prefix = await rootPrefix(host);
    if (errorCode(thrown) !== "EACCES" || prefix === null) throw thrown;
    const argv = withPrefix(prefix, ["rm", "-rf", "--", folder]);
    await runTool(host, { argv, quiet: true, undoes: true });
  }
}

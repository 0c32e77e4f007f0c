import type { Host } from "@wainwright/core";
import { parseBinfmtEntry } from "./binfmt-entry.ts";
import type { BinfmtState } from "./plan-emulators.ts";

/** Is where the kernel shows its handlers. */
export const BINFMT_FOLDER = "/proc/sys/fs/binfmt_misc";

const CONTROLS = new Set(["register", "status"]);

/** Reads which handlers the kernel has. */
export async function readRegistered(host: Pick<Host, "files">): Promise<BinfmtState> {
  const { files } = host;
  if (!(await files.exists(`${BINFMT_FOLDER}/register`)))
    return { mounted: false, enabled: false, entries: [] };
  const names = (await files.list(BINFMT_FOLDER)).filter((name) => !CONTROLS.has(name));
  const [status, ...texts] = await Promise.all(
    ["status", ...names].map(async (name) => files.readTextIfThere(`${BINFMT_FOLDER}/${name}`)),
  );
  const entries = names.map((name, index) => parseBinfmtEntry(name, texts[index] ?? ""));
  return {
    mounted: true,
    enabled: status?.trim() !== "disabled",
    entries: entries.filter((entry) => entry !== null),
  };
}

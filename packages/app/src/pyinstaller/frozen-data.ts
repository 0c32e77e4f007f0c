import { findPyInstaller } from "@wainwright/archive";
import { Failure, type Host } from "@wainwright/core";
import type { MadeProgram } from "../made-program.ts";
import type { FrozenData } from "./frozen-request.ts";

/** Where a one-folder program has all that is not the program (PyInstaller ≥ 6). */
const CONTENTS = "_internal";

/**
 * Looks whether every line of data arrived in a program.
 * @throws Failure `program-failed`, which names what is not there.
 */
export async function requireData(
  host: Host,
  { path, name }: MadeProgram,
  data: readonly FrozenData[],
): Promise<void> {
  if (data.length === 0) return;
  const inside = await pathsInside(host, path);
  const missing = data.filter(({ to }) => !inside.some((one) => isBelow(one, to)));
  if (missing.length === 0) return;
  const lines = missing.map(({ from, to }) => `${from}:${to}`);
  throw new Failure("program-failed", `${name} holds nothing of ${lines.join(", ")}`, {
    remedy: "Name files or folders that are there, and the folder of the program they go to.",
  });
}

function isBelow(path: string, folder: string): boolean {
  const wanted = folder.replace(/^\.\/?/, "").replace(/\/+$/, "");
  return wanted === "" || path.startsWith(`${wanted}/`);
}

async function pathsInside({ files }: Host, path: string): Promise<readonly string[]> {
  if ((await files.info(path))?.kind === "folder") {
    const contents = `${path}/${CONTENTS}`;
    const folder = (await files.exists(contents)) ? contents : path;
    return (await files.walk(folder)).map((file) => file.path);
  }
  const source = await files.openForReading(path);
  try {
    const found = await findPyInstaller(source);
    return found.kind === "found" ? [...found.archive.typecodes.keys()] : [];
  } finally {
    await source.close();
  }
}

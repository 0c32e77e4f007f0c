import { type Host, inputsInvalid } from "@wainwright/core";
import { type BuildHistory, parseHistory } from "@wainwright/wheelhouse";
import { rowsOf, type Told } from "./outputs.ts";

/** Builds of so many runs are enough to tell a trend; a workflow keeps the file between runs. */
const MOST_ENTRIES = 5_000;

/** Reads what earlier builds took, from a file that need not be there yet; null without one. @throws Failure `inputs-invalid` */
export async function readHistory(host: Host, path: string | null): Promise<BuildHistory> {
  const text = path === null ? null : await host.files.readTextIfThere(path);
  if (text === null) return [];
  const read = parseHistory(text);
  if (read.ok) return read.value;
  throw inputsInvalid([`history: ${read.problem}`]);
}

/**
 * Appends this run to a history file: a line each package built or failed, with how, how long, and whether it imports. The
 * rest of the file stays as it is.
 */
export async function writeHistory(host: Host, path: string, told: Told): Promise<void> {
  const now = new Date(host.clock.now()).toISOString();
  const imported = told.built.some(({ proof }) => proof !== null);
  const rows = rowsOf(told)
    .filter(({ from, failure }) => from === "build" || failure !== null)
    .map(({ name, version, target, python, strategy, seconds, failure }) => ({
      at: now,
      ...{ name, version, target, python, strategy, seconds },
      ok: failure === null,
      imported: imported && failure === null,
    }));
  const before = entriesIn(await host.files.readTextIfThere(path));
  const builds = [...before, ...rows].slice(-MOST_ENTRIES);
  await host.files.write(path, `${JSON.stringify({ builds }, null, 1)}\n`);
}

function entriesIn(text: string | null): readonly unknown[] {
  if (text === null) return [];
  const read: unknown = JSON.parse(text);
  if (Array.isArray(read)) return read;
  const builds = typeof read === "object" && read !== null && "builds" in read ? read.builds : [];
  return Array.isArray(builds) ? builds : [];
}

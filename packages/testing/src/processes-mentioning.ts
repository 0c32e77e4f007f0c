import { readdirSync, readFileSync } from "node:fs";

/** Lists the command lines of running processes, other than this one, that mention a text in it or in their environment. */
export function processesMentioning(text: string): readonly string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .flatMap((pid) => {
      const command = textOf(`/proc/${pid}/cmdline`).replaceAll("\0", " ");
      const known = `${command}${textOf(`/proc/${pid}/environ`)}`;
      return known.includes(text) ? [command] : [];
    });
}

/** A process may end while it is looked at. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

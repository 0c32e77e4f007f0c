import { type Host, runTool } from "@wainwright/core";

/** Is one thing below a folder, the folder itself included. */
export interface TreeEntry {
  /** Relative to the folder; "" for the folder itself. */
  readonly path: string;
  readonly kind: "file" | "folder" | "link" | "other";
  /** In bytes; of a link, the length of where it leads. */
  readonly size: number;
  /** Where a link leads, as it is written; "" for anything else. */
  readonly leadsTo: string;
}

const KINDS: Readonly<Record<string, TreeEntry["kind"]>> = { f: "file", d: "folder", l: "link" };
/** No name holds a NUL, whatever else it holds. */
const FORMAT = String.raw`%y\0%s\0%l\0%P\0`;

/** Lists a folder with its folders and where its links lead, sorted by path, by find(1). */
export async function listTree(host: Host, folder: string): Promise<readonly TreeEntry[]> {
  // By way of a file: what a program prints is kept up to a limit.
  const list = `${await host.files.temporaryFolder("list")}/tree`;
  await runTool(host, { argv: ["find", folder, "-fprintf", list, FORMAT], quiet: true });
  const words = (await host.files.readText(list)).split("\0");
  const entries: TreeEntry[] = [];
  for (let at = 0; at + 4 < words.length; at += 4) {
    const [kind = "", size = "", leadsTo = "", path = ""] = words.slice(at, at + 4);
    entries.push({ path, kind: KINDS[kind] ?? "other", size: Number(size), leadsTo });
  }
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

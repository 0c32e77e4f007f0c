import { createHash } from "node:crypto";
import type { Host } from "@wainwright/core";
import type { TreeEntry } from "./listed-tree.ts";

/** Adds up what a tree takes when it is installed, in KiB, as dpkg-gencontrol does (deb-substvars(5), Installed-Size). */
export function installedSize(tree: readonly TreeEntry[]): number {
  const sizes = tree.map(({ kind, size }) =>
    kind === "file" || kind === "link" ? Math.ceil(size / KIB) : 1,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const KIB = 1024;

/** Lists the files of /etc, which dpkg keeps where a user has changed them (deb-conffiles(5)). */
export function conffiles(tree: readonly TreeEntry[]): string {
  return tree
    .filter(({ path, kind }) => kind === "file" && path.startsWith("etc/"))
    .map(({ path }) => `/${path}\n`)
    .join("");
}

/** Lists the sums of a tree's files, by which dpkg --verify knows them (deb-md5sums(5)). */
export async function md5sums(
  host: Host,
  top: string,
  tree: readonly TreeEntry[],
): Promise<string> {
  const lines: string[] = [];
  for (const { path } of tree.filter(({ kind }) => kind === "file"))
    lines.push(`${await md5(host, `${top}/${path}`)}  ${path}\n`);
  return lines.join("");
}

/** What is read of a file at a time. */
const PIECE = 2 ** 20;

async function md5(host: Host, path: string): Promise<string> {
  const hash = createHash("md5");
  const file = await host.files.openForReading(path);
  try {
    for (let at = 0; at < file.size; at += PIECE)
      hash.update(await file.read(at, Math.min(PIECE, file.size - at)));
  } finally {
    await file.close();
  }
  return hash.digest("hex");
}

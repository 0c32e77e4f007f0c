import { posix } from "node:path";
import type { Host } from "@wainwright/core";
import type { DebLink, DebRequest } from "./deb-request.ts";
import type { TreeEntry } from "./listed-tree.ts";

/** Says what of a folder cannot go into a package, all of it. */
export async function treeProblems(
  host: Host,
  tree: readonly TreeEntry[],
  request: DebRequest,
): Promise<readonly string[]> {
  if (tree.every(({ kind }) => kind === "folder")) return [`${request.folder} is empty`];
  const problems = tree.map((entry) => entryProblem(entry));
  for (const entry of tree.filter(({ kind }) => kind === "link"))
    problems.push(await leadProblem(host, entry, { tree, request }));
  for (const link of request.links ?? [])
    problems.push(await commandProblem(host, link, { tree, request }));
  return problems.filter((problem) => problem !== null);
}

interface Content {
  readonly tree: readonly TreeEntry[];
  readonly request: DebRequest;
}

/** What dpkg-deb would take for its own. */
const CONTROL = /^DEBIAN(?:\/|$)/;

function entryProblem({ path, kind }: TreeEntry): string | null {
  if (CONTROL.test(path)) return `${path} has the name of what a package says of itself`;
  if (kind === "other") return `${path} is neither a file, a folder nor a link`;
  return /[\p{Cc}\\]/u.test(path)
    ? `${JSON.stringify(path)} is a name that no list of files can hold`
    : null;
}

async function leadProblem(
  host: Host,
  { path, leadsTo }: TreeEntry,
  content: Content,
): Promise<string | null> {
  const isInside = leadsTo.startsWith("/")
    ? leadsWithin(leadsTo, content)
    : await staysWithin(host, path, { leadsTo, folder: content.request.folder });
  return isInside ? null : `${path} is a link that leads out of the folder, to ${leadsTo}`;
}

/** Whether an absolute link leads to something that the package will have there. */
function leadsWithin(leadsTo: string, { tree, request }: Content): boolean {
  const place = posix.normalize(leadsTo);
  return tree.some(({ path }) => posix.join(request.prefix, path) === place);
}

async function staysWithin(
  host: Host,
  path: string,
  { leadsTo, folder }: { readonly leadsTo: string; readonly folder: string },
): Promise<boolean> {
  const top = await host.files.realPath(folder);
  const there = await realPathOf(host, `${top}/${path}`);
  if (there !== null) return isBelow(there, top);
  // It leads to nothing yet: what is written has to do.
  return isBelow(posix.join(top, path, "..", leadsTo), top);
}

/** A command's link takes nothing's place, and starts a file of the folder. */
async function commandProblem(
  host: Host,
  { name, program }: DebLink,
  { tree, request }: Content,
): Promise<string | null> {
  const { folder, prefix } = request;
  const real = await realPathOf(host, `${folder}/${program}`);
  const isThere = real !== null && isBelow(real, await host.files.realPath(folder));
  const kind = isThere ? (await host.files.info(real))?.kind : null;
  if (kind !== "file")
    return `${program}, which /usr/bin/${name} is to start, is no file in ${folder}`;
  const isTaken = tree.some(({ path }) => posix.join(prefix, path) === `/usr/bin/${name}`);
  return isTaken ? `/usr/bin/${name} is in the folder, and a link as well` : null;
}

async function realPathOf(host: Host, path: string): Promise<string | null> {
  try {
    return await host.files.realPath(path);
  } catch {
    // Nothing is there.
    return null;
  }
}

function isBelow(path: string, top: string): boolean {
  return path === top || path.startsWith(top === "/" ? top : `${top}/`);
}

import { posix } from "node:path";
import { type Host, runTool } from "@wainwright/core";
import type { DebLink, DebRequest } from "./deb-request.ts";

/** Lays a folder's content out as it will be installed, with the links of its commands, and gives the top of it. */
export async function stageContent(host: Host, request: DebRequest): Promise<string> {
  const top = `${await host.files.temporaryFolder("deb")}/root`;
  const { folder, prefix, links = [] } = request;
  const content = posix.join(top, prefix);
  await host.files.copy(await host.files.realPath(folder), content);
  for (const link of links) await makeCommand(host, link, { top, prefix });
  return top;
}

async function makeCommand(
  host: Host,
  { name, program }: DebLink,
  { top, prefix }: { readonly top: string; readonly prefix: string },
): Promise<void> {
  const installed = posix.join(prefix, program);
  await host.files.makeFolder(`${top}/usr/bin`);
  await host.files.link(leadTo(installed), `${top}/usr/bin/${name}`);
  await chmod(host, "0755", [await host.files.realPath(posix.join(top, installed)), "-prune"]);
}

/** Policy 10.5: a link within one folder of the root is relative, any other absolute. */
function leadTo(installed: string): string {
  return installed.startsWith("/usr/") ? posix.relative("/usr/bin", installed) : installed;
}

/** Gives programs and folders mode 755, all other files 644, and everything one time. */
export async function normaliseTree(host: Host, top: string, epoch: number): Promise<void> {
  const runs = ["!", "-type", "l", "(", "-type", "d", "-o", "-perm", "/111", ")"];
  await chmod(host, "0755", [top, ...runs]);
  await chmod(host, "0644", [top, "-type", "f", "!", "-perm", "/111"]);
  const touch = ["find", top, "-exec", "touch", "-h", "-d", `@${epoch}`, "--", "{}", "+"] as const;
  await runTool(host, { argv: touch, quiet: true });
}

async function chmod(host: Host, mode: string, found: readonly string[]): Promise<void> {
  const argv = ["find", ...found, "-exec", "chmod", mode, "--", "{}", "+"] as const;
  await runTool(host, { argv, quiet: true });
}

import { type Host, runTool } from "@wainwright/core";
import { rootPrefix } from "../system/as-root.ts";
import type { Emulator } from "./emulator.ts";
import { type FoundInterpreters, interpretersIn, programNames } from "./interpreter.ts";

/** Up to Debian 12 and in Ubuntu 24.04 the static ones are in the first; from Debian 13 on in the second. */
const PACKAGES = ["qemu-user-static", "qemu-user"];

/** Takes the members named by the further arguments out of a package; the text is fixed, what varies are arguments. */
const UNPACK =
  'deb=$1; folder=$2; shift 2; dpkg-deb --fsys-tarfile "$deb" | tar -x -f - -C "$folder" "$@"';

/**
 * Takes interpreters out of the distribution's package without installing it (so without root), proved by apt's own
 * signatures and hashes, and keeps them in the cache under the package's hash.
 * Empty where there is no apt-get, or its mirror has no such package.
 */
export async function packagedInterpreters(
  host: Host,
  emulators: readonly Emulator[],
): Promise<FoundInterpreters> {
  const tools = await Promise.all(
    ["apt-get", "dpkg-deb", "tar"].map(async (tool) => host.exec.find(tool)),
  );
  if (emulators.length === 0 || tools.includes(null)) return new Map();
  for (const name of PACKAGES) {
    const candidate = await candidateOf(host, name);
    if (candidate === null) continue;
    const folder = await unpacked(host, { name, candidate, emulators });
    const found = await interpretersIn(host, folder, { emulators, source: "package" });
    if (found.size > 0) return found;
  }
  return new Map();
}

/** Asks apt which file it would fetch; a fresh machine has no package lists yet, so they are fetched once. */
async function candidateOf(host: Host, name: string): Promise<string | null> {
  const known = await askApt(host, name);
  if (known !== null || (await hasPackageLists(host))) return known;
  const root = await rootPrefix(host);
  if (root === null) return null;
  const [program, ...rest] = [...root, "apt-get", "update"];
  await host.exec.run({ argv: [program, ...rest], label: "apt-get update" });
  return askApt(host, name);
}

/** Reads `'URL' FILE SIZE SHA256:HEX`, and gives the file's name and hash; null when apt knows no such package. */
async function askApt(host: Host, name: string): Promise<string | null> {
  const argv = ["apt-get", "download", "--print-uris", name] as const;
  const asked = await host.exec.run({ argv, quiet: true });
  const match = /^'[^']*' (?<file>\S+\.deb) \d+ (?<hash>\S+)$/m.exec(asked.stdout);
  return asked.exitCode === 0 && match !== null
    ? `${match.groups?.["file"]} ${match.groups?.["hash"]}`
    : null;
}

async function hasPackageLists(host: Host): Promise<boolean> {
  const lists = "/var/lib/apt/lists";
  if (!(await host.files.exists(lists))) return false;
  return (await host.files.list(lists)).some((file) => file.includes("_Packages"));
}

interface Wanted {
  readonly name: string;
  readonly candidate: string;
  readonly emulators: readonly Emulator[];
}

async function unpacked(host: Host, { name, candidate, emulators }: Wanted): Promise<string> {
  const programs = emulators.flatMap(programNames).toSorted();
  const { path } = await host.cache.folder({
    kind: "emulators",
    key: `${candidate} ${programs.join(" ")}`,
    make: async (folder) => {
      await host.log.group(`Fetching emulators from ${name}`, async () => {
        await fetchAndUnpack(host, { name, programs, folder });
      });
    },
  });
  return path;
}

async function fetchAndUnpack(
  host: Host,
  wanted: { readonly name: string; readonly programs: readonly string[]; readonly folder: string },
): Promise<void> {
  const cwd = await host.files.temporaryFolder("package");
  const label = `apt-get download ${wanted.name}`;
  await runTool(host, { argv: ["apt-get", "download", wanted.name], cwd, label });
  const file = (await host.files.list(cwd)).find((name) => name.endsWith(".deb"));
  const deb = `${cwd}/${file}`;
  const contents = await runTool(host, { argv: ["dpkg-deb", "--contents", deb], quiet: true });
  const members = wanted.programs
    .map((program) => `./usr/bin/${program}`)
    .filter((member) => contents.stdout.includes(` ${member}\n`));
  if (members.length === 0) return;
  const argv = ["sh", "-c", UNPACK, "sh", deb, cwd, ...members] as const;
  await runTool(host, { argv, label: `unpacking ${wanted.name}` });
  for (const member of members)
    await host.files.copy(
      `${cwd}/${member}`,
      `${wanted.folder}/${member.replace("./usr/bin/", "")}`,
    );
}

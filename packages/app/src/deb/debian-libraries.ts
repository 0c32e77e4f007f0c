import { Failure, type Host, runTool } from "@wainwright/core";
import { debianArchive, ensureProgram } from "@wainwright/toolchain";
import { type LibraryPackage, parseShlibs, parseSymbols } from "./library-packages.ts";

/** Says whose packages are asked. */
export interface DebianRelease {
  readonly suite: string;
  /** As Debian spells it. */
  readonly architecture: string;
}

/** What packages say of the libraries in them, as files in the cache: function by function, and in one line each. */
const KINDS = ["symbols", "shlibs"] as const;

/**
 * Asks packages of Debian, whichever of the names exist, which libraries they hold: apt fetches them for any architecture,
 * without installing any, and trusts only what Debian has signed.
 * @throws Failure `tool-missing`, `tool-failed` with apt's words.
 */
export async function debianLibraries(
  host: Host,
  release: DebianRelease,
  names: readonly string[],
): Promise<readonly LibraryPackage[]> {
  const { suite, architecture } = release;
  const { path } = await host.cache.folder({
    kind: "debian-libraries",
    key: JSON.stringify([suite, architecture, names]),
    make: async (folder) =>
      host.log.group(`Libraries of Debian ${suite} ${architecture}`, async () => {
        const packages = await fetchPackages(host, release, names);
        for (const kind of KINDS)
          await host.files.write(`${folder}/${kind}`, await joined(host, packages, kind));
      }),
  });
  const [symbols, shlibs] = [
    await host.files.readText(`${path}/symbols`),
    await host.files.readText(`${path}/shlibs`),
  ];
  return [...parseSymbols(symbols), ...parseShlibs(shlibs)];
}

/** Gives the paths of the packages that exist of these names. */
async function fetchPackages(
  host: Host,
  release: DebianRelease,
  names: readonly string[],
): Promise<readonly string[]> {
  await ensureProgram(host, { program: "dpkg-deb", packages: ["dpkg"] });
  const folder = await host.files.temporaryFolder("apt");
  const options = await aptOptions(host, release, folder);
  await runTool(host, { argv: ["apt-get", ...options, "update"], label: "apt-get update" });
  // It ends with 100 where one of the names is unknown, and tells of the others all the same.
  const known = await host.exec.run({
    argv: ["apt-cache", ...options, "show", "--no-all-versions", "--", ...names],
    quiet: true,
  });
  const found = [...known.stdout.matchAll(/^Package: (\S+)$/gm)].map(([, name = ""]) => name);
  if (found.length === 0) throw nothingKnown(release);
  const downloads = `${folder}/packages`;
  await host.files.makeFolder(downloads);
  const argv = ["apt-get", ...options, "download", "--", ...found] as const;
  await runTool(host, { argv, cwd: downloads, label: "apt-get download" });
  return (await host.files.list(downloads)).map((file) => `${downloads}/${file}`);
}

/** Joins one part of what packages say of themselves; of one that lacks it dpkg-deb ends with another code than 0. */
async function joined(
  host: Host,
  packages: readonly string[],
  kind: (typeof KINDS)[number],
): Promise<string> {
  const texts: string[] = [];
  for (const path of packages) {
    const argv = ["dpkg-deb", "--info", path, kind] as const;
    const { exitCode, stdout } = await host.exec.run({ argv, quiet: true });
    if (exitCode === 0) texts.push(stdout);
  }
  return texts.join("\n");
}

/** Gives apt a state of its own: another architecture and release than the host's, and none of its lists. */
async function aptOptions(
  host: Host,
  release: DebianRelease,
  folder: string,
): Promise<readonly string[]> {
  const { architecture } = release;
  const { sourceLine, keyring } = await debianArchive(host, release);
  await host.files.write(`${folder}/sources.list`, `${sourceLine}\n`);
  for (const part of ["lists/partial", "cache/archives/partial"])
    await host.files.makeFolder(`${folder}/${part}`);
  return [
    `Dir::Etc::SourceList=${folder}/sources.list`,
    "Dir::Etc::SourceParts=/dev/null",
    "Dir::Etc::Preferences=/dev/null",
    "Dir::Etc::PreferencesParts=/dev/null",
    `Dir::Etc::Trusted=${keyring}`,
    "Dir::Etc::TrustedParts=/dev/null",
    `Dir::State::Lists=${folder}/lists`,
    "Dir::State::status=/dev/null",
    `Dir::Cache=${folder}/cache`,
    `APT::Architecture=${architecture}`,
    `APT::Architectures=${architecture}`,
    // Its user for downloads may not write to a folder of ours.
    "APT::Sandbox::User=",
    "Acquire::Languages=none",
    "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
  ].flatMap((option) => ["-o", option]);
}

function nothingKnown({ suite, architecture }: DebianRelease): Failure {
  return new Failure("package-not-found", `Debian ${suite} has no libraries for ${architecture}`, {
    remedy: "Name a release that is published for this architecture.",
  });
}

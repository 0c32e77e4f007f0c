import { Failure, type Host, retry, runTool } from "@wainwright/core";
import { rootPrefix, withPrefix } from "../system/as-root.ts";
import { ensureProgram } from "../system/ensure-program.ts";
import { installPackages } from "../system/install-packages.ts";
import { compileBytecode } from "./compile-bytecode.ts";
import { MOUNT_POINTS } from "./mount-points.ts";
import { changesCommand, type RootChanges } from "./root-changes.ts";
import { removeTree } from "../system/remove-tree.ts";
import { debianSourceLine } from "./debian-mirror.ts";

/** Says what a root file system of Debian holds. */
export interface DebianRootRequest {
  readonly suite: string;
  /** Debian architectures, the root's own first. */
  readonly architectures: readonly [string, ...string[]];
  /** Package names, as apt takes them: `python3`, `libc6-dev:armhf`, `rustc-web=1.85…`. */
  readonly packages: readonly string[];
  /** Other components or suites needed besides `SUITE main`: "bookworm-security". */
  readonly extraSourceLines?: readonly string[];
  readonly changes?: RootChanges;
}

/** The keys that sign Debian's releases, of the package debian-archive-keyring, which Ubuntu has too. */
export const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";
const MERGED_USR = "/usr/share/mmdebstrap/hooks/merged-usr";
/**
 * Generic names of programs that update-alternatives(1) would have made, had a maintainer script run: the default
 * of each in Debian. Cargo links with `cc`, and configure scripts look for it first.
 */
const ALTERNATIVES = [
  ["cc", "gcc"],
  ["c++", "g++"],
  ["awk", "mawk"],
] as const;

/** Is run by mmdebstrap, which knows as whom: the root's files are not ours to change from outside. */
const FINISH_ROOT = [
  `cd "$1" && mkdir -p ${[...MOUNT_POINTS.folders, ...MOUNT_POINTS.foldersOfFiles].join(" ")}`,
  ...MOUNT_POINTS.files.map((file) => `{ [ -e ${file} ] || : > ${file}; }`),
  ...ALTERNATIVES.map(
    ([name, program]) =>
      `{ [ ! -e usr/bin/${program} ] || [ -e usr/bin/${name} ] || ln -s ${program} usr/bin/${name}; }`,
  ),
].join(" && ");
/** Bumped when what {@link makeDebianRoot} puts into a root changes. */
const RECIPE = "5";

/**
 * Makes a root file system of Debian packages, or takes the one made before: the packages are unpacked and no
 * maintainer script runs (mmdebstrap's extract variant), so a foreign root takes seconds and needs no emulator.
 * @throws Failure `userland-failed`, with mmdebstrap's words.
 */
export async function makeDebianRoot(
  host: Host,
  request: DebianRootRequest,
): Promise<{ readonly path: string; readonly hit: boolean }> {
  const key = JSON.stringify([RECIPE, request]);
  return host.cache.folder({
    kind: "debian-root",
    key,
    make: async (folder) => fillRoot(host, request, folder),
  });
}

async function fillRoot(host: Host, request: DebianRootRequest, folder: string): Promise<void> {
  await ensureProgram(host, { program: "mmdebstrap", packages: ["mmdebstrap"] });
  if (!(await host.files.exists(KEYRING))) await installPackages(host, ["debian-archive-keyring"]);
  const argv = await mmdebstrap(host, request, folder);
  await host.log.group(`Debian ${request.suite} root for ${request.architectures[0]}`, async () => {
    try {
      await retry(host, PATIENCE, async () => attempt(host, argv, folder));
      await compileBytecode(host, folder);
    } catch (thrown) {
      await removeTree(host, folder);
      throw thrown;
    }
  });
}

/** Is what apt says of a mirror in the middle of its own update, and of a network that hiccups. */
const PASSING =
  /unexpected size|Hash Sum mismatch|Mirror sync in progress|Temporary failure|timed out|\b50[0-9] /;

const PATIENCE = {
  label: "mmdebstrap",
  attempts: 3,
  firstWaitMilliseconds: 5_000,
  worthwhile: (thrown: unknown) => thrown instanceof Failure && PASSING.test(thrown.message),
} as const;

async function attempt(
  host: Host,
  argv: readonly [string, ...string[]],
  folder: string,
): Promise<void> {
  // What an attempt before this one left is in mmdebstrap's way.
  await removeTree(host, folder);
  await runTool(
    host,
    { argv, label: "mmdebstrap" },
    {
      code: "userland-failed",
      what: "the userland could not be made",
      remedy: "Read mmdebstrap's words above; WAINWRIGHT_DEBIAN_MIRROR names another mirror.",
    },
  );
}

async function mmdebstrap(
  host: Host,
  request: DebianRootRequest,
  folder: string,
): Promise<readonly [string, ...string[]]> {
  const source = await debianSourceLine(host, request.suite);
  const prefix = await rootPrefix(host);
  return withPrefix(prefix ?? [], [
    "mmdebstrap",
    "--variant=extract",
    // Without root mmdebstrap unpacks in a user namespace; files then belong to mapped users, which read well enough.
    `--mode=${prefix === null ? "unshare" : "root"}`,
    `--architectures=${request.architectures.join(",")}`,
    `--include=${request.packages.join(",")}`,
    `--hook-dir=${MERGED_USR}`,
    `--extract-hook=${FINISH_ROOT}`,
    ...(request.changes === undefined
      ? []
      : [`--extract-hook=cd "$1" && ${changesCommand(request.changes)}`]),
    `--keyring=${KEYRING}`,
    request.suite,
    folder,
    ...(source === null ? [] : [source]),
    ...(request.extraSourceLines ?? []),
  ]);
}

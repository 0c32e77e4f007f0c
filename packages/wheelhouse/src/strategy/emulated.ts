import { type Host, runTool, toolFailure } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import {
  openUserland,
  planUserland,
  shellQuote,
  type Userland,
  WORK_FOLDER,
} from "@wainwright/toolchain";
import { MATURIN_FAILED } from "./maturin-command.ts";
import { onlyWheel } from "./only-wheel.ts";
import type { Strategy } from "./strategy.ts";

/**
 * Builds wholly in the target's userland, compilers included: always right, and on a foreign machine 5 to 20
 * times slower than any other way.
 */
export const emulated: Strategy = {
  name: "emulated",
  refuses: (request, host) => {
    if (host.os !== "linux") return `userlands need a Linux host; this one is ${host.name}`;
    if (request.target.os !== "linux") return `${request.target.name} has no userland`;
    if (request.image !== null) return null;
    const plan = planUserland(request.target, request.interpreter, "build");
    return plan.ok ? null : plan.problem;
  },
  build: async (host, request, output) => {
    const userland = await openUserland(host, { ...request, purpose: "build" });
    const work = await host.files.temporaryFolder("build");
    await copySources(host, request.project.folder, work);
    await buildInside(host, userland, { work, args: request.args });
    const built = await onlyWheel(host, `${work}/out`);
    const path = `${output}/${built.slice(built.lastIndexOf("/") + 1)}`;
    await host.files.copy(built, path);
    return {
      path,
      tools: `${userland.description}${userland.emulated ? ", QEMU" : ""}`,
      libraries: librariesOf(userland),
    };
  },
};

/** The project itself stays as it is. Caches (cargo's `target`, virtual environments) say that they are some: CACHEDIR.TAG. */
async function copySources(host: Host, project: string, work: string): Promise<void> {
  const archive = `${work}/source.tar`;
  const pack = ["tar", "-c", "--exclude-caches-all", "-C", project, "-f", archive, "."] as const;
  await runTool(host, { argv: pack, quiet: true });
  await host.files.makeFolder(`${work}/source`);
  const unpack = ["tar", "-x", "--no-same-owner", "-C", `${work}/source`, "-f", archive] as const;
  await runTool(host, { argv: unpack, quiet: true });
  await host.files.remove(archive);
  await host.files.makeFolder(`${work}/out`);
}

async function buildInside(
  host: Host,
  userland: Userland,
  { work, args }: { readonly work: string; readonly args: readonly string[] },
): Promise<void> {
  const pip = [
    userland.python.path,
    "-m",
    "pip",
    "wheel",
    "--no-deps",
    "--no-cache-dir",
    "--disable-pip-version-check",
  ] as const;
  const command = {
    argv: [...pip, "--wheel-dir", `${WORK_FOLDER}/out`, `${WORK_FOLDER}/source`] as const,
    mounts: [{ host: work, inside: WORK_FOLDER, writable: true }],
    // /tmp is a tmpfs: 32-bit programs under QEMU cannot read the folders of a 64-bit file system (readdir, EOVERFLOW).
    env: {
      HOME: "/tmp",
      TMPDIR: "/tmp",
      CARGO_HOME: "/tmp/cargo",
      CARGO_TARGET_DIR: "/tmp/target",
      ...maturinArguments(args),
    },
    network: true,
    label: "pip wheel in the userland",
  };
  const completed = await userland.run(command);
  if (completed.exitCode !== 0) throw toolFailure(command, completed, MATURIN_FAILED);
  host.log.debug(completed.output);
}

/** Maturin reads arguments from here when pip calls it, and splits them as a shell would. */
function maturinArguments(args: readonly string[]): Readonly<Record<string, string>> {
  if (args.length === 0) return {};
  return { MATURIN_PEP517_ARGS: args.map(shellQuote).join(" ") };
}

/** A userland of the host's own architecture is left out: its C library would reach the host's programs too. */
function librariesOf({ root, emulated: foreign, target }: Userland): string | null {
  if (root === null || !foreign) return null;
  return libraryFolders(target)
    .map((folder) => `${root}${folder}`)
    .join(":");
}

function libraryFolders({ gnuTriplet }: Target): readonly string[] {
  return ["/usr/local/lib", ...(gnuTriplet === null ? [] : [`/usr/lib/${gnuTriplet}`]), "/usr/lib"];
}

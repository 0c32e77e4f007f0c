import type { Completed, Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import {
  badEndFailure,
  memoryGauge,
  onOldestProcessor,
  type ProgramRun,
  unexpectedOutput,
} from "@wainwright/proof";
import { ensureEmulators, ensureProgram, type UserlandCommand } from "@wainwright/toolchain";
import { buildFailure } from "./build-failure.ts";
import { type BuildahStore, openBuildahStore } from "./buildah-store.ts";
import { type ImageConfig, readImage } from "./image-config.ts";

/** Says what is started in an image, and how it has to end. */
export interface ImageRun {
  /** The folder of the layout. */
  readonly path: string;
  readonly target: Target;
  /** Words; `{}` as the first is the image's own program (ENTRYPOINT), with its own arguments (CMD) where no others are given. */
  readonly argv: readonly [string, ...string[]];
  readonly timeoutSeconds: number;
  readonly env?: Readonly<Record<string, string>>;
  /** The exit code that is well; 0 where nothing is said. */
  readonly expectExit?: number;
  /** What its output has to match. */
  readonly expectOutput: RegExp | null;
}

/**
 * Starts a program in an image: its files, environment and working folder, no network. It is not the first process of its
 * namespace, whose crash under QEMU would be a hang.
 * @throws Failure `run-failed` that tells a crash, a hang, a missing library, a wrong machine and unexpected words apart.
 */
export async function startImage(host: Host, run: ImageRun): Promise<ProgramRun> {
  const { path, target, argv, timeoutSeconds, env = {}, expectExit = 0 } = run;
  const { config } = await readImage(host, path);
  const opened = await openImage(host, path, config);
  const { emulated } = await ensureEmulators(host, [target]);
  const gauge = await memoryGauge(host);
  const description = `image ${config.platform}`;
  const image = onOldestProcessor(
    host,
    { description, emulated: emulated.length > 0, run: runIn(host, opened, config) },
    target,
  );
  const completed = await image.run({
    ...{ argv: ownWords(argv, config), env, timeoutSeconds, startedBy: gauge.startedBy },
    label: `${argv.join(" ")} in ${image.description}`,
  });
  refuse(completed, run, { expectExit, where: image.description });
  return {
    ...{ path, argv, target: target.name, seconds: completed.seconds },
    userland: `${image.description}${image.emulated ? " under QEMU" : ""}`,
    peakMemory: await gauge.peak(),
    printed: completed.stdout.trim().slice(-MOST_CHARACTERS),
  };
}

/** What of a program's words goes into outputs, which a step may have 1 MB of. */
const MOST_CHARACTERS = 10_000;

interface OpenImage {
  readonly store: BuildahStore;
  readonly container: string;
}

/** The layout's own name may hold what is no name of an image. */
async function openImage(host: Host, path: string, config: ImageConfig): Promise<OpenImage> {
  await ensureProgram(host, { program: "bwrap", packages: ["bubblewrap"] });
  const store = await openBuildahStore(host, null);
  const folder = await host.files.temporaryFolder("start");
  await host.files.link(host.files.absolute(path), `${folder}/layout`);
  const platform = config.platform ?? "";
  const command = {
    argv: store.command("from", "--quiet", "--platform", platform, "oci:layout"),
    ...{ cwd: folder, quiet: true, label: "buildah from" },
  };
  const made = await host.exec.run(command);
  if (made.exitCode !== 0) throw buildFailure(command, made, { platform, base: null });
  return { store, container: made.stdout.trim().split("\n").at(-1) ?? "" };
}

function ownWords(
  [first, ...rest]: ImageRun["argv"],
  { entrypoint, cmd }: ImageConfig,
): readonly [string, ...string[]] {
  if (first !== "{}") return [first, ...rest];
  const [program, ...words] = [...entrypoint, ...(rest.length > 0 ? rest : cmd)];
  return [program ?? "/bin/sh", ...words];
}

const USUAL = {
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  HOME: "/tmp",
};

function runIn(host: Host, { store, container }: OpenImage, config: ImageConfig) {
  return async ({ argv, env = {}, startedBy = [], timeoutSeconds, label }: UserlandCommand) => {
    const variables = Object.entries({ ...USUAL, ...config.env, ...env });
    const sandbox = [
      ...["/", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--tmpfs", "/run"],
      ...["--chdir", config.workingFolder, "--clearenv"],
      ...variables.flatMap(([name, value]) => ["--setenv", name, value]),
      ...["--", ...argv],
    ];
    const [program, ...words] = [...startedBy, ...store.inFiles(container, SANDBOX, sandbox)];
    return host.exec.run({
      argv: [program ?? "", ...words],
      ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
      label: label ?? argv[0],
    });
  };
}

/** What is written into the image is gone with the container. */
const SANDBOX = [
  ...(["bwrap", "--die-with-parent", "--new-session", "--unshare-pid"] as const),
  ...(["--unshare-ipc", "--unshare-uts", "--unshare-net", "--bind"] as const),
] as const;

function refuse(
  completed: Completed,
  { path, timeoutSeconds, expectOutput }: ImageRun,
  end: { readonly where: string; readonly expectExit: number },
): void {
  const badEnd = badEndFailure(completed, { code: "run-failed", path, timeoutSeconds, ...end });
  if (badEnd !== null) throw badEnd;
  const unexpected =
    expectOutput === null ? null : unexpectedOutput(completed, { path, expected: expectOutput });
  if (unexpected !== null) throw unexpected;
}

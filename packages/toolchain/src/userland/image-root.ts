import { Failure, type Host, runTool } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { MOUNT_POINTS } from "./mount-points.ts";

/** Is a container image's file system, taken out of it once. */
export interface ImageRoot {
  readonly path: string;
  readonly hit: boolean;
  /** The image's own environment: PATH above all. */
  readonly env: Readonly<Record<string, string>>;
}

type Engine = "docker" | "podman";

/**
 * Takes a container image's files into a folder, through docker or podman, whichever is there: programs then
 * run in it exactly as in any other root. An image that is already local is used as it is; else it is pulled.
 * @throws Failure `tool-missing` without an engine, `userland-failed` with the engine's words.
 */
export async function imageRoot(host: Host, reference: string, target: Target): Promise<ImageRoot> {
  const platform = target.dockerPlatform;
  if (platform === null || reference.startsWith("-"))
    throw failure(`no container platform is ${target.name}, or ${reference} is no image name`);
  const engine = await findEngine(host);
  const image = await ensureImage(host, { engine, reference, platform });
  const { path, hit } = await host.cache.folder({
    kind: "image-root",
    key: `${platform} ${image.id}`,
    make: async (folder) => exportImage(host, { engine, id: image.id, platform }, folder),
  });
  return { path, hit, env: image.env };
}

async function findEngine(host: Host): Promise<Engine> {
  for (const engine of ["docker", "podman"] as const) {
    if ((await host.exec.find(engine)) === null) continue;
    const answer = await host.exec.run({ argv: [engine, "info"], quiet: true });
    if (answer.exitCode === 0) return engine;
  }
  throw new Failure(
    "tool-missing",
    "an image was asked for, but neither docker nor podman answers",
    {
      remedy:
        "Start docker, install podman, or leave the image out: a Debian userland needs neither.",
    },
  );
}

interface Wanted {
  readonly engine: Engine;
  readonly reference: string;
  readonly platform: string;
}

async function ensureImage(host: Host, wanted: Wanted) {
  const local = await inspect(host, wanted);
  if (local !== null) return local;
  const { engine, reference, platform } = wanted;
  await runTool(
    host,
    { argv: [engine, "pull", "--platform", platform, reference], label: `${engine} pull` },
    {
      code: "userland-failed",
      what: `${reference} could not be pulled`,
      remedy: "Check the image's name, its platforms and the registry's credentials.",
    },
  );
  const pulled = await inspect(host, wanted);
  if (pulled === null)
    throw failure(`${engine} pulled ${reference}, but as another platform than ${platform}`);
  return pulled;
}

/** Reads a local image's identity and environment; null when it is not there for the platform. */
async function inspect(host: Host, wanted: Wanted) {
  const { engine, reference, platform } = wanted;
  const format = "{{.Id}}\n{{.Os}}/{{.Architecture}}\n{{json .Config.Env}}";
  const argv = [engine, "image", "inspect", "--format", format, reference] as const;
  const answer = await host.exec.run({ argv, quiet: true });
  if (answer.exitCode !== 0) return null;
  const [id = "", machine = "", env = "null"] = answer.stdout.trim().split("\n");
  // The engines tell the variant (arm/v7) in different fields; what is inside is proved after the export anyway.
  if (!platform.startsWith(machine)) return null;
  return { id, env: environmentOf(JSON.parse(env)) };
}

function environmentOf(list: unknown): Record<string, string> {
  if (!Array.isArray(list)) return {};
  return Object.fromEntries(
    list
      .filter((entry): entry is string => typeof entry === "string")
      .map((entry) => {
        const [name = "", ...value] = entry.split("=");
        return [name, value.join("=")];
      }),
  );
}

async function exportImage(
  host: Host,
  image: { engine: Engine; id: string; platform: string },
  folder: string,
): Promise<void> {
  const { engine, id, platform } = image;
  const failed = {
    code: "userland-failed",
    what: "the image's files could not be taken out",
    remedy: "Read the words above.",
  } as const;
  const create = [engine, "create", "--platform", platform, id, "/bin/true"] as const;
  const created = await runTool(host, { argv: create, quiet: true }, failed);
  const container = created.stdout.trim().split("\n").at(-1) ?? "";
  const removal = host.undo.add(`remove container ${container}`, async () =>
    removeContainer(host, engine, container),
  );
  const archive = `${folder}.tar`;
  try {
    await runTool(host, { argv: [engine, "export", "--output", archive, container] }, failed);
    const unpack = [
      "tar",
      "-x",
      "--no-same-owner",
      "--exclude=dev/*",
      "-C",
      folder,
      "-f",
      archive,
    ] as const;
    await runTool(host, { argv: unpack }, failed);
  } finally {
    await host.files.remove(archive);
    await removeContainer(host, engine, container);
    removal.keep();
  }
  await addMountPoints(host, folder);
}

async function removeContainer(host: Host, engine: Engine, container: string): Promise<void> {
  await host.exec.run({ argv: [engine, "rm", container], quiet: true });
}

async function addMountPoints(host: Host, root: string): Promise<void> {
  for (const folder of [...MOUNT_POINTS.folders, ...MOUNT_POINTS.foldersOfFiles])
    await host.files.makeFolder(`${root}/${folder}`);
  for (const file of MOUNT_POINTS.files)
    if ((await host.files.info(`${root}/${file}`)) === null)
      await host.files.write(`${root}/${file}`, "");
}

function failure(message: string): Failure {
  return new Failure("userland-failed", message, {
    remedy: "Name an image that is published for the target's platform.",
  });
}

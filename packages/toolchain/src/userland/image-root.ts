import { Failure, type Host, runTool, type ToolFailure } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { type ContainerEngine, findContainerEngine } from "./container-engine.ts";
import { addGuestPlaces } from "./add-guest-places.ts";
import { addMountPoints } from "./add-mount-points.ts";
import type { RootChanges } from "./root-changes.ts";
import { type ImageRecord, mayServe, parseImageRecord } from "./image-record.ts";

/** Is a container image's file system, taken out of it once. */
export interface ImageRoot {
  readonly path: string;
  readonly hit: boolean;
  /** The image's own environment: PATH above all. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Takes a container image's files into a folder, through docker or podman, whichever answers: programs then
 * run in it exactly as in any other root. An image that is already local is used as it is; else it is pulled.
 * @throws Failure `tool-missing` without an engine, `userland-failed` with the engine's words.
 */
export async function imageRoot(
  host: Host,
  reference: string,
  { target, changes }: { readonly target: Target; readonly changes?: RootChanges | undefined },
): Promise<ImageRoot> {
  const platform = target.dockerPlatform;
  if (platform === null) throw wrongImage(`no container platform is ${target.name}`);
  if (/^-|\s/.test(reference)) throw wrongImage(`${JSON.stringify(reference)} is no image name`);
  const engine = await findContainerEngine(host);
  const image = await ensureImage(host, { engine, reference, platform });
  const { path, hit } = await host.cache.folder({
    kind: "image-root",
    key: `${RECIPE} ${platform} ${image.id}${changes === undefined ? "" : ` ${JSON.stringify(changes)}`}`,
    make: async (folder) => {
      await exportImage(host, { engine, id: image.id, platform }, folder);
      if (changes !== undefined) await addGuestPlaces(host, folder, changes);
    },
  });
  return { path, hit, env: image.env };
}

/** Bumped when what is done to an image's files changes. */
const RECIPE = "3";

interface Wanted {
  readonly engine: ContainerEngine;
  readonly reference: string;
  readonly platform: string;
}

async function ensureImage(host: Host, wanted: Wanted): Promise<ImageRecord> {
  const local = await inspect(host, wanted);
  if (local !== null && mayServe(local, wanted.platform)) return local;
  const { engine, reference, platform } = wanted;
  const found = local === null ? "" : `; the local image of that name is ${local.platform}`;
  await runTool(
    host,
    { argv: [engine, "pull", "--platform", platform, reference], label: `${engine} pull` },
    {
      code: "userland-failed",
      what: `${reference} could not be pulled for ${platform}${found}`,
      remedy: "Check the image's name, its platforms and the registry's credentials.",
    },
  );
  const pulled = await inspect(host, wanted);
  if (pulled !== null && mayServe(pulled, platform)) return pulled;
  throw wrongImage(
    `${reference} was asked for as ${platform}; ${engine} pulled ${pulled?.platform ?? "nothing"}`,
  );
}

/** Reads what the engine knows of a local image; null when there is none. */
async function inspect(host: Host, { engine, reference }: Wanted): Promise<ImageRecord | null> {
  const argv = [engine, "image", "inspect", reference] as const;
  const answer = await host.exec.run({ argv, quiet: true });
  return answer.exitCode === 0 ? parseImageRecord(answer.stdout) : null;
}

const NOT_EXPORTED: ToolFailure = {
  code: "userland-failed",
  what: "the image's files could not be taken out",
  remedy: "Read the engine's words above; a full disk and a damaged image are the usual causes.",
};

async function exportImage(
  host: Host,
  image: { engine: ContainerEngine; id: string; platform: string },
  folder: string,
): Promise<void> {
  const { engine, id, platform } = image;
  // It is never started: of a container that is only created, any command will do.
  const create = [engine, "create", "--platform", platform, id, "/bin/true"] as const;
  const created = await runTool(host, { argv: create, quiet: true }, NOT_EXPORTED);
  const container = created.stdout.trim().split("\n").at(-1) ?? "";
  const removal = host.undo.add(`remove container ${container}`, async () =>
    removeContainer(host, engine, container),
  );
  const archive = `${await host.files.temporaryFolder("image")}/root.tar`;
  const save = [engine, "export", "--output", archive, container] as const;
  await runTool(host, { argv: save, label: `${engine} export` }, NOT_EXPORTED);
  await removeContainer(host, engine, container);
  removal.keep();
  const options = ["--no-same-owner", "--exclude=dev/*", "-C", folder, "-f", archive] as const;
  await runTool(host, { argv: ["tar", "-x", ...options], label: "unpacking" }, NOT_EXPORTED);
  await host.files.remove(archive);
  await addMountPoints(host, folder);
}

async function removeContainer(
  host: Host,
  engine: ContainerEngine,
  container: string,
): Promise<void> {
  await host.exec.run({ argv: [engine, "rm", container], quiet: true, undoes: true });
}

function wrongImage(message: string): Failure {
  return new Failure("userland-failed", message, {
    remedy: "Name an image that is published for the target's platform.",
  });
}

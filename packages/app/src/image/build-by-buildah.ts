import { basename } from "node:path/posix";
import type { Host } from "@wainwright/core";
import { buildFailure } from "./build-failure.ts";
import { takeBase } from "./buildah-base.ts";
import { type BuildahStore, openBuildahStore } from "./buildah-store.ts";
import type { ImageBuild } from "./image-build.ts";
import { type LayerCache, platformWord } from "./layer-cache.ts";
import { pinBases } from "./pin-bases.ts";

/**
 * Builds an image with buildah: base images first, each looked at and then meant by its id, for buildah 1.28 takes a local image of
 * another platform for a name, and does not heed `FROM --platform`.
 * @throws Failure `image-failed`, `disk-full`, `tool-missing`.
 */
export async function buildByBuildah(host: Host, build: ImageBuild): Promise<void> {
  const { layerCache, platform } = build;
  const word = platformWord(platform);
  const kept = layerCache?.kind === "folder" ? `${layerCache.path}/${word}` : null;
  const store = await openBuildahStore(host, kept === null ? null : host.files.absolute(kept));
  const folder = await host.files.temporaryFolder("dockerfile");
  const pinned = pinBases(build.text, build.stages, await takeBases(host, store, build));
  await host.files.write(`${folder}/Dockerfile`, pinned);
  const ignored = `${build.file}.dockerignore`;
  const command = {
    argv: store.command(
      "build",
      ...options(host, build),
      ...["--file", `${folder}/Dockerfile`, "--iidfile", `${folder}/id`],
      ...((await host.files.exists(ignored)) ? ["--ignorefile", ignored] : []),
      build.context,
    ),
    label: `buildah build for ${platform}`,
  };
  const built = await host.exec.run(command);
  if (built.exitCode !== 0) throw buildFailure(command, built, { platform, base: null });
  await writeLayout(host, store, { ...build, id: await host.files.readText(`${folder}/id`) });
}

/** Stages on the builder's own platform begin with its images. */
async function takeBases(host: Host, store: BuildahStore, build: ImageBuild) {
  const ids = new Map<number, string>();
  for (const { line, image, parent, platform } of build.stages) {
    if (parent !== null || image === "scratch" || image === "") continue;
    const place = `${basename(build.file)}:${line}`;
    const base = { image, place, platform: platform ?? build.platform };
    ids.set(line, await takeBase(host, store, base));
  }
  return ids;
}

function options(host: Host, build: ImageBuild): readonly string[] {
  const { platform, epoch, buildArgs, labels, stage, layerCache } = build;
  return [
    // It works where no container runtime does, and a RUN is never the first process, whose crash QEMU makes a hang.
    ...(host.env("BUILDAH_ISOLATION") === null ? ["--isolation", "chroot"] : []),
    ...["--platform", platform, "--format", "oci", "--timestamp", String(epoch)],
    ...["--layers", "--force-rm"],
    ...buildArgs.flatMap((argument) => ["--build-arg", argument]),
    ...labels.flatMap((label) => ["--label", label]),
    ...(stage === null ? [] : ["--target", stage]),
    ...registryOptions(layerCache, platform),
  ];
}

/** buildah keeps layers in a repository, under tags of its own. */
function registryOptions(layerCache: LayerCache | null, platform: string): readonly string[] {
  if (layerCache?.kind !== "registry") return [];
  const repository = `${layerCache.repository}/${platformWord(platform)}`;
  return ["--cache-from", repository, "--cache-to", repository];
}

async function writeLayout(
  host: Host,
  store: BuildahStore,
  { id, layout, platform }: ImageBuild & { readonly id: string },
): Promise<void> {
  const command = {
    argv: store.command("push", "--quiet", id.trim(), `oci:${layout}`),
    label: "buildah push",
  };
  const pushed = await host.exec.run(command);
  if (pushed.exitCode !== 0) throw buildFailure(command, pushed, { platform, base: null });
}
